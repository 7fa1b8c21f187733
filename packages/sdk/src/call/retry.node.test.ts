import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { createClient, PlatformError } from '@tongban/sdk';
import { json, loopback, problem } from '../loopback/loopback.node.test.ts';
import { application, draft, hunan, receipt } from '../answers.examples.ts';

const fast = { limit: 2, delay: 1 };

describe('retries', () => {
  it('tries a GET again that was answered 503, after a back-off with jitter', async () => {
    await using server = await loopback((response, _, count) =>
      count < 3 ? problem(response, 503, 'unavailable') : json(response, 200, hunan),
    );
    const drawn: number[] = [];
    const random = () => {
      drawn.push(0);
      return 0;
    };
    const started = performance.now();
    const client = createClient({ baseUrl: server.url, retry: { delay: 100 }, random });
    assert.deepEqual(await client.divisions.get('430000'), hunan);
    assert.equal(server.received.length, 3);
    // 100 ms and 200 ms, halved by a jitter that drew 0.
    assert.equal(drawn.length, 2);
    assert.ok(performance.now() - started >= 140);
  });

  it('gives up after the last retry and tells what the platform said', async () => {
    await using server = await loopback((response) => problem(response, 503, { code: 'unavailable', remedy: 'retry' }));
    const client = createClient({ baseUrl: server.url, retry: fast });
    await assert.rejects(client.divisions.get('430000'), { code: 'unavailable', status: 503, remedy: 'retry' });
    assert.equal(server.received.length, 3);
  });

  it('sends a submission again with the key of its draft, the same on every try', async () => {
    await using server = await loopback((response, _, count) =>
      count < 3 ? problem(response, 503, 'unavailable') : json(response, 201, receipt),
    );
    const client = createClient({ baseUrl: server.url, retry: fast });
    assert.deepEqual(await client.cases.submit(application), receipt);
    const keys = server.received.map(({ headers }) => headers['idempotency-key']);
    assert.deepEqual(keys, [application.submissionKey, application.submissionKey, application.submissionKey]);
    assert.equal(new Set(server.received.map(({ body }) => body)).size, 1);
  });

  it('makes one key a call for other changes, the same on every try', async () => {
    await using server = await loopback((response, _, count) =>
      count === 2
        ? json(response, 201, draft)
        : count === 4
          ? json(response, 201, draft)
          : problem(response, 503, 'unavailable'),
    );
    const client = createClient({ baseUrl: server.url, retry: fast });
    await client.applications.create(application.target);
    await client.applications.create(application.target);
    const [first, again, second, secondAgain] = server.received.map(({ headers }) => headers['idempotency-key']);
    assert.match(String(first), /^[\da-f-]{36}$/);
    assert.equal(again, first);
    assert.equal(secondAgain, second);
    assert.notEqual(second, first);
  });

  it('never sends a POST again that has no key', async () => {
    await using server = await loopback((response) => problem(response, 503, 'unavailable'));
    const client = createClient({ baseUrl: server.url, retry: fast });
    const papers = { caseNumber: receipt.caseNumber, lookupCode: receipt.lookupCode };
    await assert.rejects(client.cases.lookUp(papers), { code: 'unavailable' });
    assert.equal(server.received.length, 1);
    assert.equal(server.received[0]?.headers['idempotency-key'], undefined);
  });

  it('waits for the first try when a second one hears that it is still running', async () => {
    await using server = await loopback((response, _, count) =>
      count === 1
        ? problem(response, 503, 'unavailable')
        : count === 2
          ? problem(response, 409, 'in-progress')
          : json(response, 201, receipt),
    );
    const client = createClient({ baseUrl: server.url, retry: fast });
    assert.deepEqual(await client.cases.submit(application), receipt);
  });

  it('does not wait a day when asked to, and tells how long it was', async () => {
    await using server = await loopback((response) => {
      response.setHeader('retry-after', '86400');
      problem(response, 503, 'unavailable');
    });
    const client = createClient({ baseUrl: server.url });
    const started = performance.now();
    await assert.rejects(client.divisions.get('430000'), { code: 'unavailable', retryAfter: 86_400 });
    assert.ok(performance.now() - started < 5_000);
    assert.equal(server.received.length, 1);
  });

  it('waits as long as it is asked to when that is short', async () => {
    await using server = await loopback((response, _, count) => {
      response.setHeader('retry-after', '1');
      if (count === 1) problem(response, 429, 'rate-limited');
      else json(response, 200, hunan);
    });
    const started = performance.now();
    await createClient({ baseUrl: server.url, retry: fast }).divisions.get('430000');
    assert.ok(performance.now() - started >= 950);
  });

  it('reads a date in Retry-After against the date of the answer', async () => {
    await using server = await loopback((response) => {
      response.setHeader('date', 'Wed, 16 Sep 2026 01:00:00 GMT');
      response.setHeader('retry-after', 'Wed, 16 Sep 2026 02:00:00 GMT');
      problem(response, 503, 'unavailable');
    });
    const client = createClient({ baseUrl: server.url });
    await assert.rejects(client.divisions.get('430000'), { retryAfter: 3_600 });
  });

  it('settles within 100 ms when the caller aborts during a back-off', async () => {
    const controller = new AbortController();
    await using server = await loopback((response) => {
      problem(response, 503, 'unavailable');
      setTimeout(() => controller.abort(), 50);
    });
    const client = createClient({ baseUrl: server.url, retry: { delay: 20_000 } });
    let abortedAt = 0;
    controller.signal.addEventListener('abort', () => (abortedAt = performance.now()));
    await assert.rejects(client.divisions.get('430000', { signal: controller.signal }), { code: 'aborted' });
    assert.ok(abortedAt > 0);
    assert.ok(performance.now() - abortedAt < 100);
    assert.equal(server.received.length, 1);
  });

  it('tries again when the connection is reset', async () => {
    let count = 0;
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        count += 1;
        if (count === 1) return socket.resetAndDestroy();
        const body = JSON.stringify(hunan);
        socket.end(
          `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, retry: fast });
    assert.deepEqual(await client.divisions.get('430000'), hunan);
    assert.equal(count, 2);
    server.close();
  });

  it('says network when nobody answers at all', async () => {
    const server = await loopback(() => undefined);
    await server[Symbol.asyncDispose]();
    const client = createClient({ baseUrl: server.url, retry: fast });
    await assert.rejects(client.divisions.get('430000'), (error) => {
      assert.ok(error instanceof PlatformError);
      assert.equal(error.code, 'network');
      assert.match(String(error.requestId), /^[\da-f]{32}$/);
      return true;
    });
  });
});
