import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockPlatform } from '../platform/create-mock-platform.ts';
import type { MockPlatform } from '../platform/mock-platform.ts';
import { MemoryJournal } from '../journal/memory-journal.ts';
import { application, submit, TestClient } from '../test-client/test-client.ts';
import { ProblemError } from '../wire/problem-error.ts';

const WRONG = { caseNumber: 'SAMPLE-20260916-0001', lookupCode: 'XXXX-XXXX' };

function applicants(platform: MockPlatform) {
  return [1, 2].map((number) => new TestClient(platform, { token: `sample-applicant-${number}` })) as [
    TestClient,
    TestClient,
  ];
}

/** Everything of a world that anyone can see by routes, without changing it. */
async function visible(platform: MockPlatform, drafts: string[]) {
  const control = await platform.fetch('http://platform.test/__mock/state');
  const seen: unknown[] = [await control.json()];
  for (const client of applicants(platform)) {
    seen.push((await client.get('/v1/cases?limit=50')).body);
    for (const id of drafts) seen.push((await client.get(`/v1/applications/${id}`)).body.content);
  }
  return seen;
}

/** Fills a world: two applicants, drafts, a case played on and one withdrawn, another plot, time, failures. */
async function fill(platform: MockPlatform): Promise<string[]> {
  const [first, second] = applicants(platform);
  platform.signIn(platform.persons[1]);
  const sent = await application(first);
  const draft = await first.post('/v1/applications', { target: sent.target });
  const other = await second.post('/v1/applications', { target: sent.target });
  const { target: _, submissionKey: __, ...content } = sent;
  const path = `/v1/applications/${String(draft.body.id)}`;
  await first.send('PUT', path, { body: JSON.stringify({ ...content, fields: { a: '一' } }) });
  const { caseNumber } = await submit(first);
  for (let steps = 0; steps < 3; steps += 1) await platform.scenario(caseNumber, 'smooth').next();
  const withdrawn = await submit(second, 'key-of-a-draft-0002');
  await second.post(`/v1/cases/${withdrawn.caseNumber}/withdrawal`, {});
  platform.world.clock.advance({ workingDays: 1, minutes: 7 });
  for (let tries = 0; tries < 5; tries += 1) await first.post('/v1/case-lookups', WRONG);
  return [String(draft.body.id), String(other.body.id)];
}

describe('a world and its journal', () => {
  it('are the same: what goes on from the journal shows what wrote it', async () => {
    const journal = new MemoryJournal();
    const platform = createMockPlatform({ journal });
    const drafts = await fill(platform);
    const before = await visible(platform, drafts);
    const again = createMockPlatform({ journal: new MemoryJournal(journal), now: '2030-01-01T00:00:00Z' });
    assert.deepEqual(await visible(again, drafts), before);
    assert.ok(JSON.stringify(before).includes('"scenario":"smooth"'), 'the comparison sees what was chosen');
    const [first] = applicants(again);
    assert.equal((await first.post('/v1/case-lookups', WRONG)).status, 429, 'a restart gives no new tries');
    assert.deepEqual([again.session, again.world.clock.start], [again.persons[1], platform.world.clock.start]);
  });

  it('forget together, and go on together after that', async () => {
    const journal = new MemoryJournal();
    const platform = createMockPlatform({ journal });
    await fill(platform);
    platform.reset();
    const drafts = await fill(platform);
    const again = createMockPlatform({ journal: new MemoryJournal(journal) });
    assert.deepEqual(await visible(again, drafts), await visible(platform, drafts));
    again.reset();
    const empty = createMockPlatform({ journal: new MemoryJournal() });
    empty.signIn(empty.persons[1]);
    assert.deepEqual(await visible(again, []), await visible(empty, []));
  });

  it('never draw a code or an id twice, however often they start anew', async () => {
    const ids = new Set<unknown>();
    for (let starts = 0; starts < 20; starts += 1) {
      const [first] = applicants(createMockPlatform({ journal: new MemoryJournal() }));
      const { target } = await application(first);
      ids.add((await first.post('/v1/applications', { target })).body.submissionKey);
    }
    assert.equal(ids.size, 20);
  });
});

describe('what a request changes', () => {
  it('is one append, with its answer, and only then does anyone hear of it', async () => {
    const journal = new MemoryJournal();
    const platform = createMockPlatform({ journal });
    const heard: number[] = [];
    platform.world.cases.listen(() => heard.push(journal.appends));
    const before = journal.appends;
    await submit(applicants(platform)[0]);
    assert.equal(journal.appends, before + 1);
    const kinds = journal.entries().map(({ kind }) => kind);
    assert.deepEqual(kinds.slice(1), ['case-opened', 'act-appended', 'act-appended', 'answered']);
    assert.deepEqual(heard, [before + 1, before + 1]);
  });

  it('is none of it there when it cannot be kept: nothing is answered any more, and nobody has heard', async () => {
    const journal = new MemoryJournal();
    const platform = createMockPlatform({ journal });
    const [first] = applicants(platform);
    const { caseNumber } = await submit(first);
    const sent = await application(first, 'key-of-a-draft-0002');
    const kept = journal.entries();
    const heard: unknown[] = [];
    platform.world.cases.listen((_, act) => heard.push(act));
    journal.remaining = 0;
    const refused = await first.post(`/v1/cases/${caseNumber}/withdrawal`, {});
    assert.deepEqual([refused.status, refused.body.code], [503, 'unavailable']);
    journal.remaining = Infinity;
    assert.equal((await first.get(`/v1/cases/${caseNumber}`)).status, 503, 'memory is ahead of the journal');
    assert.equal((await first.post('/v1/cases', sent, { 'idempotency-key': sent.submissionKey })).status, 503);
    const control = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
    assert.equal((await platform.fetch('http://platform.test/__mock/faults/clear', control)).status, 503);
    assert.throws(() => platform.world.clock.advance({ days: 1 }), { code: 'unavailable' });
    assert.match(String(await platform.world.halted), /The disk is full/);
    assert.deepEqual([journal.entries(), heard], [kept, []]);
  });

  it('is kept with a refusal, but not when the work broke off in the middle', () => {
    const journal = new MemoryJournal();
    const { world } = createMockPlatform({ journal });
    const change = (error: Error) =>
      world.atomically(() => {
        world.chooseScenario('A', 'smooth');
        world.lookups.fail('A');
        throw error;
      });
    assert.throws(() => change(new ProblemError('not-found')), { code: 'not-found' });
    assert.equal(journal.entries().length, 3);
    assert.throws(() => change(new TypeError('A mistake')), { message: 'A mistake' });
    assert.equal(journal.entries().length, 3);
    assert.throws(() => world.cases, { code: 'unavailable' });
  });
});
