/** Point 10 of embedding: browsers of the floor can read the scripts, and nothing newer is needed. */
import { parse } from 'acorn';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { empty } from '../../packages/elements/src/material-checklist/made-up-facts.examples.ts';
import { launchBrowser } from '../tools/browser.ts';
import { elementsWithData, entry, guide, pageWith, serviceCase } from './content.ts';
import { type HostServer, serveHosts } from './host-server.ts';
import { newerCalls, takeAway } from './newer-calls.ts';
import { shows, visit } from './visit.ts';

const page = readFileSync(fileURLToPath(new URL('../../docs/guides/browsers.md', import.meta.url)), 'utf8');
const documented = (heading: string) => {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name).sort();
};
const newerStyles = [
  'light-dark()',
  '@container',
  '@layer',
  '@scope',
  '@starting-style',
  ':has()',
  'text-wrap',
  'text-autospace',
  'text-spacing-trim',
  'color-mix()',
  'field-sizing',
  'interpolate-size',
  'anchor-name',
  'scrollbar-color',
];

/** Whether a script calls it: a method by its name, whatever it is called on; the rest as it is written, or minified. */
function calls(text: string, call: string): boolean {
  const method = /\.prototype(\.\w+)$/.exec(call)?.[1];
  if (method) return text.includes(`${method}(`);
  return text.includes(call) || text.includes(call.replace('navigator.', 'navigator?.'));
}

describe('a browser of the floor', () => {
  let server: HostServer;
  let browser: Browser;
  let scripts: { name: string; text: string }[];
  before(async () => {
    server = await serveHosts();
    browser = await launchBrowser();
    const { page: folder, modules } = server.built;
    scripts = [folder, modules.elements, modules.domain].flatMap((at) =>
      readdirSync(at, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.js'))
        .map((name) => ({ name: join(at, name), text: readFileSync(join(at, name), 'utf8') })),
    );
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  const built = () =>
    scripts
      .filter(({ name }) => name.startsWith(server.built.page))
      .map(({ text }) => text)
      .join('\n');

  it('can read every script: they are ES2022', () => {
    assert.ok(scripts.length > 100);
    for (const { name, text } of scripts)
      assert.doesNotThrow(() => parse(text, { ecmaVersion: 2022, sourceType: 'module' }), name);
    assert.throws(
      () => parse('using a = b;', { ecmaVersion: 2022, sourceType: 'module' }),
      'the parser is that strict',
    );
  });

  it('lacks nothing but what the guide on browsers lists', () => {
    const text = built();
    const used = newerCalls.filter((call) => calls(text, call));
    assert.deepEqual(used.sort(), documented('Calls'));
    const styles = newerStyles.filter((style) => text.includes(style.replace(')', '')));
    assert.deepEqual(styles.sort(), documented('Styles'));
  });

  it('shows the elements, asks a platform and follows a case without any of it', async () => {
    const body = `${elementsWithData}<tb-platform base-url="/tongban">
      <tb-guide-viewer id="asked" item="local:degree-notarization" division="430000" appearance="large"></tb-guide-viewer>
      <tb-progress-tracker id="unknown" case-number="SAMPLE-20260916-0001"></tb-progress-tracker></tb-platform>`;
    const seen = await visit(browser, server.show({ html: pageWith(entry('embed'), body) }), {
      before: { run: takeAway, with: newerCalls },
    });
    const left = await seen.page.evaluate(() => [typeof URL.canParse, typeof AbortSignal.any, typeof BroadcastChannel]);
    assert.deepEqual(left, ['undefined', 'undefined', 'undefined'], 'they are gone');
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    await shows(seen.page, 'tb-progress-tracker', serviceCase.itemName);
    await shows(seen.page, '#asked', guide.name);
    await seen.page.evaluate(
      (facts) => {
        const [checklist] = document.getElementsByTagName('tb-material-checklist');
        if (checklist) checklist.facts = facts;
      },
      { ...empty, choice: { q1: 'o1', q2: 'o1' } },
    );
    await seen.page.waitForFunction(() =>
      document.querySelector('tb-material-checklist')?.shadowRoot?.querySelector('[data-verdict]'),
    );
    // No such case: the failure is said, and nothing is thrown.
    await shows(seen.page, '#unknown', '没有找到');
    assert.deepEqual(
      seen.problems.filter((problem) => !problem.includes('404')),
      [],
    );
    await seen.close();
  });
});
