import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '@tongban/sdk';
import { hunan } from '../answers.examples.ts';
import { json, loopback, problem } from '../loopback/loopback.node.test.ts';

describe('withResponse', () => {
  it('gives the data with status, headers, ids and attempts, and sends nothing more', async () => {
    await using server = await loopback((response, _, count) => {
      if (count === 1) return problem(response, 503, 'unavailable');
      response.setHeader('x-request-id', 'platform-7');
      json(response, 200, hunan);
    });
    const { divisions } = createClient({ baseUrl: server.url, retry: { delay: 1 } });
    const { data, meta } = await divisions.get('430000').withResponse();
    assert.deepEqual(data, hunan);
    const { headers, traceId, ...rest } = meta;
    assert.deepEqual(rest, { status: 200, requestId: 'platform-7', attempts: 2 });
    assert.equal(headers.get('content-type'), 'application/json');
    assert.match(String(traceId), /^[\da-f]{32}$/);
    assert.equal(server.received[1]?.headers.traceparent?.slice(3, 35), traceId);
    assert.equal(server.received.length, 2);
  });

  it('fails as the call does, and once', async () => {
    await using server = await loopback((response) => problem(response, 404, 'not-found'));
    const { divisions } = createClient({ baseUrl: server.url });
    const unhandled: unknown[] = [];
    const notice = (error: unknown) => unhandled.push(error);
    process.on('unhandledRejection', notice);
    await assert.rejects(divisions.get('430000').withResponse(), { code: 'not-found', requestId: 'platform-1' });
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', notice);
    assert.deepEqual(unhandled, []);
  });
});
