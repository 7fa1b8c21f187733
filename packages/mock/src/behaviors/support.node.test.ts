import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryJournal } from '../journal/memory-journal.ts';
import { createMockPlatform } from '../platform/create-mock-platform.ts';
import { country } from '../test-client/country.ts';
import { submit, TestClient } from '../test-client/test-client.ts';

const APPLICANT = { token: 'sample-applicant-1' };
const idsOf = ({ items }: Record<string, unknown>) => (items as { id: string }[]).map(({ id }) => id);

describe('what is kept beside cases', () => {
  it('outlives the process, answers included: the same call under the same key is done once', async () => {
    const journal = new MemoryJournal();
    const mine = new TestClient(createMockPlatform({ journal }), APPLICANT);
    const { caseNumber } = await submit(mine);
    const slots = (await mine.get('/v1/appointment-slots?division=430000')).body;
    const [slot = ''] = idsOf(slots);
    const bodies = [
      ['/v1/ratings', { caseNumber, level: 3 }],
      ['/v1/complaints', { caseNumber, text: '样例投诉' }],
      ['/v1/escalations', { division: '430000', text: '样例' }],
      ['/v1/enquiries', { division: '430000', text: '样例咨询' }],
      ['/v1/appointments', { slot }],
    ] as const;
    const first = [];
    for (const [path, body] of bodies) {
      const { status, body: answer } = await mine.post(path, body, { 'idempotency-key': 'support-key-0001' });
      assert.equal(status, 201, path);
      first.push(answer);
    }
    const again = new TestClient(createMockPlatform({ journal: new MemoryJournal(journal) }), APPLICANT);
    for (const [at, [path, body]] of bodies.entries()) {
      const { body: answer } = await again.post(path, body, { 'idempotency-key': 'support-key-0001' });
      assert.deepEqual(answer, first[at], path);
      assert.deepEqual((await again.get(path)).body.items, [answer], path);
    }
    const left = ((await again.get('/v1/appointment-slots?division=430000')).body.items as { left: number }[])[0]?.left;
    assert.equal(left, 1);
  });

  it('lies with the platform that is meant, and is listed everywhere, the newest first', async () => {
    const { home, hunan } = country();
    const mine = new TestClient(home, APPLICANT);
    const { caseNumber } = await submit(mine);
    const asked = await mine.post('/v1/enquiries', { division: '430000', text: '样例咨询' });
    const other = await mine.post('/v1/enquiries', { division: '310000', text: '样例咨询' });
    assert.deepEqual([asked.status, other.status], [201, 201]);
    assert.equal(hunan.world.support.list('enquiries').length, 1);
    const listed = idsOf((await mine.get('/v1/enquiries')).body);
    assert.deepEqual(listed.sort(), [asked.body.id, other.body.id].sort());
    const clerk = new TestClient(hunan, { token: 'sample-authority-430000' });
    const answered = await clerk.post(`/v1/enquiries/${String(asked.body.id)}/answer`, { text: '样例答复' });
    assert.equal(answered.status, 201);
    const rated = await mine.post('/v1/ratings', { caseNumber, level: 4 });
    assert.equal(rated.status, 201);
    assert.equal(hunan.world.support.list('ratings').length, 1);
    const [slot = ''] = idsOf((await mine.get('/v1/appointment-slots?division=430000')).body);
    const booked = await mine.post('/v1/appointments', { slot });
    assert.equal(booked.status, 201);
    const cancelled = await mine.post(`/v1/appointments/${String(booked.body.id)}/cancellation`, {});
    assert.equal(cancelled.body.status, 'cancelled');
    assert.equal((await mine.get(`/v1/cases/${caseNumber}/notices`)).status, 200);
  });
});
