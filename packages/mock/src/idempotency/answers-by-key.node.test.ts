import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { application, signedIn, TestClient } from '../test-client/test-client.ts';

describe('a call under a key', () => {
  it('is done once: the same request hears the same answer, also when its keys are in another order', async () => {
    const { platform, client } = signedIn();
    const sent = await application(client);
    const headers = { 'idempotency-key': sent.submissionKey };
    const first = await client.post('/v1/cases', sent, headers);
    const again = await client.post('/v1/cases', Object.fromEntries(Object.entries(sent).reverse()), headers);
    assert.deepEqual(again.body, first.body);
    assert.equal(again.status, 201);
    assert.notEqual(again.headers.get('x-request-id'), first.headers.get('x-request-id'));
    assert.equal(platform.world.cases.list().length, 1);
  });

  it('is refused for another request, and counts for one subject and route alone', async () => {
    const { platform, client } = signedIn();
    const sent = await application(client);
    const headers = { 'idempotency-key': sent.submissionKey };
    await client.post('/v1/cases', sent, headers);
    const { status, body } = await client.post('/v1/cases', { ...sent, fields: {} }, headers);
    assert.deepEqual([status, body.code], [422, 'idempotency-mismatch']);
    const other = new TestClient(platform, { token: 'sample-applicant-2' });
    assert.equal((await other.post('/v1/cases', sent, headers)).status, 201);
    assert.equal((await client.post('/v1/applications', { target: sent.target }, headers)).status, 201);
  });

  it('tells while it is still running', async () => {
    const { platform, client } = signedIn();
    const sent = await application(client);
    const headers = { 'idempotency-key': sent.submissionKey };
    platform.faults.inject({ kind: 'slow', milliseconds: 50 });
    const slow = client.post('/v1/cases', sent, headers);
    await new Promise((resolve) => setTimeout(resolve, 10));
    const { status, body, headers: heard } = await client.post('/v1/cases', sent, headers);
    assert.deepEqual([status, body.code, heard.get('retry-after')], [409, 'in-progress', '1']);
    assert.equal((await slow).status, 201);
    assert.equal((await client.post('/v1/cases', sent, headers)).status, 201);
    assert.equal(platform.world.cases.list().length, 1);
  });

  it('needs a key, and the one of the draft for a submission', async () => {
    const { client } = signedIn();
    const sent = await application(client);
    const none = await client.send('POST', '/v1/cases', { body: JSON.stringify(sent) });
    assert.deepEqual([none.status, none.body.findings], [400, [{ path: ['Idempotency-Key'], code: 'missing' }]]);
    const minted = await client.post('/v1/cases', sent);
    assert.deepEqual([minted.status, minted.body.findings], [400, [{ path: ['submissionKey'], code: 'other-key' }]]);
  });

  it('is kept for a day; the draft’s own for as long as a draft', async () => {
    const { platform, client } = signedIn();
    const sent = await application(client);
    const keyed = { 'idempotency-key': sent.submissionKey };
    await client.post('/v1/cases', sent, keyed);
    const opened = await client.post('/v1/applications', { target: sent.target }, keyed);
    platform.world.clock.advance({ hours: 24 });
    assert.deepEqual((await client.post('/v1/applications', { target: sent.target }, keyed)).body, opened.body);
    platform.world.clock.advance({ minutes: 1 });
    assert.notEqual((await client.post('/v1/applications', { target: sent.target }, keyed)).body.id, opened.body.id);
    platform.world.clock.advance({ days: 28 });
    await client.post('/v1/cases', sent, keyed);
    assert.equal(platform.world.cases.list().length, 1);
  });

  it('was done although its answer was lost on the way', async () => {
    const { platform, client } = signedIn();
    const sent = await application(client);
    const headers = { 'idempotency-key': sent.submissionKey };
    platform.faults.inject({ kind: 'drop', answered: true });
    await assert.rejects(client.post('/v1/cases', sent, headers), TypeError);
    assert.equal((await client.post('/v1/cases', sent, headers)).body.caseNumber, 'SAMPLE-430000-20260916-0001');
    assert.equal(platform.world.cases.list().length, 1);
  });
});
