/** Point 2 of embedding: a strict policy sees nothing, and the page gets nothing that it did not ask for. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { empty } from '../../packages/elements/src/material-checklist/made-up-facts.examples.ts';
import { launchBrowser } from '../tools/browser.ts';
import { elementsWithData, entry, guide, pageWith, serviceCase } from './content.ts';
import { type HostServer, serveHosts } from './host-server.ts';
import { shows, visit } from './visit.ts';

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types tongban";

/** The elements with data, and one that asks a platform. */
const body = `<main>${elementsWithData}
  <tb-platform base-url="/tongban">
    <tb-guide-viewer id="asked" item="local:degree-notarization" division="430000" appearance="large"></tb-guide-viewer>
  </tb-platform></main>`;

/** What a page can see of itself. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    head: document.head.outerHTML,
    ground: `${document.documentElement.attributes.length} ${document.body.attributes.length} ${document.body.children.length}`,
    globals: Object.getOwnPropertyNames(window).sort(),
    symbols: [Object.getOwnPropertySymbols(window).length, Reflect.ownKeys(Symbol).length],
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    kept: [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)],
  }));

describe('a page with a strict policy', () => {
  let server: HostServer;
  let browser: Browser;
  before(async () => {
    server = await serveHosts();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('sees no violation, no request elsewhere, nothing in its head and no new global', async () => {
    const bare = await visit(browser, server.show({ html: pageWith('', body), policy }));
    const seen = await visit(browser, server.show({ html: pageWith(entry('embed'), body), policy }));
    const { page } = seen;
    await shows(page, 'tb-guide-viewer', guide.name);
    await shows(page, '#asked', guide.name);
    await shows(page, 'tb-progress-tracker', serviceCase.itemName);
    // Whatever comes later comes too: verdicts, English, the picture of a count, everything that opens.
    await page.evaluate(
      (facts) => {
        const [checklist] = document.getElementsByTagName('tb-material-checklist');
        if (checklist) checklist.facts = facts;
      },
      { ...empty, choice: { q1: 'o1', q2: 'o1' } },
    );
    await page.waitForFunction(() =>
      document.querySelector('tb-material-checklist')?.shadowRoot?.querySelector('[data-verdict]'),
    );
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('main *'))
        for (const disclosure of element.shadowRoot?.querySelectorAll('details') ?? []) disclosure.open = true;
      document.documentElement.lang = 'en';
    });
    await shows(page, 'tb-guide-viewer', 'May I apply?');
    await page.waitForNetworkIdle({ idleTime: 50 });
    assert.deepEqual(await seen.violations(), []);
    assert.deepEqual([...seen.problems, ...seen.warnings], []);
    // The tool that drives the browser leaves names of its own: in both pages.
    await bare.page.waitForFunction(() => document.querySelector('tb-guide-viewer'));
    const [was, is] = [await traces(bare.page), await traces(page)];
    assert.deepEqual({ ...is, head: is.head.replace(/<script.*?<\/script>/, '') }, was);
    await seen.close();
    await bare.close();
  });

  it('…and would see one: what a page adds in a forbidden way is counted', async () => {
    const seen = await visit(browser, server.show({ html: pageWith(entry('embed'), body), policy }));
    await seen.page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      try {
        document.createElement('div').innerHTML = '<b>1</b>';
      } catch {
        // Refused, as it should be.
      }
    });
    assert.match((await seen.violations()).join(), /style-src-attr.*require-trusted-types-for/);
    await seen.close();
  });
});
