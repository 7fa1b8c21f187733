import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, signIn, type Stage } from './stage.ts';

for (const by of ['open-id', 'ticket'] as const) {
  describe(`sign-in by ${by}`, () => {
    let stage: Stage;
    before(async () => (stage = await openStage({ by })));
    after(() => stage.close());

    it('ends at the page that was asked for, with nothing in its address, and knows the person masked', async () => {
      const browser = stage.browser();
      const page = await signIn(browser);
      assert.equal(page.url.href, `${stage.origin}/apply.html`);
      const { body, headers } = await browser.call('GET /tongban/session');
      assert.equal(body.signedIn, true);
      assert.deepEqual(Object.keys(body.known as object), ['name', 'idNumber', 'phone']);
      assert.doesNotMatch(JSON.stringify(body), /陈示例|990100199001010012|19900000001/);
      assert.match(JSON.stringify(body.known), /"masked":"陈\*例"/);
      assert.equal(headers.get('cache-control'), 'no-store');
      const cases = await browser.call('GET /tongban/v1/cases');
      assert.equal(cases.status, 200);
      assert.ok(Number(cases.headers.get('session-ends-in')) > 1700);
    });

    it('tells a person who does not sign in so, in plain words, and sets no session', async () => {
      const browser = stage.browser();
      const asked = await browser.visit('/tongban/sign-in');
      const page = await browser.press(asked, { name: 'person', value: 'none' });
      assert.match(page.text, /没有登录/);
      assert.match(page.text, /You are not signed in/);
      assert.equal((await browser.call('GET /tongban/session')).body.signedIn, false);
    });

    it('renews once when two calls come at once after the token has run out', async () => {
      const browser = await stage.signedIn();
      stage.clock.now += 295_000;
      const before = stage.reached.length;
      const answers = await Promise.all(['a', 'b', 'c'].map(() => browser.call('GET /tongban/v1/cases')));
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 200, 200],
      );
      const tokens = stage.reached.slice(before).map(({ headers }) => headers.get('authorization'));
      assert.equal(new Set(tokens).size, 1, 'all three went with the one new token');
      // The provider would have ended the sign-in had a renewal been used twice.
      stage.clock.now += 295_000;
      assert.equal((await browser.call('GET /tongban/v1/cases')).status, 200);
    });

    it('steps up to a stronger level under a new session id, which the old one does not open', async () => {
      const browser = await stage.signedIn();
      const old = new Map(browser.cookies);
      await signIn(browser, { path: '/tongban/sign-in?level=strong&return=/track.html' });
      assert.equal((await browser.call('GET /tongban/session')).body.level, 'strong');
      const thief = stage.browser();
      for (const [name, value] of old) thief.cookies.set(name, value);
      assert.equal((await thief.call('GET /tongban/v1/cases')).status, 401);
    });

    it('ends the session here and at the provider', async () => {
      const browser = await stage.signedIn();
      const copy = new Map(browser.cookies);
      const { body } = await browser.call('POST /tongban/sign-out', {});
      assert.equal(body.signedIn, false);
      if (by === 'open-id') {
        const end = await browser.visit(String(body.next));
        assert.equal(end.url.href, `${stage.origin}/`);
      }
      const thief = stage.browser();
      for (const [name, value] of copy) thief.cookies.set(name, value);
      assert.equal((await thief.call('GET /tongban/v1/cases')).status, 401);
      assert.equal((await thief.call('GET /tongban/session')).body.signedIn, false);
    });
  });
}

describe('a session', () => {
  let stage: Stage;
  before(async () => (stage = await openStage()));
  after(() => stage.close());

  it('is announced before it ends, can be extended, and ends however often a page only asks', async () => {
    const browser = await stage.signedIn();
    stage.clock.now += 25 * 60_000;
    const asked = await browser.call('GET /tongban/session');
    assert.ok(Number(asked.body.endsIn) <= 300 && asked.body.canExtend === true);
    const extended = await browser.call('POST /tongban/session/extension', {});
    assert.ok(Number(extended.body.endsIn) > 1700);
    stage.clock.now += 29 * 60_000;
    await browser.call('GET /tongban/session');
    stage.clock.now += 2 * 60_000;
    assert.equal((await browser.call('GET /tongban/session')).body.signedIn, false);
    assert.equal((await browser.call('POST /tongban/session/extension', {})).status, 401);
  });

  it('ends after its longest life, however busy the person is', async () => {
    const browser = await stage.signedIn();
    for (let minutes = 0; minutes < 8 * 60; minutes += 20) {
      assert.equal((await browser.call('GET /tongban/session')).body.signedIn, true);
      await browser.call('POST /tongban/session/extension', {});
      stage.clock.now += 20 * 60_000;
    }
    assert.equal((await browser.call('GET /tongban/session')).body.signedIn, false);
  });

  it('has a cookie that no script and no plain HTTP sees, and an insecure one only where that was asked for', async () => {
    const { createPortalServer, openIdSignIn } = await import('@tongban/server');
    const signIn = openIdSignIn({
      issuer: stage.identity.issuer,
      clientId: 'portal',
      clientSecret: 'x',
      insecure: true,
    });
    const make = (origin: string, insecureLoopback = false) =>
      createPortalServer({
        origin,
        signIn,
        platform: { baseUrl: 'https://p.test' },
        returnPaths: ['/'],
        insecureLoopback,
      });
    const begun = await make('https://portal.test').fetch(new Request('https://portal.test/tongban/sign-in'));
    assert.match(
      begun.headers.get('set-cookie') ?? '',
      /^__Host-[\w-]+=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    assert.throws(() => make('http://portal.test', true), TypeError);
    assert.throws(() => make('http://127.0.0.1:8080'), TypeError);
    assert.throws(() => make('https://portal.test/path'), TypeError);
  });

  it('serves a second province with a token for that province alone', async () => {
    const browser = await stage.signedIn();
    assert.equal((await browser.call('GET /tongban/at/530000/v1/cases')).status, 200);
    const [home, away] = [await browser.call('GET /tongban/v1/cases'), stage.reached.at(-2)];
    assert.equal(home.status, 200);
    assert.notEqual(away?.headers.get('authorization'), stage.reached.at(-1)?.headers.get('authorization'));
    assert.equal((await browser.call('GET /tongban/at/110000/v1/cases')).status, 404);
  });
});
