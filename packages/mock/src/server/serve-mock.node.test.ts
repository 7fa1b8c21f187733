import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createMockPlatform } from '@tongban/mock';
import { type MockServer, serveMock } from '@tongban/mock/server';
import { persons } from '@tongban/samples';
import { application, GUIDE, submit, TestClient } from '../test-client/test-client.ts';

const platform = createMockPlatform({ session: persons[0] });
let server: MockServer;
let client: TestClient;
before(async () => {
  server = await serveMock({ platform, fallback: ({ url }) => new Response(`page ${new URL(url).pathname}`) });
  client = new TestClient(platform, { url: server.url });
});
after(() => server.close());

describe('the mock platform over HTTP', () => {
  it('keeps the protocol below its base and leaves the rest to the portal', async () => {
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+\/tongban$/);
    const { caseNumber } = await submit(client);
    assert.equal((await client.get(`/v1/cases/${caseNumber}`)).body.caseNumber, caseNumber);
    assert.equal((await client.get('/elsewhere')).status, 404);
    assert.equal(await (await fetch(`${server.origin}/index.html`)).text(), 'page /index.html');
    const { headers } = await client.get(GUIDE);
    assert.equal((await client.get(GUIDE, { 'if-none-match': headers.get('etag') ?? '' })).status, 304);
  });

  it('refuses a body that is too large', async () => {
    const { status, body } = await client.post('/v1/case-lookups', { caseNumber: 'x'.repeat(1_000_000) });
    assert.deepEqual([status, body.code], [413, 'invalid-request']);
  });

  it('does not keep a connection waiting for a body that it refused by its headers', async () => {
    platform.faults.inject({ kind: 'down', count: 3 });
    const start = performance.now();
    for (let tries = 0; tries < 3; tries += 1) {
      assert.equal((await client.post('/v1/case-lookups', { caseNumber: 'x'.repeat(300_000) })).status, 503);
    }
    assert.ok(performance.now() - start < 3000);
  });

  it('can be down, slow, cut off, or hidden behind a proxy’s page, and then well again', async () => {
    platform.faults.inject({ kind: 'down', count: 2, retryAfter: 7 });
    const down = await client.get(GUIDE);
    assert.deepEqual([down.status, down.body.code, down.headers.get('retry-after')], [503, 'unavailable', '7']);
    assert.equal((await client.get(GUIDE)).status, 503);
    assert.equal((await client.get(GUIDE)).status, 200);

    platform.faults.inject({ kind: 'html' });
    const page = await client.get(GUIDE);
    assert.deepEqual([page.status, page.headers.get('content-type')], [502, 'text/html']);

    platform.faults.inject({ kind: 'drop' });
    await assert.rejects(client.get(GUIDE), TypeError);

    platform.faults.inject({ kind: 'slow', milliseconds: 40 });
    const start = performance.now();
    assert.equal((await client.get(GUIDE)).status, 200);
    assert.ok(performance.now() - start >= 35);

    platform.faults.inject({ kind: 'down', route: 'submitCase' });
    assert.equal((await client.get(GUIDE)).status, 200, 'another route is not hit');
    const sent = await application(client);
    assert.equal((await client.post('/v1/cases', sent, { 'idempotency-key': sent.submissionKey })).status, 503);
    platform.faults.clear();
  });

  it('loses the answer of what was done when the connection is cut afterwards', async () => {
    const count = platform.world.cases.list().length;
    const sent = await application(client, 'key-of-a-lost-answer');
    const headers = { 'idempotency-key': sent.submissionKey };
    platform.faults.inject({ kind: 'drop', answered: true });
    await assert.rejects(client.post('/v1/cases', sent, headers), TypeError);
    assert.equal(platform.world.cases.list().length, count + 1);
    assert.equal((await client.post('/v1/cases', sent, headers)).status, 201);
    assert.equal(platform.world.cases.list().length, count + 1);
  });

  it('serves a platform that names an origin of its own, and says why it cannot listen', async () => {
    const named = await serveMock({ platform: createMockPlatform({ baseUrl: 'https://gateway.test/api' }) });
    assert.equal((await fetch(`${named.url}/v1/items`)).status, 200);
    assert.match(named.url, /\/api$/);
    const busy = serveMock({ platform: createMockPlatform(), port: named.port });
    await assert.rejects(busy, { code: 'EADDRINUSE' });
    await named.close();
    await assert.rejects(fetch(`${named.url}/v1/items`), TypeError);
  });
});
