import assert from 'node:assert/strict';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.ts';
import { type ChildServer, startServer } from '../tools/child-server.ts';

/** The program that a journey plays on. */
export const COUNTRY = ['--conditions=@tongban/source', 'examples/portal/start.ts'];

/** The sample country and a browser on it. */
export interface Journey {
  /** The running program. */
  server: ChildServer;
  /** The browser. */
  browser: Browser;
  /** The address of the desk of each place, by its name. */
  desks: Record<string, string>;
  /** What went wrong in any page: an exception, a policy that was broken, a request to anywhere else. */
  problems: string[];
  /** Opens a page. */
  open: (url: string) => Promise<Page>;
  /** Ends both. */
  end: () => Promise<void>;
}

/** Starts the sample country and a browser. */
export async function startJourney(): Promise<Journey> {
  const server = await startServer(COUNTRY, { PORT: '0' });
  const browser = await launchBrowser();
  const problems: string[] = [];
  const listed = (await (await fetch(`${server.url}desks.json`)).json()) as { place: string; url: string }[];
  const open = async (url: string) => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/.test(message.text())) problems.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(?:http:\/\/127\.0\.0\.1:|data:)/.test(request.url())) problems.push(`asks ${request.url()}`);
    });
    await page.goto(url);
    return page;
  };
  return {
    server,
    browser,
    desks: Object.fromEntries(listed.map(({ place, url }) => [place, url])),
    problems,
    open,
    end: async () => {
      await browser.close();
      await server.kill();
    },
  };
}

/** Waits until a text can be read in an element of the page, shadow roots included. */
export async function reads(page: Page | Frame, selector: string, text: string): Promise<void> {
  await page
    .waitForFunction(
      (where, wanted) => {
        const read = (node: Node): string =>
          node instanceof Element && node.shadowRoot
            ? [...node.shadowRoot.childNodes].map(read).join('')
            : node instanceof HTMLStyleElement
              ? ''
              : node.childNodes.length > 0
                ? [...node.childNodes].map(read).join('')
                : (node.textContent ?? '');
        return [...document.querySelectorAll(where)].some((element) =>
          read(element).replace(/\s+/g, '').includes(wanted),
        );
      },
      { timeout: 15_000 },
      selector,
      text.replace(/\s+/g, ''),
    )
    .catch(() => assert.fail(`"${text}" cannot be read in ${selector}`));
}

/** Presses the button or follows the link with a text. */
export async function press(page: Page | Frame, text: string): Promise<void> {
  const path = `::-p-xpath(//*[(self::button or self::a) and contains(normalize-space(.), "${text}")])`;
  // A locator waits until it can be seen and stands still: a page that is still loading moves what is below. One that
  // began while a page was being loaded can wait for ever, on a page that is whole by then; a new one clicks at once.
  const click = (timeout: number) => page.locator(path).setTimeout(timeout).click();
  await click(3_000)
    .catch(() => click(15_000))
    .catch(() => assert.fail(`“${text}” cannot be pressed on ${page.url()}`));
}
