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

/** What an element must survive: widths, languages, print sizes, color schemes. */
const modes = [
  { name: 'default', query: '', width: 1280, scheme: 'light' },
  { name: 'phone, dark', query: '', width: 375, scheme: 'dark' },
  { name: 'English, large print', query: '&lang=en&large', width: 1280, scheme: 'light' },
  { name: '320 px, large print', query: '&large', width: 320, scheme: 'light' },
] as const;

describe('element examples', async () => {
  let gallery: Gallery;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  before(async () => {
    [gallery, browser] = await Promise.all([serveGallery(), launchBrowser()]);
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

  const open = async (address: string, mode: (typeof modes)[number]) => {
    problems.length = 0;
    await page.setViewport({ width: mode.width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: mode.scheme }]);
    await page.goto(`${gallery.url}${address}${mode.query}`, { waitUntil: 'networkidle0' });
  };

  it('are accessible, fit, and read as expected', async (context) => {
    await open('', modes[0]);
    const addresses = await page.$$eval('main a', (links) => links.map((link) => (link as HTMLAnchorElement).search));
    assert.ok(addresses.length >= 20, `only ${addresses.length} examples`);
    for (const address of addresses) {
      const query = new URLSearchParams(address);
      const [tag, name] = [query.get('element') ?? '', query.get('example') ?? ''];
      await context.test(`${tag} ${name}`, async () => {
        for (const mode of modes) {
          await open(address, mode);
          assert.deepEqual(problems, [], `${mode.name}: errors in the page`);
          await page.evaluate(axe.source);
          const violations = await page.evaluate(async () => {
            const results = await (window as unknown as { axe: typeof axe }).axe.run(document);
            return results.violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
            );
          });
          assert.deepEqual(violations, [], `${mode.name}: axe`);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          assert.ok(overflow <= 0, `${mode.name}: ${overflow}px wider than the window`);
          if (mode === modes[0]) compareTree(tag, name, await accessibilityTree(page));
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
