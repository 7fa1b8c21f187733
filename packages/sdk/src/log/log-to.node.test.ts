import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Rating } from '@tongban/domain';
import { createClient } from '@tongban/sdk';
import { type LogLine, type LogOptions, logTo } from '@tongban/sdk/log';
import { application, draft, hunan, receipt } from '../answers.examples.ts';
import { json, loopback, problem } from '../loopback/loopback.node.test.ts';

function log(options: LogOptions = {}) {
  const lines: LogLine[] = [];
  let time = 0;
  const hooks = [logTo((line) => lines.push(line), { now: () => (time += 1.5), ...options })];
  return { lines, hooks };
}

describe('a log', () => {
  it('has a line a call, and one for an attempt that failed', async () => {
    await using server = await loopback((response, _, count) =>
      count === 1 ? problem(response, 503, 'unavailable') : json(response, 200, hunan),
    );
    const { lines, hooks } = log();
    const client = createClient({ baseUrl: server.url, retry: { delay: 1 }, ids: () => 'id-1', hooks });
    await client.divisions.get('430000');
    const route = 'GET /v1/divisions/:division';
    const attempt = { level: 'warn', event: 'attempt', route, requestId: 'id1', status: 503, code: 'unavailable' };
    const call = { level: 'info', event: 'call', route, requestId: 'id1', status: 200 };
    assert.deepEqual(lines, [
      { ...attempt, milliseconds: 1.5, attempts: 1 },
      { ...call, milliseconds: 7.5, attempts: 2 },
    ]);
  });

  it('names the platform’s own id of a call that failed', async () => {
    await using server = await loopback((response) => problem(response, 404, 'not-found'));
    const { lines, hooks } = log({ level: 'error' });
    await assert.rejects(createClient({ baseUrl: server.url, hooks }).divisions.get('430000'));
    assert.deepEqual(
      lines.map(({ level, code, requestId, status }) => [level, code, requestId, status]),
      [['error', 'not-found', 'platform-1', 404]],
    );
  });

  it('shows bodies when it is to debug, with nothing of a person in them', async () => {
    const saved = { ...draft, content: { applicant: application.applicant, fields: { reason: '赴湖南求学' } } };
    await using server = await loopback((response) => json(response, 200, saved));
    const { lines, hooks } = log({ level: 'debug' });
    const client = createClient({ baseUrl: server.url, hooks, auth: () => 'token-that-nobody-may-see' });
    await client.applications.save('draft-1', saved.content);
    const call = lines.find(({ event }) => event === 'call');
    const hidden = { applicant: { name: '[personal]', idNumber: '[personal]', phone: '[personal]' } };
    assert.deepEqual(call?.body, { ...hidden, fields: '[personal]' });
    assert.deepEqual((call.answer as { content: unknown }).content, call.body);
    const text = JSON.stringify(lines);
    const { name, idNumber, phone } = application.applicant;
    for (const secret of [name, idNumber, phone, '求学', 'token-that']) assert.ok(!text.includes(secret), text);
  });

  it('shows no key of a case, none of a draft, and nothing that she said in her own words', async () => {
    const rating: Rating = { id: 'rating-1', caseNumber: receipt.caseNumber, level: 2, filedAt: receipt.receivedAt };
    await using server = await loopback((response, { url }) =>
      json(response, 201, url?.endsWith('/ratings') ? { ...rating, text: '等得太久' } : receipt),
    );
    const { lines, hooks } = log({ level: 'debug' });
    const client = createClient({ baseUrl: server.url, hooks });
    await client.cases.submit(application);
    await client.cases
      .lookUp({ caseNumber: receipt.caseNumber, lookupCode: receipt.lookupCode })
      .catch(() => undefined);
    await client.ratings.rate({ caseNumber: receipt.caseNumber, level: 2, text: '等得太久' });
    const calls = lines.filter(({ event }) => event === 'call');
    const told = calls.map(({ body, answer }) => ({ ...(answer as object), ...(body as object) }));
    assert.deepEqual(
      told.map((call) => ('lookupCode' in call ? call.lookupCode : undefined)),
      ['[secret]', '[secret]', undefined],
    );
    const [submitted, , rated] = told as { submissionKey?: string; text?: string; level?: number }[];
    assert.equal(submitted?.submissionKey, '[secret]');
    assert.deepEqual([rated?.text, rated?.level], ['[own words]', 2]);
    const text = JSON.stringify(lines);
    for (const secret of [receipt.lookupCode, application.submissionKey, '太久'])
      assert.ok(!text.includes(secret), text);
  });

  it('does not cost anybody her application when it cannot be written', async () => {
    await using server = await loopback((response) => json(response, 200, hunan));
    const full = logTo(() => {
      throw new Error('The disk is full.');
    });
    assert.deepEqual(await createClient({ baseUrl: server.url, hooks: [full] }).divisions.get('430000'), hunan);
  });
});
