import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { createClient, isPlatformError, PlatformError } from '@tongban/sdk';
import { json, loopback, problem } from '../loopback/loopback.node.test.ts';
import { application, hunan } from '../answers.examples.ts';

/** Answers every connection with the same bytes, then closes it. */
async function raw(bytes: string): Promise<AsyncDisposable & { url: string }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('failures', () => {
  it('types code, remedy, platform code and findings of a problem document', async () => {
    const findings = [{ path: ['materials', 0, 'name'], code: 'too-long' }];
    await using server = await loopback((response) =>
      problem(response, 400, { code: 'invalid-request', remedy: 'fix-input', platformCode: 'E-2201', findings }),
    );
    const client = createClient({ baseUrl: server.url });
    await assert.rejects(client.cases.submit(application), (error) => {
      assert.ok(error instanceof PlatformError);
      const { code, status, requestId, remedy, platformCode } = error;
      assert.deepEqual(
        { code, status, requestId, remedy, platformCode },
        { code: 'invalid-request', status: 400, requestId: 'platform-1', remedy: 'fix-input', platformCode: 'E-2201' },
      );
      assert.deepEqual(error.findings, findings);
      return true;
    });
  });

  it('keeps a code that it does not know', async () => {
    await using server = await loopback((response) => problem(response, 418, { code: 'teapot', remedy: 'brew' }));
    const client = createClient({ baseUrl: server.url });
    await assert.rejects(client.divisions.get('430000'), {
      code: 'unrecognized',
      platformCode: 'teapot',
      remedy: 'brew',
      status: 418,
    });
  });

  it('calls a page of HTML from a proxy malformed, and tells its status', async () => {
    const page = '<!doctype html><title>502 Bad Gateway</title>';
    for (const status of [200, 403, 502]) {
      await using server = await loopback(
        (response) => void response.writeHead(status, { 'content-type': 'text/html' }).end(page),
      );
      const client = createClient({ baseUrl: server.url, retry: { delay: 1 } });
      await assert.rejects(client.divisions.get('430000'), (error) => {
        assert.ok(isPlatformError(error));
        assert.deepEqual([error.code, error.status], ['malformed-response', status]);
        assert.match(String(error.requestId), /^[\da-f]{32}$/);
        assert.equal(server.received[0]?.headers.traceparent?.slice(3, 35), error.requestId);
        return true;
      });
    }
  });

  it('calls JSON that is no problem document malformed', async () => {
    await using server = await loopback((response) => json(response, 500, { error: 'oops' }));
    const client = createClient({ baseUrl: server.url, retry: { limit: 0 } });
    await assert.rejects(client.divisions.get('430000'), { code: 'malformed-response', status: 500 });
  });

  it('calls a truncated answer malformed: cut by the connection, or short by itself', async () => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n';
    const half = '{"code":"430000",';
    for (const bytes of [
      `${head}content-length: 900\r\n\r\n${half}`,
      `${head}content-length: ${half.length}\r\n\r\n${half}`,
      `${head}transfer-encoding: chunked\r\n\r\n${half.length.toString(16)}\r\n${half}\r\n`,
    ]) {
      await using server = await raw(bytes);
      const client = createClient({ baseUrl: server.url });
      await assert.rejects(client.divisions.get('430000'), { code: 'malformed-response', status: 200 });
    }
  });

  it('calls an answer malformed that lacks what the schema needs, and says where', async () => {
    await using server = await loopback((response) => json(response, 200, { ...hunan, name: 7 }));
    const client = createClient({ baseUrl: server.url });
    await assert.rejects(client.divisions.get('430000'), {
      code: 'malformed-response',
      status: 200,
      findings: [{ path: ['name'], code: 'invalid-type' }],
    });
  });

  it('names the request in every failure, by the header where there is no problem document', async () => {
    await using server = await loopback(
      (response) => void response.writeHead(502, { 'x-request-id': 'gateway-9' }).end('upstream'),
    );
    const client = createClient({ baseUrl: server.url, retry: { limit: 0 }, ids: () => 'own-id' });
    await assert.rejects(client.divisions.get('430000'), { code: 'malformed-response', requestId: 'gateway-9' });
    await assert.rejects(client.divisions.get(''), { code: 'invalid-request', requestId: 'ownid' });
    const signal = AbortSignal.abort();
    await assert.rejects(client.divisions.get('430000', { signal }), { code: 'aborted', requestId: 'ownid' });
  });

  it('refuses a request that is not what the protocol says before sending it', async () => {
    await using server = await loopback((response) => json(response, 200, {}));
    const client = createClient({ baseUrl: server.url });
    const misspelled = { ...application, applicant: { ...application.applicant, idnumber: '1' } };
    await assert.rejects(client.cases.submit(misspelled), {
      code: 'invalid-request',
      remedy: 'fix-input',
      findings: [{ path: ['applicant', 'idnumber'], code: 'unknown-key' }],
    });
    await assert.rejects(client.cases.submit({ ...application, submissionKey: 'short' }), {
      findings: [{ path: ['submissionKey'], code: 'too-small' }],
    });
    await assert.rejects(client.divisions.list({ parent: 'Hunan' })[Symbol.asyncIterator]().next(), {
      findings: [{ path: ['parent'], code: 'invalid-format' }],
    });
    for (const caseNumber of ['', '.', '..']) {
      await assert.rejects(client.cases.get(caseNumber), {
        findings: [{ path: ['caseNumber'], code: 'bad-parameter' }],
      });
    }
    assert.equal(server.received.length, 0);
  });

  it('lets two copies of the package agree on what is a PlatformError', async () => {
    const file = '../../../domain/src/platform/platform-error.ts?copy';
    const copy = (await import(file)) as typeof import('@tongban/domain');
    assert.notEqual(copy.PlatformError, PlatformError);
    assert.ok(isPlatformError(new copy.PlatformError('network')));
    assert.ok(copy.isPlatformError(new PlatformError('network')));
    assert.ok(!isPlatformError(new Error('network')));
  });
});
