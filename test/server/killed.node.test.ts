import { createClient } from '@tongban/sdk';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { pdf } from '../contract/uploads.ts';
import { asSent, askFor, confirm, filledApplication, submit } from './acting.ts';
import type { Browser } from './browser.ts';
import { KilledPortal } from './killed-portal.ts';
import { withoutRedis } from './redis-server.ts';

const isAppend = ({ method }: Request) => method === 'PATCH';
const isSubmission = ({ method, url }: Request) => method === 'POST' && new URL(url).pathname.endsWith('/v1/cases');
const isApproval = ({ url }: Request) => url.endsWith('/approval');

describe('the portal’s server is killed with kill -9', { timeout: 240_000, skip: withoutRedis }, () => {
  const portal = new KilledPortal();
  before(() => portal.start());
  after(() => portal.close());

  /** The page's client, as the browser sends for it: with the cookie, from the portal's origin. */
  const clientOf = (browser: Browser) =>
    createClient({
      baseUrl: `${portal.origin}/tongban`,
      retry: { limit: 0 },
      wait: () => portal.up,
      fetch: (input, init) => {
        const request = new Request(input, init);
        const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        request.headers.set('cookie', cookie);
        request.headers.set('origin', portal.origin);
        return fetch(request);
      },
    });
  const cases = () => portal.platform.platform.world.cases.list().length;

  it('while a file is sent: before the bytes are kept, and when they are and nobody has heard of it', async () => {
    const browser = await portal.signedIn();
    const file = pdf(3_000_000);
    const offsets: number[] = [];
    const holds = [
      { at: 200_000, when: 'before' as const },
      { at: 1_000_000, when: 'after' as const },
    ];
    const restarts: Promise<void>[] = [];
    const client = clientOf(browser);
    const sent = await client.uploads.send(file, {
      division: '430000',
      name: '学历证书.pdf',
      onProgress: ({ offset, state }) => {
        assert.ok(offset >= (offsets.at(-1) ?? 0), 'a byte that was said to be there was lost');
        offsets.push(offset);
        const next = state === 'uploading' && offset > (holds[0]?.at ?? Infinity) ? holds.shift() : undefined;
        if (!next) return;
        const held = portal.platform.hold(next.when, isAppend);
        portal.up = held.reached.then(async () => {
          await portal.kill();
          held.release();
          await portal.open();
        });
        restarts.push(portal.up);
      },
    });
    await Promise.all(restarts);
    assert.equal(restarts.length, 2);
    assert.equal(sent.state, 'clean');
    const kept = await (await client.uploads.download(sent.id)).arrayBuffer();
    assert.deepEqual(new Uint8Array(kept), new Uint8Array(await file.arrayBuffer()), 'every byte, once');
    assert.equal((await browser.call('GET /tongban/session')).body.signedIn, true, 'she is signed in as before');
  });

  /** She has filled in and confirmed an application; the portal dies while it is handed in. */
  async function submitThroughDeath(when: 'before' | 'after', how: 'on' | 'dropped'): Promise<void> {
    const browser = await portal.signedIn();
    const known = cases();
    const filled = await filledApplication(browser);
    const application = asSent(filled);
    const { applicant, fields, situation, materials } = application;
    const draft = `/tongban/v1/applications/${String(filled.draft)}`;
    await browser.call(`PUT ${draft}`, { applicant, fields, situation, materials });
    const id = await askFor(browser, { kind: 'submit', application });
    await confirm(browser, id);
    const held = portal.platform.hold(when, isSubmission);
    const first = submit(browser, application, id).then(
      ({ status }) => status,
      () => 'no answer',
    );
    await held.reached;
    await portal.kill();
    held.release(how);
    assert.equal(await first, 'no answer');
    await portal.open();

    const again = await submit(browser, application, id);
    assert.equal(again.status, 201, again.text);
    assert.equal((await submit(browser, application, id)).text, again.text, 'the same call hears the same');
    assert.equal(cases(), known + 1, 'one case');
    const listed = await browser.call('GET /tongban/v1/cases');
    const numbers = (listed.body.items as { caseNumber: string }[]).map(({ caseNumber }) => caseNumber);
    assert.equal(numbers.filter((number) => number === again.body.caseNumber).length, 1);
    const kept = await browser.call(`GET ${draft}`);
    assert.deepEqual((kept.body.content as { fields: object }).fields, fields, 'what she typed is there');
  }

  it('while an application is handed in, before the platform has it', () => submitThroughDeath('before', 'dropped'));
  it('while an application is handed in, which the platform then does all the same', () =>
    submitThroughDeath('before', 'on'));
  it('while an application is handed in, when it was done and nobody has heard of it', () =>
    submitThroughDeath('after', 'on'));

  it('while she confirms: that confirmation is over, another one is good, and nothing was done in between', async () => {
    const browser = await portal.signedIn();
    const known = cases();
    const application = asSent(await filledApplication(browser));
    const lost = await askFor(browser, { kind: 'submit', application });
    const held = portal.platform.hold('after', isApproval);
    const pressed = confirm(browser, lost).catch(() => 'no answer');
    await held.reached;
    await portal.restart();
    held.release();
    assert.equal(await pressed, 'no answer');
    assert.equal((await submit(browser, application, lost)).body.code, 'confirmation-required');
    assert.match((await browser.visit(`/tongban/confirm/${lost}`)).text, /已经不能确认/);
    assert.equal(cases(), known);
    const id = await askFor(browser, { kind: 'submit', application });
    await confirm(browser, id);
    assert.equal((await submit(browser, application, id)).status, 201);
    assert.equal(cases(), known + 1);
  });
});
