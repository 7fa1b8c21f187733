import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MockState } from '@tongban/mock';
import { application, GUIDE, signedIn, submit } from '../test-client/test-client.ts';

function control() {
  const { platform, client } = signedIn();
  const ask = async (path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await platform.fetch(`http://platform.test/__mock${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json', ...headers },
    });
    return { status: response.status, state: (await response.json()) as MockState & { played?: unknown } };
  };
  return { platform, client, ask };
}

describe('the control', () => {
  it('shows how the platform stands, without a person', async () => {
    const { client, ask } = control();
    const { caseNumber } = await submit(client);
    const { state } = await ask('/state');
    assert.deepEqual(state, {
      now: '2026-09-16T09:00:00+08:00',
      person: 1,
      cases: [
        {
          caseNumber,
          itemName: '学历公证',
          status: 'received',
          scenario: 'correction',
          upcoming: { id: 'accept', label: '受理', state: 'ready' },
        },
      ],
      streams: 0,
      faults: [],
    });
  });

  it('plays a case on, answers in the applicant’s name, and starts again', async () => {
    const { client, ask } = control();
    const { caseNumber } = await submit(client);
    const next = () => ask(`/cases/${caseNumber}/next`, {});
    const first = await next();
    assert.deepEqual(first.state.played, { id: 'accept', label: '受理', state: 'ready' });
    assert.equal(first.state.now, '2026-09-17T09:00:00+08:00');
    const early = await ask(`/cases/${caseNumber}/supply-correction`, {});
    assert.equal(early.status, 409);
    await next();
    const waiting = await next();
    assert.equal(waiting.state.cases[0]?.upcoming.state, 'waiting-for-applicant');
    const supplied = await ask(`/cases/${caseNumber}/supply-correction`, {});
    assert.equal(supplied.state.cases[0]?.status, 'in-review');
    const { state } = await ask('/reset', {});
    assert.deepEqual([state.now, state.cases], ['2026-09-16T09:00:00+08:00', []]);
    assert.equal((await submit(client)).caseNumber, caseNumber, 'after a reset everything repeats itself');
    assert.equal((await ask('/cases/SAMPLE-430000-20260916-9999/next', {})).status, 404);
  });

  it('chooses how a case goes', async () => {
    const { client, ask } = control();
    const { caseNumber } = await submit(client);
    await ask(`/cases/${caseNumber}/next`, { scenario: 'smooth' });
    const { state } = await ask('/state');
    assert.deepEqual([state.cases[0]?.scenario, state.cases[0]?.upcoming.id], ['smooth', 'request-fee']);
    assert.equal((await ask(`/cases/${caseNumber}/next`, { scenario: 'rough' })).status, 400);
  });

  it('moves the clock, signs in and out, and lets things go wrong', async () => {
    const { client, ask } = control();
    const { state } = await ask('/clock', { advance: { workingDays: 3, hours: 2 } });
    // A Sunday that is worked to make up for the National Day holiday.
    assert.equal(state.now, '2026-09-20T11:00:00+08:00');
    assert.equal((await ask('/clock', { advance: { weeks: 1 } })).status, 400);
    assert.equal((await ask('/session', { person: null })).state.person, null);
    assert.equal((await client.get('/v1/cases')).status, 401);
    assert.equal((await ask('/session', { person: 2 })).state.person, 2);
    assert.equal((await client.get('/v1/cases')).status, 200);
    await ask('/faults', { kind: 'down', count: 1, route: 'getGuide', retryAfter: 3 });
    assert.equal((await client.get(GUIDE)).status, 503);
    assert.equal((await client.get(GUIDE)).status, 200);
    await ask('/faults', { kind: 'html', count: 5 });
    assert.deepEqual((await ask('/faults/clear', {})).state.faults, []);
    assert.equal((await ask('/faults', { kind: 'flood' })).status, 400);
    assert.equal((await ask('/faults', { kind: 'down', route: 'x' })).status, 400);
    assert.equal((await ask('/streams/break', {})).status, 200);
  });

  it('is not for other sites', async () => {
    const { platform, ask } = control();
    const foreign = await ask('/reset', {}, { origin: 'https://elsewhere.test' });
    assert.equal(foreign.status, 403);
    assert.equal((await ask('/reset', {}, { 'sec-fetch-site': 'cross-site' })).status, 403);
    assert.equal((await ask('/reset', {}, { origin: 'http://platform.test' })).status, 200);
    const form = await platform.fetch('http://platform.test/__mock/reset', { method: 'POST', body: 'x=1' });
    assert.equal(form.status, 415);
    assert.equal((await ask('/nothing', {})).status, 404);
  });

  it('does not hit an authority with what goes wrong on the page’s network', async () => {
    const { platform, client, ask } = control();
    const { caseNumber } = await submit(client, (await application(client)).submissionKey);
    platform.faults.inject({ kind: 'down', count: 9 });
    const { state } = await ask(`/cases/${caseNumber}/next`, {});
    assert.equal(state.cases[0]?.status, 'in-review');
    assert.equal(state.faults[0]?.count, 9);
  });
});
