import axe from 'axe-core';
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

describe('element examples', () => {
  let gallery: Gallery;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  before(async () => {
    gallery = await serveGallery();
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(gallery.url) && !request.url().startsWith('data:'))
        problems.push(`asks ${request.url()}`);
    });
  });
  after(async () => {
    await browser.close();
    await gallery.close();
  });

  const resize = async (width: number, scheme: 'light' | 'dark') => {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      // A color in transition has no contrast of its own.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  };
  const open = async (address: string) => {
    problems.length = 0;
    await resize(1280, 'light');
    await page.goto(gallery.url + address, { waitUntil: 'load' });
    // Languages and rules come as chunks after the element.
    await page.waitForNetworkIdle({ idleTime: 50 });
  };
  const violations = (only?: string[]) =>
    page.evaluate(async (rules) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      const results = await (rules ? run(document, { runOnly: rules }) : run(document));
      return results.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    }, only);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  it('are accessible, fit, and read as expected', async (context) => {
    await open('');
    const addresses = await page.$$eval('main a', (links) => links.map((link) => link.search));
    assert.ok(addresses.length >= 20, `only ${addresses.length} examples`);
    for (const address of addresses) {
      const query = new URLSearchParams(address);
      const [tag, name] = [query.get('element') ?? '', query.get('example') ?? ''];
      await context.test(`${tag} ${name}`, async () => {
        for (const mode of modes) {
          await open(address + mode.query);
          assert.deepEqual(problems, [], `${mode.name}: errors in the page`);
          if (mode === modes[0]) compareTree(tag, name, await accessibilityTree(page));
          await page.evaluate(axe.source);
          assert.deepEqual(await violations(), [], `${mode.name}: axe`);
          await resize(mode.narrow, mode.narrowScheme);
          assert.ok((await overflow()) <= 0, `${mode.name}: wider than a window of ${mode.narrow}px`);
          if (mode.narrowScheme === 'dark')
            assert.deepEqual(await violations(['color-contrast']), [], 'dark: contrast');
        }
      });
    }
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
