import { registeredUses, representations, walletLicences } from '@tongban/samples';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryJournal } from '../journal/memory-journal.ts';
import { createMockPlatform } from '../platform/create-mock-platform.ts';
import type { MockPlatform } from '../platform/mock-platform.ts';
import { PortalClient } from '../test-client/portal-client.ts';
import { TestClient } from '../test-client/test-client.ts';

const authorization = {
  licence: 'chen-identity',
  purpose: '办理学历公证（样例）',
  target: { item: { kind: 'local', code: 'degree-notarization' }, division: '430000' },
  fields: ['name', 'id-number'],
  expiresAt: '2026-10-10T09:00:00+08:00',
} as const;

// Every call is one of its own.
let sessions = 0;
const portalOf = (platform: MockPlatform) => new PortalClient(platform, 1, `session-${(sessions += 1)}`);

async function authorize(platform: MockPlatform): Promise<string> {
  const portal = portalOf(platform);
  const body = { ...authorization, fields: [...authorization.fields] };
  const confirmation = await portal.confirm({ kind: 'authorize-licence', authorization: body });
  return String((await portal.post('/v1/licence-authorizations', body, { confirmation })).body.id);
}

const present = (platform: MockPlatform, id: string, more: object = {}) =>
  portalOf(platform).post('/v1/licence-presentations', {
    authorization: id,
    fields: ['name'],
    to: 'counter',
    ...more,
  });

const clerkOf = (platform: MockPlatform) => new TestClient(platform, { token: 'sample-authority-430000' });

describe('a licence that is shown', () => {
  it('gives a code that is good for a minute, and an authorization until its end', async () => {
    const platform = createMockPlatform();
    const id = await authorize(platform);
    const { code, expiresAt } = (await present(platform, id)).body;
    assert.equal(expiresAt, '2026-09-16T09:01:00+08:00');
    platform.world.clock.advance({ minutes: 1 });
    assert.equal((await clerkOf(platform).post('/v1/licence-redemptions', { code })).status, 404);
    platform.world.clock.advance({ days: 24 });
    const late = await present(platform, id);
    assert.deepEqual([late.status, late.body.findings], [409, [{ path: ['authorization'], code: 'expired' }]]);
  });

  it('lets no clerk find a code by trying', async () => {
    const platform = createMockPlatform();
    const clerk = clerkOf(platform);
    for (let tries = 0; tries < 5; tries += 1) {
      assert.equal((await clerk.post('/v1/licence-redemptions', { code: `AAAA-AAA${tries}` })).status, 404);
    }
    const { code } = (await present(platform, await authorize(platform))).body;
    const limited = await clerk.post('/v1/licence-redemptions', { code });
    assert.deepEqual([limited.status, limited.headers.get('retry-after')], [429, '3600']);
    const page = new TestClient(platform, { token: 'sample-applicant-1' });
    assert.equal((await page.post('/v1/licence-redemptions', { code })).status, 403);
  });

  it('is told by its state and shows nothing once it is not valid', async () => {
    const platform = createMockPlatform({
      registers: {
        uses: registeredUses,
        representations,
        licences: walletLicences.map((each) =>
          each.licence.id === 'chen-identity'
            ? { ...each, licence: { ...each.licence, validUntil: '2026-09-20' } }
            : each,
        ),
      },
    });
    const id = await authorize(platform);
    const { code } = (await present(platform, id)).body;
    assert.ok(code);
    platform.world.clock.advance({ days: 5 });
    for (const to of ['application', 'counter']) {
      const { status, body } = await present(platform, id, { to });
      assert.deepEqual([status, body.fields, body.code], [201, undefined, undefined]);
      const { verification } = body as { verification: { status: string; platformCode: string } };
      assert.deepEqual([verification.status, verification.platformCode], ['expired', '05']);
    }
  });

  it('shows no field that the item has given up since', async () => {
    const uses = registeredUses.map((use) => ({ ...use, fields: [...use.fields] }));
    const platform = createMockPlatform({ registers: { licences: walletLicences, uses, representations } });
    const id = await authorize(platform);
    for (const use of uses) use.fields = use.fields.filter((field) => field !== 'id-number');
    const asked = await present(platform, id, { fields: ['id-number'] });
    assert.deepEqual(asked.body.findings, [{ path: ['fields', 'id-number'], code: 'field-not-registered' }]);
    assert.equal((await present(platform, id)).status, 201);
  });

  it('stays allowed, taken back and redeemed when the platform starts anew', async () => {
    const journal = new MemoryJournal();
    const before = createMockPlatform({ journal });
    const [kept, withdrawn] = [await authorize(before), await authorize(before)];
    const used = (await present(before, kept)).body.code;
    const unused = (await present(before, kept)).body.code;
    await clerkOf(before).post('/v1/licence-redemptions', { code: used });
    await portalOf(before).post(`/v1/licence-authorizations/${withdrawn}/withdrawal`, {});
    const after = createMockPlatform({ journal: new MemoryJournal(journal) });
    const redeem = (code: unknown, key: string) =>
      clerkOf(after).post('/v1/licence-redemptions', { code }, { 'idempotency-key': key });
    assert.equal((await redeem(used, 'x')).status, 404);
    assert.equal((await redeem(unused, 'y')).status, 201);
    assert.equal((await present(after, withdrawn)).status, 409);
    assert.equal((await present(after, kept)).status, 201);
  });
});
