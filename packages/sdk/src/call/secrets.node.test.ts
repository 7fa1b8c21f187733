import assert from 'node:assert/strict';
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { describe, it } from 'node:test';
import { inspect } from 'node:util';
import { createClient } from '@tongban/sdk';
import { json, loopback, problem } from '../loopback/loopback.node.test.ts';
import { application, hunan } from '../answers.examples.ts';

const TOKEN = 'token-that-nobody-may-see';

/** Everything that a program or a log could show of an error. */
function shown(error: unknown): string {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      lines.push(String(chunk));
      done();
    },
  });
  new Console(stream, stream).error(error);
  const options = { depth: 20, showHidden: true, getters: true };
  return [...lines, inspect(error, options), JSON.stringify(error), String((error as Error).stack)].join('\n');
}

function assertShowsNothing(error: unknown): true {
  const text = shown(error);
  const { name, idNumber, phone } = application.applicant;
  for (const secret of [TOKEN, name, idNumber, phone]) assert.ok(!text.includes(secret), text);
  assert.equal((error as Error).cause, undefined);
  return true;
}

describe('secrets', () => {
  it('shows neither token nor person in the error of a refused submission', async () => {
    await using server = await loopback((response) => problem(response, 409, 'guide-changed'));
    const client = createClient({ baseUrl: server.url, auth: () => TOKEN });
    await assert.rejects(client.cases.submit(application), assertShowsNothing);
    assert.equal(server.received[0]?.headers.authorization, `Bearer ${TOKEN}`);
    assert.match(String(server.received[0]?.body), /990100199001010017/);
  });

  it('shows nothing that a careless platform sends back in a finding', async () => {
    const value = application.applicant.idNumber;
    await using server = await loopback((response) =>
      problem(response, 400, {
        code: 'invalid-request',
        title: `${value} is wrong`,
        findings: [{ path: ['applicant', 'idNumber'], code: 'bad-check-character', value }],
      }),
    );
    const client = createClient({ baseUrl: server.url, auth: () => TOKEN });
    await assert.rejects(client.cases.submit(application), (error) => {
      assert.deepEqual((error as { findings: unknown }).findings, [
        { path: ['applicant', 'idNumber'], code: 'bad-check-character' },
      ]);
      return assertShowsNothing(error);
    });
  });

  it('shows nothing of a request that it refuses itself, or of an answer that it cannot read', async () => {
    await using server = await loopback((response) => json(response, 201, application));
    const client = createClient({ baseUrl: server.url, auth: () => TOKEN });
    const wrong = { ...application, applicant: { ...application.applicant, phone: '' }, [`x-${'y'}`]: 1 };
    await assert.rejects(client.cases.submit(wrong), assertShowsNothing);
    await assert.rejects(client.cases.submit(application), assertShowsNothing);
  });

  it('shows nothing when the network fails or the time runs out', async () => {
    await using server = await loopback((response) => void response.destroy());
    const client = createClient({ baseUrl: server.url, auth: () => TOKEN, retry: { delay: 1 } });
    await assert.rejects(client.cases.submit(application), assertShowsNothing);
    await using silent = await loopback(() => undefined);
    const impatient = createClient({ baseUrl: silent.url, auth: () => TOKEN, timeout: 100 });
    await assert.rejects(impatient.cases.submit(application), assertShowsNothing);
  });

  for (const status of [302, 307]) {
    it(`sends neither token nor body to another origin after ${status}`, async () => {
      await using elsewhere = await loopback((response) => json(response, 200, hunan));
      await using server = await loopback(
        (response) => void response.writeHead(status, { location: `${elsewhere.url}/v1/divisions/430000` }).end(),
      );
      const client = createClient({ baseUrl: server.url, auth: () => TOKEN });
      await assert.rejects(client.divisions.get('430000'), { code: 'malformed-response', status });
      await assert.rejects(client.cases.submit(application), { code: 'malformed-response', status });
      assert.equal(elsewhere.received.length, 0);
    });
  }

  it('asks for a token before every try', async () => {
    await using server = await loopback((response, _, count) =>
      count === 1 ? problem(response, 503, 'unavailable') : json(response, 200, hunan),
    );
    let count = 0;
    const auth = () => Promise.resolve(`token-${(count += 1)}`);
    await createClient({ baseUrl: server.url, auth, retry: { delay: 1 } }).divisions.get('430000');
    assert.deepEqual(
      server.received.map(({ headers }) => headers.authorization),
      ['Bearer token-1', 'Bearer token-2'],
    );
  });

  it('lets through what auth throws, and does not wait for an auth that hangs', async () => {
    await using server = await loopback((response) => json(response, 200, hunan));
    const own = new Error('The refresh token has expired.');
    const failing = createClient({ baseUrl: server.url, auth: () => Promise.reject(own) });
    await assert.rejects(failing.divisions.get('430000'), (error) => error === own);
    const hanging = createClient({ baseUrl: server.url, auth: () => new Promise(() => undefined), timeout: 100 });
    await assert.rejects(hanging.divisions.get('430000'), { code: 'timeout' });
    const patient = createClient({ baseUrl: server.url, auth: () => new Promise(() => undefined) });
    const started = performance.now();
    const signal = AbortSignal.timeout(50);
    await assert.rejects(patient.divisions.get('430000', { signal }), { code: 'aborted' });
    assert.ok(performance.now() - started < 1_000);
    assert.equal(server.received.length, 0);
  });
});
