import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockPlatform } from '@tongban/mock';
import { persons } from '@tongban/samples';
import { GUIDE, signedIn, submit, TestClient } from '../test-client/test-client.ts';

describe('who may do what', () => {
  it('asks whoever is not signed in to do so, but shows the catalog', async () => {
    const platform = createMockPlatform();
    const client = new TestClient(platform);
    assert.equal((await client.get(GUIDE)).status, 200);
    const { status, body } = await client.get('/v1/cases');
    assert.deepEqual([status, body.code, body.remedy], [401, 'unauthenticated', 'reauthenticate']);
    platform.signIn(persons[0]);
    assert.equal((await client.get('/v1/cases')).status, 200);
  });

  it('does not take a token that nobody holds', async () => {
    const platform = createMockPlatform({ session: persons[0] });
    for (const token of ['sample-applicant-0', 'sample-applicant-9', 'sample-authority-000001', 'x']) {
      assert.equal((await new TestClient(platform, { token }).get('/v1/cases')).status, 401, token);
    }
  });

  it('answers for another person’s case, draft or watch exactly as for one that does not exist', async () => {
    const { platform, client } = signedIn();
    const { caseNumber } = await submit(client);
    const target = { item: { kind: 'local', code: 'degree-notarization' }, division: '430000' };
    const { digest } = (await client.get(GUIDE)).body;
    const draft = await client.post('/v1/applications', { target: { ...target, guideDigest: digest } });
    const watch = await client.post('/v1/watches', { cases: [{ caseNumber, after: 0 }] });
    const other = new TestClient(platform, { token: 'sample-applicant-2' });
    const alike = async (theirs: string, none: string) => {
      const [a, b] = [await other.get(theirs), await other.get(none)];
      assert.deepEqual([a.status, a.body.code], [404, 'not-found']);
      assert.deepEqual({ ...a.body, requestId: 0 }, { ...b.body, requestId: 0 });
    };
    await alike(`/v1/cases/${caseNumber}`, '/v1/cases/SAMPLE-430000-20260916-9999');
    await alike(`/v1/applications/${String(draft.body.id)}`, '/v1/applications/draft-none');
    await alike(`/v1/watches/${String(watch.body.id)}/events`, '/v1/watches/watch-none/events');
    const steal = await other.post('/v1/watches', { cases: [{ caseNumber, after: 0 }] });
    assert.equal(steal.status, 404);
    assert.equal((await other.post(`/v1/cases/${caseNumber}/withdrawal`, {})).status, 404);
    assert.deepEqual((await other.get('/v1/cases')).body.items, []);
    assert.equal(((await client.get('/v1/cases')).body.items as unknown[]).length, 1);
  });

  it('keeps authorities and applicants apart', async () => {
    const { platform, client } = signedIn();
    const { caseNumber } = await submit(client);
    const act = { type: 'completed', details: {} };
    const asApplicant = await client.post(`/v1/cases/${caseNumber}/acts`, act, { 'if-match': '"2"' });
    assert.deepEqual([asApplicant.status, asApplicant.body.code], [403, 'forbidden']);
    const authority = new TestClient(platform, { token: 'sample-authority-430000' });
    assert.equal((await authority.get('/v1/cases')).status, 403);
    assert.equal((await authority.get(`/v1/cases/${caseNumber}`)).status, 200);
    const elsewhere = new TestClient(platform, { token: 'sample-authority-310000' });
    assert.equal((await elsewhere.get(`/v1/cases/${caseNumber}`)).status, 404, 'Shanghai has no part in it');
    assert.equal((await elsewhere.post(`/v1/cases/${caseNumber}/acts`, act, { 'if-match': '"2"' })).status, 404);
  });

  it('looks a case up by number and code without signing in, shows no person, and slows guessing down', async () => {
    const { platform, client } = signedIn();
    const { caseNumber, lookupCode } = await submit(client);
    const anyone = new TestClient(platform, { token: 'sample-applicant-2' });
    const glance = await anyone.post('/v1/case-lookups', { caseNumber, lookupCode: ` ${lookupCode.toLowerCase()} ` });
    assert.deepEqual(Object.keys(glance.body), ['caseNumber', 'itemName', 'status', 'submittedAt', 'changedAt']);
    const guess = (number: string) => anyone.post('/v1/case-lookups', { caseNumber: number, lookupCode: 'AAAA-AAAA' });
    for (const number of [caseNumber, 'SAMPLE-430000-20260916-9999']) {
      for (let tries = 0; tries < 5; tries += 1) assert.equal((await guess(number)).status, 404);
      const refused = await guess(number);
      assert.deepEqual([refused.status, refused.body.code], [429, 'rate-limited']);
      assert.equal(refused.headers.get('retry-after'), '3600');
    }
    platform.world.clock.advance({ hours: 1 });
    assert.equal((await anyone.post('/v1/case-lookups', { caseNumber, lookupCode })).status, 200);
  });
});
