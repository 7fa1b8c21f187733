import { memoryStore, type SessionStore } from '@tongban/server';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { key } from './acting.ts';
import { Browser } from './browser.ts';
import { openStage, signIn, type Stage } from './stage.ts';

const PERSONAL = /陈示例|990100199001010012|19900000001/;
const SESSION = 'insecure-tongban';

describe('attacks on a session', () => {
  let stage: Stage;
  const kept: [string, string][] = [];
  before(async () => {
    const memory = memoryStore();
    const store: SessionStore = {
      ...memory,
      add: (place, text, life) => (kept.push([place, text]), memory.add(place, text, life)),
      replace: (place, text, life) => (kept.push([place, text]), memory.replace(place, text, life)),
    };
    stage = await openStage({ portal: { store } });
  });
  after(() => stage.close());

  it('does not adopt a session id that somebody planted', async () => {
    const thief = await stage.signedIn(2);
    const planted = thief.cookies.get(SESSION) ?? '';
    const browser = stage.browser();
    browser.cookies.set(SESSION, planted);
    await signIn(browser);
    assert.notEqual(browser.cookies.get(SESSION), planted);
    assert.equal((await thief.call('GET /tongban/session')).body.signedIn, false, 'the planted session is over');
  });

  it('takes two cookies of one name for none', async () => {
    const browser = await stage.signedIn();
    const mine = browser.cookies.get(SESSION) ?? '';
    const cookie = `${SESSION}=${'A'.repeat(43)}; ${SESSION}=${mine}`;
    assert.equal((await browser.call('GET /tongban/session', undefined, { cookie })).body.signedIn, false);
  });

  it('refuses a change that another host asks for, also one of the same site', async () => {
    const browser = await stage.signedIn();
    for (const origin of ['https://evil.test', stage.origin.replace('127.0.0.1', 'localhost'), 'null', undefined]) {
      const { status } = await browser.call('POST /tongban/sign-out', {}, { origin });
      assert.equal(status, 403, origin);
      const call = await browser.call('POST /tongban/v1/confirmations', { content: {} }, { ...key(), origin });
      assert.equal(call.status, 403, origin);
      assert.equal((await browser.call('DELETE /tongban/v1/applications/x', undefined, { origin })).status, 403);
    }
    assert.equal((await browser.call('GET /tongban/session')).body.signedIn, true);
  });

  it('refuses a change that a form of another site could send', async () => {
    const browser = await stage.signedIn();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', undefined]) {
      const headers = { ...key(), 'content-type': type };
      assert.equal((await browser.call('POST /tongban/v1/applications', { target: {} }, headers)).status, 415, type);
      assert.equal((await browser.call('POST /tongban/sign-out', {}, headers)).status, 415, type);
    }
  });

  it('lets no form but one of its own sign a person out', async () => {
    const browser = await stage.signedIn();
    const form = { method: 'POST', body: '' };
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const origin of ['https://evil.test', stage.origin.replace('127.0.0.1', 'localhost'), 'null', undefined]) {
      const { status } = await browser.visit('/tongban/sign-out', { ...form, headers: { ...type, origin } });
      assert.equal(status, 403, origin);
    }
    assert.equal((await browser.call('GET /tongban/session')).body.signedIn, true);
    // A page without script signs her out all the same, here and at the provider, and she ends where the portal begins.
    const left = await browser.visit('/tongban/sign-out', { ...form, headers: { ...type, origin: stage.origin } });
    assert.equal(left.url.href, `${stage.origin}/`);
    assert.ok(browser.visited.some((address) => address.startsWith(`${stage.identity.issuer}/end-session?`)));
    assert.equal((await browser.call('GET /tongban/session')).body.signedIn, false);
    assert.equal(browser.cookies.has(SESSION), false);
  });

  it('does not sign a person in with the answer that somebody else got from the provider', async () => {
    const thief = stage.browser();
    const asked = await thief.visit('/tongban/sign-in');
    let answer = '';
    const stopped = Object.assign(new Browser(stage.origin), {
      visit: async (path: string, init: object) => {
        const got = await thief.step(new URL(path), init);
        answer = got.headers.get('location') ?? '';
        return got;
      },
    });
    await stopped.press(asked, { name: 'person', value: '2' });
    assert.match(answer, /code=/);

    const bare = stage.browser();
    assert.equal((await bare.visit(answer)).status, 400, 'no sign-in is under way in this browser');
    assert.equal(bare.cookies.has(SESSION), false);
    const busy = stage.browser();
    await busy.visit('/tongban/sign-in');
    assert.equal((await busy.visit(answer)).status, 400, 'another sign-in is');
    assert.equal(busy.cookies.has(SESSION), false);
    // Nobody redeemed the code meanwhile: the answer was refused here, before PKCE had to.
    await thief.visit(answer);
    assert.equal(thief.cookies.has(SESSION), true);
  });

  it('finishes a sign-in once', async () => {
    const browser = stage.browser();
    const asked = await browser.visit('/tongban/sign-in');
    const before = new Map(browser.cookies);
    await browser.press(asked, { name: 'person', value: '1' });
    const answer = browser.visited.find((address) => address.includes('/sign-in/back')) ?? '';
    const again = stage.browser();
    for (const [name, value] of before) again.cookies.set(name, value);
    const page = await again.visit(answer);
    assert.match(page.text, /登录没有完成/);
    assert.match(page.text, /不是在这个浏览器里开始/, 'the record was used up before the provider was even asked');
  });

  it('sends nobody to another host after the sign-in', async () => {
    for (const path of [
      'https://evil.test/',
      '//evil.test/',
      '/\\evil.test/',
      '/%09/evil.test',
      '/apply.html/../..//evil.test',
      'javascript:alert(1)',
      '/unlisted.html',
      '/tongban/confirm/../sign-out',
    ]) {
      const browser = stage.browser();
      const page = await signIn(browser, { path: `/tongban/sign-in?return=${encodeURIComponent(path)}` });
      assert.equal(page.url.href, `${stage.origin}/`, path);
    }
  });

  it('builds every address from its own origin, whatever host a request names', async () => {
    const browser = stage.browser();
    const headers = { host: 'evil.test', 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'https' };
    const got = await browser.step(new URL('/tongban/sign-in', stage.origin), { headers });
    assert.doesNotMatch(got.headers.get('location') ?? '', /evil/);
  });

  it('keeps nothing in its store that opens a session or tells of a person', async () => {
    const browser = await stage.signedIn();
    const dump = JSON.stringify(kept);
    assert.ok(kept.length >= 3);
    assert.ok(!dump.includes(browser.cookies.get(SESSION) ?? '-'));
    assert.doesNotMatch(dump, PERSONAL);
    assert.doesNotMatch(dump, /eyJ|access|sample-person/, 'no token, no subject');
  });

  it('gives a page neither a token nor the session id', async () => {
    const browser = await stage.signedIn();
    const secret = browser.cookies.get(SESSION) ?? '-';
    const answers = [
      await browser.call('GET /tongban/session'),
      await browser.call('GET /tongban/v1/cases'),
      await browser.call('GET /tongban/v1/cases/none'),
    ];
    for (const { text, headers } of answers) {
      const all = text + JSON.stringify([...headers]);
      assert.ok(!all.includes(secret));
      assert.doesNotMatch(all, /eyJ/);
    }
  });

  it('does not bring a session back that was ended while it was being renewed', async () => {
    const browser = await stage.signedIn();
    const copy = stage.browser();
    for (const [name, value] of browser.cookies) copy.cookies.set(name, value);
    stage.clock.now += 295_000;
    const renewing = Array.from({ length: 5 }, () => browser.call('GET /tongban/v1/cases'));
    await browser.call('POST /tongban/sign-out', {});
    await Promise.all(renewing);
    assert.equal((await copy.call('GET /tongban/v1/cases')).status, 401);
    assert.equal((await copy.call('GET /tongban/session')).body.signedIn, false);
  });
});

