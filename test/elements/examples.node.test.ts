import type axe from 'axe-core';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.ts';
import { type Gallery, serveGallery } from '../tools/gallery-server.ts';
import { accessibilityTree } from './accessibility-tree.ts';

const trees = fileURLToPath(new URL('trees/', import.meta.url));
const update = process.env.UPDATE_TREES === '1';

/** What an element must survive, and how it is narrowed while it is shown. */
const modes = [
  { name: 'Chinese', query: '', narrow: 375, narrowScheme: 'dark' },
  { name: 'English, large print', query: '&lang=en&large', narrow: 320, narrowScheme: 'light' },
] as const;

/** One window that shows examples, and what went wrong in it. */
class Sheet {
  readonly problems: string[] = [];
  readonly page: Page;
  readonly gallery: Gallery;

  constructor(page: Page, gallery: Gallery) {
    this.page = page;
    this.gallery = gallery;
    page.on('pageerror', (error) => this.problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && this.problems.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(gallery.url) && !request.url().startsWith('data:'))
        this.problems.push(`asks ${request.url()}`);
    });
  }

  /** A window of its own: a tab in the background gets no frames. */
  static async open(browser: Browser, gallery: Gallery): Promise<Sheet> {
    return new Sheet(await (await browser.createBrowserContext()).newPage(), gallery);
  }

  async resize(width: number, scheme: 'light' | 'dark'): Promise<void> {
    await this.page.setViewport({ width, height: 900 });
    await this.page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      // A color in transition has no contrast of its own.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }

  async show(address: string): Promise<void> {
    this.problems.length = 0;
    await this.resize(1280, 'light');
    await this.page.goto(`${this.gallery.url}${address === '' ? '?' : `${address}&`}axe`, { waitUntil: 'load' });
    // Languages and rules come as chunks after the element.
    await this.page.waitForNetworkIdle({ idleTime: 50 });
  }

  violations(only?: string[]): Promise<string[]> {
    return this.page.evaluate(async (rules) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      const results = await (rules ? run(document, { runOnly: rules }) : run(document));
      return results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    }, only);
  }

  overflow(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }
}

describe('element examples', () => {
  let gallery: Gallery;
  let browser: Browser;

  before(async () => {
    gallery = await serveGallery();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await gallery.close();
  });

  it('are accessible, fit, and read as expected', async (context) => {
    const list = await Sheet.open(browser, gallery);
    await list.show('');
    const addresses = await list.page.$$eval('main a', (links) => links.map((link) => link.search));
    assert.ok(addresses.length >= 20, `only ${addresses.length} examples`);
    // Each page has a process of its own in the browser: two are shown at a time.
    const waiting = addresses.values();
    const showAll = async () => {
      const sheet = await Sheet.open(browser, gallery);
      for (const address of waiting) {
        const query = new URLSearchParams(address);
        const [tag, name] = [query.get('element') ?? '', query.get('example') ?? ''];
        await context.test(`${tag} ${name}`, async () => {
          for (const mode of modes) {
            await sheet.show(address + mode.query);
            assert.deepEqual(sheet.problems, [], `${mode.name}: errors in the page`);
            if (mode === modes[0]) compareTree(tag, name, await accessibilityTree(sheet.page));
            assert.deepEqual(await sheet.violations(), [], `${mode.name}: axe`);
            await sheet.resize(mode.narrow, mode.narrowScheme);
            assert.ok((await sheet.overflow()) <= 0, `${mode.name}: wider than a window of ${mode.narrow}px`);
            if (mode.narrowScheme === 'dark')
              assert.deepEqual(await sheet.violations(['color-contrast']), [], 'dark: contrast');
          }
          await sheet.show(`${address}&lang=en&pseudo`);
          assert.deepEqual(sheet.problems, [], 'pseudo-locale: errors in the page');
          await sheet.resize(375, 'light');
          assert.ok((await sheet.overflow()) <= 0, 'pseudo-locale, right to left: wider than a window of 375px');
        });
      }
    };
    await Promise.all([showAll(), showAll()]);
  });
});

function compareTree(tag: string, name: string, tree: string): void {
  const file = `${trees}${tag}/${name}.txt`;
  if (update) {
    mkdirSync(`${trees}${tag}`, { recursive: true });
    writeFileSync(file, tree);
  }
  assert.ok(existsSync(file), `no expected tree: look at the example, then run UPDATE_TREES=1 npm run test:node`);
  assert.equal(tree, readFileSync(file, 'utf8'), 'the accessibility tree changed');
}
