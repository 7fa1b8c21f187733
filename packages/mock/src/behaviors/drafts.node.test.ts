import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryJournal } from '../journal/memory-journal.ts';
import { createMockPlatform } from '../platform/create-mock-platform.ts';
import { application, TestClient } from '../test-client/test-client.ts';

describe('drafts', () => {
  it('are listed to their owner without their content, the one saved last first, and say when they end', async () => {
    const platform = createMockPlatform();
    const mine = new TestClient(platform, { token: 'sample-applicant-1' });
    const others = new TestClient(platform, { token: 'sample-applicant-2' });
    const { target } = await application(mine);
    const first = await mine.post('/v1/applications', { target });
    platform.world.clock.advance({ days: 1 });
    const second = await mine.post('/v1/applications', { target });
    platform.world.clock.advance({ days: 1 });
    const path = `/v1/applications/${String(first.body.id)}`;
    await mine.send('PUT', path, { body: JSON.stringify({ fields: { schoolName: '示例大学' } }) });
    const { body } = await mine.get('/v1/applications');
    assert.ok(!JSON.stringify(body).includes('示例大学'));
    const expected = { target, itemName: '学历公证' };
    assert.deepEqual(body.items, [
      { id: first.body.id, ...expected, savedAt: '2026-09-18T09:00:00+08:00', expiresAt: '2026-10-18T09:00:00+08:00' },
      { id: second.body.id, ...expected, savedAt: '2026-09-17T09:00:00+08:00', expiresAt: '2026-10-17T09:00:00+08:00' },
    ]);
    assert.deepEqual((await others.get('/v1/applications')).body.items, []);
    platform.world.clock.advance({ days: 30, minutes: 1 });
    assert.deepEqual((await mine.get('/v1/applications')).body.items, []);
  });

  it('are gone once deleted, also after a restart, and by their owner alone', async () => {
    const journal = new MemoryJournal();
    const platform = createMockPlatform({ journal });
    const mine = new TestClient(platform, { token: 'sample-applicant-1' });
    const { target } = await application(mine);
    const { id } = (await mine.post('/v1/applications', { target })).body;
    const path = `/v1/applications/${String(id)}`;
    const others = new TestClient(platform, { token: 'sample-applicant-2' });
    assert.equal((await others.send('DELETE', path, {})).status, 404);
    assert.equal((await mine.send('DELETE', path, {})).status, 204);
    assert.equal((await mine.send('DELETE', path, {})).status, 404);
    const again = createMockPlatform({ journal: new MemoryJournal(journal) });
    assert.equal((await new TestClient(again, { token: 'sample-applicant-1' }).get(path)).status, 404);
  });
});
