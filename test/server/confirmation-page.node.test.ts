import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.ts';
import { asSent, askFor, filledApplication, submit } from './acting.ts';
import type { Browser as Plain } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

describe('the confirmation page in a real browser', () => {
  let stage: Stage;
  let browser: Browser;
  before(async () => {
    stage = await openStage();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await stage.close();
  });

  /** A tab of the host page in which a person has signed in, and what she would submit. */
  async function asking(): Promise<{ host: Page; plain: Plain; application: ReturnType<typeof asSent>; id: string }> {
    const plain = await stage.signedIn();
    const application = asSent(await filledApplication(plain));
    const id = await askFor(plain, { kind: 'submit', application });
    const context = await browser.createBrowserContext();
    await context.setCookie(
      ...[...plain.cookies].map(([name, value]) => ({
        name,
        value,
        domain: '127.0.0.1',
        path: '/',
        httpOnly: true,
        sameSite: 'Lax' as const,
      })),
    );
    const host = await context.newPage();
    await host.goto(`${stage.origin}/apply.html`);
    return { host, plain, application, id };
  }
  const isConfirmed = async ({ plain, application, id }: Awaited<ReturnType<typeof asking>>) =>
    (await submit(plain, application, id)).status === 201;

  it('takes a person’s click without any script, and leads back', async () => {
    const asked = await asking();
    await asked.host.setJavaScriptEnabled(false);
    await asked.host.goto(`${stage.origin}/tongban/confirm/${asked.id}?return=/apply.html`);
    await Promise.all([asked.host.waitForNavigation(), asked.host.click('button.yes')]);
    const { pathname, search } = new URL(asked.host.url());
    assert.equal(pathname + search, `/apply.html?confirmation=${asked.id}&answer=approved`);
    assert.ok(await isConfirmed(asked));
  });

  it('is legible: 22 px, contrast above 7, buttons that a thumb meets, nothing wider than a small telephone', async () => {
    const { host, id } = await asking();
    await host.setViewport({ width: 320, height: 640 });
    await host.goto(`${stage.origin}/tongban/confirm/${id}`);
    const seen = await host.evaluate(() => ({
      size: getComputedStyle(document.body).fontSize,
      heights: [...document.querySelectorAll('button')].map((button) => button.getBoundingClientRect().height),
      wide: document.documentElement.scrollWidth > window.innerWidth,
      colors: [document.querySelector('.yes')!, document.documentElement].map((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return [color, backgroundColor].map((text) => text.match(/\d+/g)!.slice(0, 3).map(Number));
      }),
    }));
    assert.equal(seen.size, '22px');
    assert.ok(seen.heights.every((height) => height >= 60));
    assert.equal(seen.wide, false);
    const luminance = (color: readonly number[]) => {
      const [r = 0, g = 0, b = 0] = color.map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const pair of seen.colors) {
      const [light = 0, dark = 0] = pair.map(luminance).sort((a, b) => b - a);
      assert.ok((light + 0.05) / (dark + 0.05) > 7);
    }
  });

  it('is out of reach of a script of the portal that opens it in a window', async () => {
    const asked = await asking();
    const opened = new Promise<Page>((resolve) => asked.host.once('popup', (page) => resolve(page!)));
    await asked.host.evaluate((id) => {
      Object.assign(window, { opened: window.open(`/tongban/confirm/${id}`) });
    }, asked.id);
    const popup = await opened;
    await popup.waitForSelector('button.yes');
    const seen = await asked.host.evaluate(() => {
      const { opened } = window as unknown as { opened: Window };
      try {
        const token = opened.document.querySelector<HTMLInputElement>('[name=token]')?.value;
        opened.document.querySelector<HTMLButtonElement>('button.yes')?.click();
        return token ?? 'nothing there';
      } catch (error) {
        return (error as DOMException).name;
      }
    });
    assert.equal(seen, 'SecurityError');
    assert.equal(await isConfirmed(asked), false);
  });

  it('is given to no frame and to no fetch() of a script', async () => {
    const asked = await asking();
    const seen = await asked.host.evaluate(async (id) => {
      const response = await fetch(`/tongban/confirm/${id}`);
      const frame = document.createElement('iframe');
      frame.src = `/tongban/confirm/${id}`;
      document.body.append(frame);
      await new Promise((resolve) => (frame.onload = resolve));
      let framed: string;
      try {
        framed = frame.contentDocument?.querySelector('[name=token]') ? 'the page' : 'nothing';
      } catch {
        framed = 'nothing';
      }
      return { status: response.status, text: await response.text(), framed };
    }, asked.id);
    assert.equal(seen.status, 403);
    assert.doesNotMatch(seen.text, /name="token"/);
    assert.equal(seen.framed, 'nothing');
  });
});