describe('a provider that lies, or somebody who speaks for it', () => {
  const lies: Record<string, (claims: Record<string, unknown>) => Record<string, unknown>> = {
    'another nonce': (claims) => ({ ...claims, nonce: 'of-another-sign-in' }),
    'no nonce': ({ nonce: _, ...claims }) => claims,
    'another issuer': (claims) => ({ ...claims, iss: 'https://evil.test' }),
    'another portal as audience': (claims) => ({ ...claims, aud: 'other' }),
    'several audiences': (claims) => ({ ...claims, aud: ['portal', 'other'], azp: 'other' }),
    'a time that is over': (claims) => ({ ...claims, exp: Number(claims.exp) - 3600 }),
    'a time that is to come': (claims) => ({
      ...claims,
      iat: Number(claims.iat) + 3600,
      nbf: Number(claims.iat) + 3600,
    }),
    'another subject': (claims) => ({ ...claims, sub: 'sample-person-2' }),
    'a weaker level than was needed': (claims) => ({ ...claims, acr: 'basic' }),
  };
  for (const [lie, alterIdToken] of Object.entries(lies)) {
    it(`signs nobody in: ${lie}`, async () => {
      await using stage = await openStage({ identity: { alterIdToken } });
      const browser = stage.browser();
      const page = await signIn(browser, { path: '/tongban/sign-in?level=strong' });
      assert.ok(page.status >= 400, page.text);
      assert.equal(browser.cookies.has(SESSION), false);
    });
  }

  it('takes a clock that differs by less than half a minute', async () => {
    const alterIdToken = (claims: Record<string, unknown>) => ({ ...claims, iat: Number(claims.iat) + 20 });
    await using stage = await openStage({ identity: { alterIdToken } });
    const browser = await stage.signedIn();
    assert.equal((await browser.call('GET /tongban/session')).body.signedIn, true);
  });

  it('refuses a ticket that comes with another state, and asks nobody about it', async () => {
    await using stage = await openStage({ by: 'ticket' });
    const browser = stage.browser();
    await browser.visit('/tongban/sign-in');
    const page = await browser.visit(`/tongban/sign-in/back?ticket=stolen&state=${'x'.repeat(43)}`);
    assert.match(page.text, /登录没有完成/);
    assert.equal(browser.cookies.has(SESSION), false);
  });
});
