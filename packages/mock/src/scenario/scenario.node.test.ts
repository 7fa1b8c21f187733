import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarOf, caseClocks } from '@tongban/domain/clocks';
import { caseStatus, heldBy } from '@tongban/domain/rules';
import type { Scenario } from '@tongban/mock';
import { createMockPlatform } from '@tongban/mock';
import { guides, teachingGuide } from '@tongban/samples';
import { application, readCase, signedIn, submit, TestClient } from '../test-client/test-client.ts';

async function playOut(scenario: Scenario): Promise<string[]> {
  const played: string[] = [];
  for (;;) {
    const { id, state } = await scenario.next();
    if (state === 'finished') return played;
    played.push(id);
    if (state === 'waiting-for-applicant') await scenario.supplyCorrection();
    if (played.length > 30) throw new Error('The scenario does not end');
  }
}

describe('a scenario', () => {
  it('takes a case to its end with one correction, every act allowed by the protocol', async () => {
    const { platform, client } = signedIn();
    const { caseNumber } = await submit(client);
    const played = await playOut(platform.scenario(caseNumber));
    assert.deepEqual(played, [
      'accept',
      'notify-correction',
      'await-correction',
      'request-fee',
      'receive-fee',
      'decide',
      'issue',
      'dispatch',
      'deliver',
      'complete',
    ]);
    const record = await readCase(client, caseNumber);
    assert.equal(caseStatus(record.acts), 'completed');
    assert.equal(heldBy(record.acts, record), undefined);
    const fee = record.acts.find((act) => act.type === 'fee-requested');
    assert.deepEqual(fee?.details, { fee: { id: 'fee-1', name: '学历公证费', amount: 150 } });
    const accepted = record.acts.find((act) => act.type === 'accepted');
    const notice = accepted?.type === 'accepted' ? accepted.details.notice : undefined;
    // 16 September + 1 working day = 17th; 15 working days from there, over the National Day holiday.
    assert.equal(notice?.decisionDueOn, '2026-10-14');
    const { acts, limits, regime, asOf } = record;
    const clocks = caseClocks({ acts, places: record, limits }, { regime, calendarOf, asOf });
    assert.ok(
      clocks.some(({ kind, state, overdueBy }) => kind === 'decision' && state === 'stopped' && overdueBy === 0),
    );
  });

  it('waits for the applicant as long as she has not answered, and sees that she has', async () => {
    const { platform, client } = signedIn();
    const { caseNumber } = await submit(client);
    const scenario = platform.scenario(caseNumber);
    await scenario.next();
    await scenario.next();
    const now = platform.world.clock.now();
    for (let tries = 0; tries < 3; tries += 1) {
      assert.equal((await scenario.next()).state, 'waiting-for-applicant');
    }
    assert.equal(platform.world.clock.now(), now, 'waiting takes no time');
    const record = await readCase(client, caseNumber);
    const asked = record.acts.find((act) => act.type === 'correction-notified');
    const items = asked?.type === 'correction-notified' ? asked.details.notice.items : [];
    assert.deepEqual(
      items.map(({ requirement, field }) => requirement ?? field),
      ['diploma', 'purpose'],
    );
    const answers = items.map(({ id }) => ({ item: id, text: '补正' }));
    await client.post(`/v1/cases/${caseNumber}/corrections`, { answers });
    assert.equal((await scenario.upcoming()).id, 'request-fee');
  });

  it('ends when the applicant takes her application back', async () => {
    const { platform, client } = signedIn();
    const { caseNumber } = await submit(client);
    await platform.scenario(caseNumber).next();
    await client.post(`/v1/cases/${caseNumber}/withdrawal`, {});
    assert.equal((await platform.scenario(caseNumber).next()).state, 'finished');
  });

  it('keeps cases apart that one authority handles', async () => {
    const { platform, client } = signedIn({ scenario: 'smooth' });
    const numbers = [await submit(client, 'key-of-draft-number-1'), await submit(client, 'key-of-draft-number-2')];
    for (const { caseNumber } of numbers) await platform.scenario(caseNumber).next();
    for (const { caseNumber } of numbers) assert.ok((await playOut(platform.scenario(caseNumber))).includes('decide'));
  });

  it('leads a remote intake through the place that takes in, then the one that decides', async () => {
    const { platform, client } = signedIn({ scenario: 'smooth' });
    const sent = await application(client);
    const { item, jurisdiction, digest } = teachingGuide;
    const target = { item, division: jurisdiction.division, guideDigest: digest, from: '990100' };
    const body = { ...sent, target, materials: [] };
    const { body: receipt } = await client.post('/v1/cases', body, { 'idempotency-key': sent.submissionKey });
    const caseNumber = String(receipt.caseNumber);
    const played = await playOut(platform.scenario(caseNumber));
    assert.deepEqual(played.slice(0, 4), ['intake-check', 'hand-over', 'arrive', 'accept']);
    assert.equal(caseStatus((await readCase(client, caseNumber)).acts), 'completed');
  });

  it('can be played with every guide of the samples', async () => {
    for (const guide of guides) {
      const platform = createMockPlatform();
      const client = new TestClient(platform, { token: 'sample-applicant-2' });
      const sent = await application(client);
      const questions = guide.situations.status === 'present' ? guide.situations.value : [];
      const situation = Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? '']));
      const target = {
        item: guide.item,
        division: guide.jurisdiction.division,
        guideDigest: guide.digest,
        from: '310000',
        participating: '430000',
      };
      const body = { ...sent, target, situation, materials: [] };
      const { body: receipt, status } = await client.post('/v1/cases', body, { 'idempotency-key': sent.submissionKey });
      assert.equal(status, 201, guide.name);
      await playOut(platform.scenario(String(receipt.caseNumber)));
      assert.equal(caseStatus((await readCase(client, String(receipt.caseNumber))).acts), 'completed', guide.name);
    }
  });
});
