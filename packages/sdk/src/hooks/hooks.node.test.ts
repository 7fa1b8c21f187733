import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient, type Hooks } from '@tongban/sdk';
import { application, hunan, receipt } from '../answers.examples.ts';
import { json, loopback, problem } from '../loopback/loopback.node.test.ts';

/** Hooks that write everything down, in order. */
function recording(): { hooks: Hooks; told: unknown[][] } {
  const told: unknown[][] = [];
  return {
    told,
    hooks: {
      onCall({ route, requestId, redactedBody }) {
        told.push(['call', route, requestId, redactedBody()]);
        return ({ status, attempts, error, redactedAnswer }) =>
          told.push(['call ended', status, attempts, error?.code, redactedAnswer()]);
      },
      onAttempt({ route, attempt, headers }) {
        told.push(['attempt', route, attempt, headers.authorization]);
        return ({ status, error }) => told.push(['attempt ended', status, error?.code]);
      },
    },
  };
}

describe('hooks', () => {
  it('hear of a call and of every attempt, in order', async () => {
    await using server = await loopback((response, _, count) =>
      count === 1 ? problem(response, 503, 'unavailable') : json(response, 200, hunan),
    );
    const { hooks, told } = recording();
    const options = { baseUrl: server.url, retry: { delay: 1 }, ids: () => 'id-1', auth: () => 'token' };
    await createClient({ ...options, hooks: [hooks] }).divisions.get('430000');
    const route = 'GET /v1/divisions/:division';
    assert.deepEqual(told, [
      ['call', route, 'id1', undefined],
      ['attempt', route, 1, undefined],
      ['attempt ended', 503, 'unavailable'],
      ['attempt', route, 2, undefined],
      ['attempt ended', 200, undefined],
      ['call ended', 200, 2, undefined, hunan],
    ]);
  });

  it('hear why a call failed, also one that was never sent', async () => {
    await using server = await loopback((response) => response.destroy() && undefined);
    const { hooks, told } = recording();
    const client = createClient({ baseUrl: server.url, retry: { limit: 0 }, hooks: [hooks] });
    await assert.rejects(client.divisions.get('430000'), { code: 'network' });
    assert.deepEqual(told.at(-1), ['call ended', undefined, 1, 'network', undefined]);
    await assert.rejects(client.divisions.get(''), { code: 'invalid-request' });
    assert.deepEqual(told.at(-1), ['call ended', undefined, 0, 'invalid-request', undefined]);
  });

  it('see nothing of a person, of a secret or of what no schema knows', async () => {
    const answer = { ...receipt, applicantName: '陈示例', materials: [{ name: '身份证', note: 5 }] };
    await using server = await loopback((response) => json(response, 201, answer));
    const { hooks, told } = recording();
    const client = createClient({ baseUrl: server.url, hooks: [hooks], auth: () => 'token-that-nobody-may-see' });
    await client.cases.submit({ ...application, fields: { reason: '赴湖南求学' } }).catch(() => undefined);
    const text = JSON.stringify(told);
    const { name, idNumber, phone } = application.applicant;
    for (const secret of [name, idNumber, phone, '求学', receipt.lookupCode, application.submissionKey, 'token-that']) {
      assert.ok(!text.includes(secret), `${secret} in ${text}`);
    }
    assert.deepEqual((told[0]?.[3] as { applicant: unknown }).applicant, {
      name: '[personal]',
      idNumber: '[personal]',
      phone: '[personal]',
    });
    assert.match(text, /990100/, 'what is nobody’s is shown');
  });

  it('may add headers to an attempt, such as the trace that they belong to', async () => {
    await using server = await loopback((response) => json(response, 200, hunan));
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const traced: Hooks = {
      onAttempt({ headers }) {
        headers.traceparent = traceparent;
        return undefined;
      },
    };
    const call = createClient({ baseUrl: server.url, hooks: [traced] }).divisions.get('430000');
    assert.equal((await call.withResponse()).meta.traceId, traceparent.slice(3, 35));
    assert.equal(server.received[0]?.headers.traceparent, traceparent);
  });

  it('cannot make a call fail', async () => {
    await using server = await loopback((response) => json(response, 200, hunan));
    const broken = () => {
      throw new Error('The exporter is down.');
    };
    const client = createClient({
      baseUrl: server.url,
      hooks: [
        { onCall: broken, onAttempt: broken },
        { onCall: () => broken, onAttempt: () => broken },
      ],
    });
    assert.deepEqual(await client.divisions.get('430000'), hunan);
  });
});
