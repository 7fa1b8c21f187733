import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '@tongban/sdk';
import { json, loopback, problem } from '../loopback/loopback.node.test.ts';
import { hunan } from '../answers.examples.ts';

async function millisecondsOf(promise: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await promise;
  return performance.now() - started;
}

describe('timeouts', () => {
  it('ends when no headers come', async () => {
    await using server = await loopback(() => undefined);
    const client = createClient({ baseUrl: server.url, timeout: 300, retry: { limit: 0 } });
    const took = await millisecondsOf(
      assert.rejects(client.divisions.get('430000'), { code: 'timeout', remedy: 'retry' }),
    );
    assert.ok(took >= 250 && took < 1_500, `${took} ms`);
  });

  it('tries again when one try brings no headers, within the limit of the whole call', async () => {
    await using server = await loopback((response, _, count) => (count === 1 ? undefined : json(response, 200, hunan)));
    const client = createClient({ baseUrl: server.url, attemptTimeout: 100, retry: { delay: 1 } });
    assert.deepEqual(await client.divisions.get('430000'), hunan);

    await using silent = await loopback(() => undefined);
    const other = createClient({
      baseUrl: silent.url,
      timeout: 300,
      attemptTimeout: 100,
      retry: { limit: 50, delay: 1 },
    });
    const took = await millisecondsOf(assert.rejects(other.divisions.get('430000'), { code: 'timeout' }));
    assert.ok(took < 1_500, `${took} ms`);
    assert.ok(silent.received.length > 1);
  });

  it('ends when the body stalls', async () => {
    await using server = await loopback((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'platform-7' });
      response.write('{"code":"430000",');
    });
    const client = createClient({ baseUrl: server.url, timeout: 300 });
    const took = await millisecondsOf(
      assert.rejects(client.divisions.get('430000'), { code: 'timeout', requestId: 'platform-7' }),
    );
    assert.ok(took < 1_500, `${took} ms`);
  });

  it('ends when the body of a failure stalls', async () => {
    await using server = await loopback((response) => {
      response.writeHead(404, { 'content-type': 'application/problem+json' });
      response.write('{"type":');
    });
    const client = createClient({ baseUrl: server.url, timeout: 300 });
    const took = await millisecondsOf(assert.rejects(client.divisions.get('430000'), { code: 'timeout' }));
    assert.ok(took < 1_500, `${took} ms`);
  });

  it('tells what the platform said when the time runs out between two tries', async () => {
    await using server = await loopback((response) => problem(response, 503, 'unavailable'));
    const client = createClient({ baseUrl: server.url, timeout: 200, retry: { delay: 10_000 } });
    await assert.rejects(client.divisions.get('430000'), { code: 'unavailable', status: 503 });
  });

  it('ends at once when the caller aborts while a body comes', async () => {
    await using server = await loopback((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    });
    const client = createClient({ baseUrl: server.url });
    const signal = AbortSignal.timeout(100);
    const took = await millisecondsOf(assert.rejects(client.divisions.get('430000', { signal }), { code: 'aborted' }));
    assert.ok(took < 1_000, `${took} ms`);
  });

  it('sends nothing for a signal that is aborted already', async () => {
    await using server = await loopback((response) => json(response, 200, hunan));
    const client = createClient({ baseUrl: server.url });
    await assert.rejects(client.divisions.get('430000', { signal: AbortSignal.abort() }), { code: 'aborted' });
    assert.equal(server.received.length, 0);
  });
});
