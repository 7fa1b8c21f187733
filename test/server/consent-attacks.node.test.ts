import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from './browser.ts';
import { asSent, askFor, confirm, filledApplication, key, submit, TARGET } from './acting.ts';
import { openStage, signIn, type Stage } from './stage.ts';

const tokenOf = (text: string) => /name="token" value="([\w-]+)"/.exec(text)?.[1];

describe('attacks on consent', () => {
  let stage: Stage;
  before(async () => (stage = await openStage()));
  after(() => stage.close());

  async function waiting(browser: Browser) {
    const application = asSent(await filledApplication(browser));
    return { application, id: await askFor(browser, { kind: 'submit', application }) };
  }
  const post = (browser: Browser, body: string, headers: Record<string, string> = {}) =>
    browser.visit('/tongban/confirm', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'null', ...headers },
    });

  it('gives the page to no script, frame, image or prefetch', async () => {
    const browser = await stage.signedIn();
    const { id } = await waiting(browser);
    for (const [mode, dest] of [
      ['cors', 'empty'],
      ['same-origin', 'empty'],
      ['navigate', 'iframe'],
      ['navigate', 'object'],
      ['no-cors', 'image'],
    ]) {
      const headers = { 'sec-fetch-mode': mode, 'sec-fetch-dest': dest };
      const got = await browser.call(`GET /tongban/confirm/${id}`, undefined, headers);
      assert.equal(got.status, 403, `${mode} ${dest}`);
      assert.equal(tokenOf(got.text), undefined);
    }
    const old = await browser.call(`GET /tongban/confirm/${id}`, undefined, {
      'sec-fetch-mode': undefined,
      'sec-fetch-dest': undefined,
    });
    assert.match(old.text, /这个浏览器不能确认/);
    assert.equal(tokenOf(old.text), undefined);
  });

  it('lets no page frame it, load into it or run a script in it', async () => {
    const browser = await stage.signedIn();
    const { id } = await waiting(browser);
    const { headers, text } = await browser.visit(`/tongban/confirm/${id}`);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", 'sandbox allow-forms']) {
      assert.ok(policy.split('; ').includes(part), part);
    }
    assert.doesNotMatch(policy, /unsafe|allow-scripts|allow-same-origin|script-src/);
    assert.doesNotMatch(text, /<script|javascript:|\son\w+=/i);
    assert.equal(headers.get('x-frame-options'), 'DENY');
    assert.equal(headers.get('cache-control'), 'no-store');
  });

  it('takes a click from nowhere but its own page, once', async () => {
    const browser = await stage.signedIn();
    const { application, id } = await waiting(browser);
    for (const body of ['answer=yes', `answer=yes&token=${'A'.repeat(43)}`, `answer=yes&token=${id}`]) {
      assert.equal((await post(browser, body)).status, 400, body);
    }
    const token = tokenOf((await browser.visit(`/tongban/confirm/${id}`)).text) ?? '';
    const scripted = { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' };
    assert.equal((await post(browser, `answer=yes&token=${token}`, scripted)).status, 403);
    assert.equal((await post(browser, `answer=yes&token=${token}`, { origin: 'https://evil.test' })).status, 403);
    assert.equal((await submit(browser, application, id)).body.code, 'confirmation-required');
    assert.match((await post(browser, `answer=yes&token=${token}`)).url.search, /approved/);
    assert.equal((await post(browser, `answer=yes&token=${token}`)).status, 400, 'used');
  });

  it('passes on no proof that a page made up, and gives it none', async () => {
    const browser = await stage.signedIn();
    const { application, id } = await waiting(browser);
    assert.equal((await submit(browser, application, id)).body.code, 'confirmation-required', 'not confirmed yet');
    assert.equal((await submit(browser, application, 'made-up')).body.code, 'confirmation-required');
    assert.equal(stage.reached.at(-1)?.headers.get('confirmation'), null);
    await confirm(browser, id);
    const sent = await submit(browser, application, id);
    assert.equal(sent.status, 201);
    const proof = stage.reached.at(-1)?.headers.get('confirmation') ?? '';
    assert.ok(proof && proof !== id);
    assert.ok(!sent.text.includes(proof) && !browser.visited.some((address) => address.includes(proof)));
  });

  it('does nothing but what was confirmed', async () => {
    const browser = await stage.signedIn();
    const { application, id } = await waiting(browser);
    await confirm(browser, id);
    const other = { ...application, fields: { schoolName: '示例学院' } };
    assert.equal((await submit(browser, other, id)).body.code, 'confirmation-required');
    assert.equal((await submit(browser, application, id)).status, 201);
  });

  it('is of no use in another session, not even one of the same person', async () => {
    const browser = await stage.signedIn();
    const { application, id } = await waiting(browser);
    await confirm(browser, id);
    const elsewhere = await stage.signedIn();
    assert.equal((await submit(elsewhere, application, id)).body.code, 'confirmation-required');
  });

  it('does for a page nothing that only the portal itself may do', async () => {
    const browser = await stage.signedIn();
    const { id } = await waiting(browser);
    const before = stage.reached.length;
    const digest = 'x'.repeat(43);
    for (const [what, body] of [
      [`GET /tongban/v1/confirmations/${id}`, undefined],
      [`POST /tongban/v1/confirmations/${id}/approval`, { digest }],
      [`POST /tongban/v1/confirmations/${id}/refusal`, {}],
      ['POST /tongban/v1/licence-redemptions', { code: 'x' }],
      ['GET /tongban/v1/inbox', undefined],
      ['POST /tongban/v1/cases/x/acts', {}],
    ] as const) {
      const { status } = await browser.call(what, body, body ? key() : {});
      assert.ok(status === 404 || status === 405, `${what} ${status}`);
    }
    assert.equal(stage.reached.length, before, 'nothing reached the platform');
  });

  it('passes on nothing by which a page could speak as somebody else', async () => {
    const browser = await stage.signedIn();
    const forged = {
      authorization: 'Bearer sample-authority-430000',
      'portal-authorization': 'Bearer sample-portal',
      'portal-session': 'of another',
      via: '1.1 tongban-mock',
      'x-forwarded-for': '10.0.0.1',
      'x-http-method-override': 'DELETE',
    };
    await browser.call('GET /tongban/v1/cases', undefined, forged);
    const sent = stage.reached.at(-1)?.headers ?? new Headers();
    assert.match(sent.get('authorization') ?? '', /^Bearer eyJ/);
    assert.notEqual(sent.get('portal-session'), 'of another');
    for (const name of ['cookie', 'via', 'x-forwarded-for', 'x-http-method-override', 'origin', 'referer']) {
      assert.equal(sent.get(name), null, name);
    }
    await browser.call('GET /tongban/v1/items', undefined, forged);
    assert.equal(stage.reached.at(-1)?.headers.get('authorization'), null, 'what anyone may ask is asked as nobody');
    assert.equal(stage.reached.at(-1)?.headers.get('portal-authorization'), null);
  });

  it('shows what it would send as text, also where somebody put HTML or turned lines round', async () => {
    const browser = await stage.signedIn();
    const application = {
      ...asSent(await filledApplication(browser)),
      fields: { note: '<img src=x onerror=alert(1)>"\u202Edetfel' },
    };
    const id = await askFor(browser, { kind: 'submit', application });
    const { text } = await browser.visit(`/tongban/confirm/${id}`);
    assert.doesNotMatch(text, /<img|\u202e/);
    assert.ok(text.includes('&#60;img'));
  });

  it('asks nobody to allow more of a licence than the item has registered', async () => {
    const browser = await stage.signedIn();
    const authorization = {
      licence: 'chen-identity',
      purpose: '办理学历公证',
      target: TARGET,
      fields: ['name', 'residence'],
      expiresAt: '2026-09-20T09:00:00+08:00',
    };
    const { status } = await browser.call(
      'POST /tongban/v1/confirmations',
      { content: { kind: 'authorize-licence', authorization } },
      key(),
    );
    assert.ok(status === 400 || status === 403, 'by the platform');
  });

  it('returns to no page of another host', async () => {
    const browser = await stage.signedIn();
    for (const back of ['https://evil.test/', '//evil.test/', '/\\evil.test', '/unlisted.html']) {
      const { id } = await waiting(browser);
      const page = await browser.visit(`/tongban/confirm/${id}?return=${encodeURIComponent(back)}`);
      const end = await browser.press(page, { name: 'answer', value: 'no' });
      assert.equal(end.url.origin + end.url.pathname, `${stage.origin}/`, back);
    }
  });

  it('shows nothing to another person, and takes no answer once the session is over', async () => {
    const browser = await stage.signedIn();
    const { id } = await waiting(browser);
    const page = await browser.visit(`/tongban/confirm/${id}`);
    const other = stage.browser();
    await signIn(other, { person: 2 });
    assert.equal(tokenOf((await other.visit(`/tongban/confirm/${id}`)).text), undefined);
    await browser.call('POST /tongban/sign-out', {});
    assert.equal((await browser.press(page, { name: 'answer', value: 'yes' })).status, 400);
  });
});

