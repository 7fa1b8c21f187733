import { portalSession } from '@tongban/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

interface Sent {
  url: string;
  init: RequestInit;
}

/** A portal's server that answers each call with the next of these. */
function server(...answers: (() => Response | Promise<Response>)[]) {
  const sent: Sent[] = [];
  const fetch = (url: unknown, init: RequestInit = {}) => {
    sent.push({ url: url as string, init });
    return Promise.resolve(answers[sent.length - 1]?.() ?? Response.json({ signedIn: false }));
  };
  return {
    sent,
    session: portalSession({ baseUrl: 'https://zwfw.test/tongban/', fetch: fetch }),
  };
}

describe('the session that a portal’s server holds', () => {
  it('is asked, prolonged and ended by calls that only a page of the portal can make', async () => {
    const known = { name: { ref: 'identity:name', masked: '陈*例', source: 'id', asOf: '2026-09-16T09:00:00+08:00' } };
    const { sent, session } = server(
      () => Response.json({ signedIn: true, endsIn: 1800, canExtend: true, known }),
      () => Response.json({ signedIn: true, endsIn: 1799 }),
      () => Response.json({ signedIn: false, next: 'https://id.test/end' }),
    );
    assert.deepEqual(await session.get(), { signedIn: true, endsIn: 1800, canExtend: true, known });
    assert.equal((await session.extend()).endsIn, 1799);
    assert.deepEqual(await session.end(), { signedIn: false, next: 'https://id.test/end' });
    const said = sent.map(({ url, init }) => [
      `${init.method} ${url}`,
      new Headers(init.headers).get('content-type'),
      init.body,
    ]);
    assert.deepEqual(said, [
      ['GET https://zwfw.test/tongban/session', null, undefined],
      ['POST https://zwfw.test/tongban/session/extension', 'application/json', '{}'],
      ['POST https://zwfw.test/tongban/sign-out', 'application/json', '{}'],
    ]);
    // The cookie goes to the portal alone, and no other answer is taken for it.
    for (const { init } of sent) assert.deepEqual([init.credentials, init.redirect], ['same-origin', 'error']);
  });

  it('says that it is over as every call does', async () => {
    const problem = { type: 'about:blank', title: 'x', status: 401, code: 'unauthenticated', requestId: 'r1' };
    const { session } = server(() => Response.json({ ...problem, remedy: 'reauthenticate' }, { status: 401 }));
    await assert.rejects(session.extend(), { code: 'unauthenticated', requestId: 'r1', remedy: 'reauthenticate' });
  });

  it('takes nothing for a session that is none', async () => {
    for (const body of ['<html>', 'null', '{}', '{"signedIn":"yes"}']) {
      const { session } = server(() => new Response(body, { headers: { 'x-request-id': 'r2' } }));
      await assert.rejects(session.get(), { code: 'malformed-response', requestId: 'r2' });
    }
  });

  it('tells a network that fails from a page that no longer wants to know, and from silence', async () => {
    const { session } = server(() => Promise.reject(new TypeError('fetch failed')));
    await assert.rejects(session.get(), { code: 'network' });
    const silent = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_, fail) => init?.signal?.addEventListener('abort', () => fail(new TypeError('aborted'))));
    const waiting = portalSession({ baseUrl: 'https://zwfw.test', fetch: silent, timeout: 20 });
    await assert.rejects(waiting.get(), { code: 'timeout' });
    const leaving = new AbortController();
    const asked = portalSession({ baseUrl: 'https://zwfw.test', fetch: silent }).get({ signal: leaving.signal });
    leaving.abort();
    await assert.rejects(asked, { code: 'aborted' });
  });
});
