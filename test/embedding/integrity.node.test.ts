/** Point 9 of embedding: one entry with chunks beside it, each with its digest in `integrity.json`. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.ts';
import { elementsWithData, guide, pageWith } from './content.ts';
import { hashOf, type HostServer, serveHosts } from './host-server.ts';
import { shows, visit } from './visit.ts';

describe('the integrity manifest', () => {
  let server: HostServer;
  let browser: Browser;
  let digests: Record<string, string>;
  before(async () => {
    server = await serveHosts();
    browser = await launchBrowser();
    const file = readFileSync(join(server.built.page, 'integrity.json'), 'utf8');
    digests = (JSON.parse(file) as { integrity: Record<string, string> }).integrity;
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('names every script beside the entry with its digest, and nothing else', () => {
    const scripts = readdirSync(server.built.page).filter((name) => name.endsWith('.js'));
    assert.ok(scripts.length > 10, 'an entry and its chunks');
    const computed = scripts.sort().map((name) => {
      const bytes = readFileSync(join(server.built.page, name));
      return [`./${name}`, `sha384-${createHash('sha384').update(bytes).digest('base64')}`];
    });
    assert.deepEqual(digests, Object.fromEntries(computed));
  });

  /** A page as the README tells to write it: the manifest as an import map, its addresses those of the folder. */
  async function open() {
    const located = Object.entries(digests).map(([name, digest]) => [`/embed/${name.slice(2)}`, digest] as const);
    const integrity: Record<string, string> = Object.fromEntries(located);
    const map = JSON.stringify({ integrity });
    const tag = `<script type="module" src="/embed/tongban.js" integrity="${digests['./tongban.js']}"></script>`;
    const policy = `default-src 'self'; script-src 'self' ${hashOf(map)}; img-src data:`;
    const html = pageWith(`<script type="importmap">${map}</script>${tag}`, elementsWithData);
    return visit(browser, server.show({ html, policy }));
  }
  const english = () =>
    Object.keys(digests).filter((name) => readFileSync(join(server.built.page, name), 'utf8').includes('May I apply?'));
  const turnEnglish = () => void (document.documentElement.lang = 'en');

  it('lets a page load the entry and what comes later', async () => {
    const seen = await open();
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    await seen.page.evaluate(turnEnglish);
    await shows(seen.page, 'tb-guide-viewer', 'May I apply?');
    assert.deepEqual([...seen.problems, ...(await seen.violations())], []);
    await seen.close();
  });

  it('makes the browser refuse a chunk that was tampered with; what is shown stays', async () => {
    const [chunk = ''] = english();
    assert.equal(english().length, 1);
    server.tamper((path, text) => (path.endsWith(chunk.slice(1)) ? `${text}\n` : text));
    const seen = await open();
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    await seen.page.evaluate(turnEnglish);
    await seen.page.waitForNetworkIdle({ idleTime: 100 });
    assert.match(seen.problems.join('\n'), new RegExp(`${chunk.slice(2).replace('.', '\\.')}.*blocked`));
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    assert.equal(seen.problems.length, 1, seen.problems.join('\n'));
    server.tamper();
    await seen.close();
  });

  it('makes it refuse an entry that was tampered with; the fallback stays', async () => {
    server.tamper((path, text) => (path === '/embed/tongban.js' ? `${text}\n` : text));
    const seen = await open();
    assert.match(seen.problems.join('\n'), /tongban\.js.*blocked/);
    assert.equal(await seen.page.evaluate(() => customElements.get('tb-guide-viewer') === undefined), true);
    server.tamper();
    await seen.close();
  });
});
