import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient, type PlatformError } from '@tongban/sdk';
import { caseWith, hunan, receipt } from '../answers.examples.ts';
import { json, loopback, problem, type Received } from '../loopback/loopback.node.test.ts';

const { caseNumber } = receipt;
const expired = { code: 'unauthenticated', remedy: 'reauthenticate' };
const tokenOf = ({ headers }: Received) => headers.authorization?.slice('Bearer '.length);

/** A platform that takes one token only. */
const platformOf = (good: () => string) =>
  loopback((response, request) =>
    tokenOf(request) === good() ? json(response, 200, caseWith(0)) : problem(response, 401, expired),
  );

describe('a session on Node', () => {
  it('asks for one new token however many calls were refused, and tries each again once', async () => {
    await using server = await platformOf(() => 'new');
    const asked: (string | undefined)[] = [];
    let kept = 'old';
    const { cases } = createClient({
      baseUrl: server.url,
      async auth({ rejected }) {
        asked.push(rejected);
        if (rejected === undefined) return kept;
        await new Promise((resolve) => setTimeout(resolve, 20));
        return (kept = 'new');
      },
    });
    const answers = await Promise.all(Array.from({ length: 10 }, () => cases.get(caseNumber)));
    assert.equal(answers.length, 10);
    assert.deepEqual(asked.filter(Boolean), ['old'], 'one renewal');
    assert.equal(server.received.filter((request) => tokenOf(request) === 'old').length, 10);
    assert.equal(server.received.length, 20);
    await cases.get(caseNumber);
    assert.equal(server.received.length, 21, 'later calls start with the new token');
  });

  it('takes the same new token for a call that is refused late', async () => {
    const late: (() => void)[] = [];
    await using server = await loopback((response, request) => {
      if (tokenOf(request) === 'new') return json(response, 200, caseWith(0));
      // The second call with the old token is refused only after the first one has its new token.
      if (server.received.length === 2) late.push(() => problem(response, 401, expired));
      else problem(response, 401, expired);
    });
    const asked: (string | undefined)[] = [];
    const { cases } = createClient({
      baseUrl: server.url,
      auth: ({ rejected }) => {
        asked.push(rejected);
        return rejected ? 'new' : 'old';
      },
    });
    // Of two calls, the one that the server saw first is done first.
    const both = [cases.get(caseNumber), cases.get(caseNumber)];
    await Promise.race(both);
    for (const answer of late) answer();
    await Promise.all(both);
    assert.deepEqual(asked.filter(Boolean), ['old']);
  });

  it('asks once at a time also before the first call', async () => {
    await using server = await platformOf(() => 'good');
    let running = 0;
    let most = 0;
    let count = 0;
    const { cases } = createClient({
      baseUrl: server.url,
      async auth() {
        count += 1;
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setTimeout(resolve, 20));
        running -= 1;
        return 'good';
      },
    });
    await Promise.all(Array.from({ length: 10 }, () => cases.get(caseNumber)));
    assert.equal(most, 1);
    assert.equal(count, 1);
  });

  it('gives up when the new token is refused too, and asks anew for the next call', async () => {
    let good = 'third';
    await using server = await platformOf(() => good);
    let made = 0;
    const auth = ({ rejected }: { rejected?: string }) => (rejected ? `renewed-${(made += 1)}` : 'old');
    const { cases } = createClient({ baseUrl: server.url, auth });
    await assert.rejects(cases.get(caseNumber), { code: 'unauthenticated', remedy: 'reauthenticate' });
    assert.equal(server.received.length, 2);
    good = 'renewed-2';
    await cases.get(caseNumber);
  });

  it('lets every waiting call fail as the renewal does, and tries another renewal later', async () => {
    await using server = await platformOf(() => 'new');
    const own = new Error('The refresh token has expired.');
    let fails = true;
    const { cases } = createClient({
      baseUrl: server.url,
      auth: ({ rejected }) => {
        if (rejected && fails) throw own;
        return rejected ? 'new' : 'old';
      },
    });
    const results = await Promise.allSettled([cases.get(caseNumber), cases.get(caseNumber), cases.get(caseNumber)]);
    for (const result of results) assert.equal((result as PromiseRejectedResult).reason, own);
    fails = false;
    await cases.get(caseNumber);
  });

  it('sends a POST again that was refused, with the same key: nothing was done yet', async () => {
    await using server = await loopback((response, request) =>
      tokenOf(request) === 'new' ? json(response, 201, { id: 'watch-1' }) : problem(response, 401, expired),
    );
    const { cases } = createClient({ baseUrl: server.url, auth: ({ rejected }) => (rejected ? 'new' : 'old') });
    await assert.rejects(cases.lookUp({ caseNumber, lookupCode: receipt.lookupCode }), { code: 'malformed-response' });
    assert.deepEqual(server.received.map(tokenOf), ['old', 'new']);
  });

  it('keeps the session when only a right is missing', async () => {
    await using server = await loopback((response, { url }) =>
      url.includes('/cases/')
        ? problem(response, 403, { code: 'forbidden', remedy: 'step-up' })
        : json(response, 200, hunan),
    );
    const asked: unknown[] = [];
    const ended: PlatformError[] = [];
    const client = createClient({
      baseUrl: server.url,
      auth: (question) => {
        asked.push(question);
        return 'token';
      },
      onSessionEnd: (error) => ended.push(error),
    });
    await assert.rejects(client.cases.get(caseNumber), { code: 'forbidden', remedy: 'step-up' });
    assert.deepEqual(await client.divisions.get('430000'), hunan);
    assert.deepEqual(asked, [{}, {}], 'nobody asked for another token');
    assert.deepEqual(ended, []);
    assert.deepEqual(server.received.map(tokenOf), ['token', 'token']);
  });

  it('asks for a step-up without ending the session, whatever the status', async () => {
    await using server = await loopback((response) =>
      problem(response, 401, { code: 'unauthenticated', remedy: 'step-up' }),
    );
    const ended: PlatformError[] = [];
    const { cases } = createClient({ baseUrl: server.url, onSessionEnd: (error) => ended.push(error) });
    await assert.rejects(cases.get(caseNumber), { remedy: 'step-up' });
    assert.deepEqual(ended, []);
  });
});

describe('a session in a page', () => {
  it('tells once that it has ended, fails every waiting call alike, and tells again after another sign-in', async () => {
    let isSignedIn = false;
    await using server = await loopback((response, { url }) => {
      if (url.startsWith('/v1/divisions')) return json(response, 200, hunan);
      return isSignedIn ? json(response, 200, caseWith(0)) : problem(response, 401, expired);
    });
    const ended: PlatformError[] = [];
    const { cases, divisions } = createClient({ baseUrl: server.url, onSessionEnd: (error) => ended.push(error) });
    const ask = () => Promise.allSettled(Array.from({ length: 5 }, () => cases.get(caseNumber)));
    for (const result of await ask()) {
      const { code, remedy } = (result as PromiseRejectedResult).reason as PlatformError;
      assert.deepEqual([code, remedy], ['unauthenticated', 'reauthenticate']);
    }
    assert.equal(ended.length, 1);
    assert.equal(server.received.length, 5, 'a page has no token to renew: nothing is sent again');
    // What everybody may read says nothing about a session.
    await divisions.get('430000');
    await ask();
    assert.equal(ended.length, 1);
    isSignedIn = true;
    await cases.get(caseNumber);
    isSignedIn = false;
    await ask();
    assert.equal(ended.length, 2);
  });
});