describe('a platform, or somebody on the way to it, that shows one thing and does another', () => {
  const altered = (alter: (view: Record<string, unknown>) => void) =>
    openStage({
      portal: {
        fetch: async (input, init) => {
          const response = await fetch(input, init);
          if (!/\/confirmations\/[^/]+$/.test(input as string)) return response;
          const view = (await response.json()) as Record<string, unknown>;
          alter(view);
          return Response.json(view, { status: response.status });
        },
      },
    });

  it('is noticed by the digest of what was shown', async () => {
    await using stage = await altered(
      (view) => ((view.content as { application: { fields: object } }).application.fields = {}),
    );
    const browser = await stage.signedIn();
    const id = await askFor(browser, { kind: 'submit', application: asSent(await filledApplication(browser)) });
    const page = await browser.visit(`/tongban/confirm/${id}`);
    assert.match(page.text, /记录不一致/);
    assert.equal(tokenOf(page.text), undefined);
  });

  it('does not make the portal ask for more of a licence than the item has registered', async () => {
    const { canonicalJson, sha256 } = await import('@tongban/domain/rules');
    await using stage = await altered((view) => {
      (view.content as { authorization: { fields: string[] } }).authorization.fields.push('residence');
      view.digest = sha256(canonicalJson(view.content));
    });
    const browser = await stage.signedIn();
    const authorization = {
      licence: 'chen-identity',
      purpose: '办理学历公证',
      target: TARGET,
      fields: ['name'],
      expiresAt: '2026-09-20T09:00:00+08:00',
    };
    const id = await askFor(browser, { kind: 'authorize-licence', authorization });
    const page = await browser.visit(`/tongban/confirm/${id}`);
    assert.match(page.text, /超出了这件事登记的需要/);
    assert.equal(tokenOf(page.text), undefined);
  });
});
