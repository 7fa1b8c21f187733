import type { AuthorizationRequest } from '@tongban/domain';
import { persons, registeredUses, representations, teachingGuide, walletLicences } from '@tongban/samples';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryJournal } from '../journal/memory-journal.ts';
import { createMockPlatform } from '../platform/create-mock-platform.ts';
import { PortalClient } from '../test-client/portal-client.ts';
import { application, submit, TestClient } from '../test-client/test-client.ts';

const authorization: AuthorizationRequest = {
  licence: 'chen-identity',
  purpose: '办理学历公证（样例）',
  target: { item: { kind: 'local', code: 'degree-notarization' }, division: '430000' },
  fields: ['name'],
  expiresAt: '2026-09-20T09:00:00+08:00',
};

function told({ status, body }: { status: number; body: Record<string, unknown> }) {
  const findings = body.findings as { code: string }[] | undefined;
  return [status, body.code, findings?.[0]?.code];
}

const refused = (code: string) => [403, 'confirmation-required', code];

describe('a proof of confirmation', () => {
  it('is demanded for submitting and withdrawing where the platform is told to, as every real one does', async () => {
    const platform = createMockPlatform({ requireConfirmation: true });
    const page = new TestClient(platform, { token: 'sample-applicant-1' });
    const portal = new PortalClient(platform);
    const sent = await application(page);
    const key = { 'idempotency-key': sent.submissionKey };
    assert.deepEqual(told(await page.post('/v1/cases', sent, key)), refused('missing'));
    assert.equal(platform.world.cases.list().length, 0);
    const proof = await portal.confirm({ kind: 'submit', application: sent });
    const other = { ...sent, fields: { schoolName: '另一大学' } };
    const confirmation = { ...key, confirmation: proof };
    assert.deepEqual(told(await portal.post('/v1/cases', other, confirmation)), refused('other-content'));
    // The page cannot use it either, should it get hold of it: it is bound to the portal's session.
    assert.deepEqual(told(await page.post('/v1/cases', sent, confirmation)), refused('other-session'));
    const done = await portal.post('/v1/cases', sent, confirmation);
    assert.equal(done.status, 201);
    // Its answer may have been lost: the same call hears the same, although the proof is used up.
    assert.deepEqual((await portal.post('/v1/cases', sent, key)).body, done.body);
    const caseNumber = String(done.body.caseNumber);
    const path = `/v1/cases/${caseNumber}/withdrawal`;
    assert.deepEqual(told(await page.post(path, {})), refused('missing'));
    const withdrawal = await portal.confirm({ kind: 'withdraw', caseNumber });
    assert.equal((await portal.post(path, {}, { confirmation: withdrawal })).status, 201);
    assert.equal(platform.world.cases.list().length, 1);
  });

  it('is not demanded for submitting and withdrawing otherwise, but always for a licence', async () => {
    const platform = createMockPlatform();
    const page = new TestClient(platform, { token: 'sample-applicant-1' });
    const { caseNumber } = await submit(page);
    assert.equal((await page.post(`/v1/cases/${caseNumber}/withdrawal`, {})).status, 201);
    assert.deepEqual(told(await page.post('/v1/licence-authorizations', authorization)), refused('missing'));
  });

  it('is always demanded for a commitment, whose words must be those of the guide', async () => {
    const statement = { id: 'sample-commitment', content: '本人承诺所述属实。（样例）' };
    const { materials } = teachingGuide;
    assert.equal(materials.status, 'present');
    const [first, ...rest] = materials.value;
    assert.ok(first);
    const guide = {
      ...teachingGuide,
      materials: { ...materials, value: [{ ...first, commitment: statement }, ...rest] },
    };
    const platform = createMockPlatform({
      catalog: { items: [], guides: [guide], divisions: [] },
      registers: { licences: walletLicences, uses: registeredUses, representations },
    });
    const page = new TestClient(platform, { token: 'sample-applicant-1' });
    const questions = guide.situations.status === 'present' ? guide.situations.value : [];
    const sent = {
      submissionKey: 'key-of-a-draft-0001',
      target: { item: guide.item, division: guide.jurisdiction.division, guideDigest: guide.digest },
      applicant: persons[0],
      situation: Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? ''])),
      fields: {},
      materials: [],
      commitments: [{ requirement: first.id, statement }],
    };
    const key = { 'idempotency-key': sent.submissionKey };
    assert.deepEqual(told(await page.post('/v1/cases', sent, key)), refused('missing'));
    const changed = [{ requirement: first.id, statement: { ...statement, content: '本人不承诺。' } }];
    const other = await page.post('/v1/cases', { ...sent, commitments: changed }, key);
    assert.deepEqual(told(other), [400, 'invalid-request', 'other-statement']);
    const portal = new PortalClient(platform);
    const confirmation = await portal.confirm({ kind: 'submit', application: sent });
    assert.equal((await portal.post('/v1/cases', sent, { ...key, confirmation })).status, 201);
  });

  it('runs out: a confirmation after ten minutes, a proof after two', async () => {
    const platform = createMockPlatform();
    const portal = new PortalClient(platform);
    const content = { kind: 'authorize-licence', authorization } as const;
    const { body } = await portal.post('/v1/confirmations', { content });
    platform.world.clock.advance({ minutes: 10 });
    const path = `/v1/confirmations/${String(body.id)}`;
    assert.equal((await portal.get(path)).body.state, 'expired');
    const late = await portal.post(`${path}/approval`, { digest: body.digest });
    assert.deepEqual(told(late), [412, 'conflict', 'expired']);
    const confirmation = await portal.confirm(content);
    platform.world.clock.advance({ minutes: 2 });
    const used = await portal.post('/v1/licence-authorizations', authorization, { confirmation });
    assert.deepEqual(told(used), refused('expired'));
  });

  it('stays used, refused or good when the platform starts anew', async () => {
    const journal = new MemoryJournal();
    const before = new PortalClient(createMockPlatform({ journal }));
    const content = { kind: 'authorize-licence', authorization } as const;
    const used = await before.confirm(content);
    assert.equal((await before.post('/v1/licence-authorizations', authorization, { confirmation: used })).status, 201);
    const good = await before.confirm(content);
    const { body } = await before.post('/v1/confirmations', { content });
    await before.post(`/v1/confirmations/${String(body.id)}/refusal`, {});
    const after = new PortalClient(createMockPlatform({ journal: new MemoryJournal(journal) }), 1);
    const use = (confirmation: string, key: string) =>
      after.post('/v1/licence-authorizations', authorization, { confirmation, 'idempotency-key': key });
    assert.deepEqual(told(await use(used, 'a')), refused('used'));
    assert.equal((await use(good, 'b')).status, 201);
    assert.deepEqual(told(await use(good, 'c')), refused('used'));
    assert.equal((await after.get(`/v1/confirmations/${String(body.id)}`)).body.state, 'refused');
  });
});

describe('an application', () => {
  it('is refused while it holds a reference that the portal’s server has not replaced', async () => {
    const page = new TestClient(createMockPlatform(), { token: 'sample-applicant-1' });
    const sent = await application(page);
    const value = { ref: 'r1', masked: '9901**********0012', source: 'account', asOf: '2026-09-16T09:00:00+08:00' };
    const referring = { ...sent, applicant: { ...sent.applicant, idNumber: value }, fields: { schoolName: value } };
    const { status, body } = await page.post('/v1/cases', referring, { 'idempotency-key': sent.submissionKey });
    assert.equal(status, 400);
    assert.deepEqual(body.findings, [
      { path: ['applicant', 'idNumber'], code: 'unresolved-reference' },
      { path: ['fields', 'schoolName'], code: 'unresolved-reference' },
    ]);
    // A draft may hold it: the page shows the mask.
    const draft = await page.post('/v1/applications', { target: sent.target });
    const path = `/v1/applications/${String(draft.body.id)}`;
    const content = { applicant: { idNumber: value } };
    const saved = await page.send('PUT', path, { body: JSON.stringify(content) });
    assert.deepEqual(saved.body.content, content);
  });
});
