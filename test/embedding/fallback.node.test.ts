/** Points 5 and 7 of embedding: content inside a tag is the fallback, and what was set before the script came is kept. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.ts';
import { entry, guide, jsonChild, pageWith, serviceCase } from './content.ts';
import { type HostServer, serveHosts } from './host-server.ts';
import { shows, visit } from './visit.ts';

const fallback = `<h2>学历公证办理指南</h2>
  <ol><li>带上身份证</li><li>到公证处</li></ol><p data-tone="late" onclick="window.ran = true">收费150元，<b>以窗口为准</b></p>`;
const elements = (content: string) =>
  ['tb-guide-viewer', 'tb-material-checklist', 'tb-progress-tracker', 'tb-sign-in'].map(
    (tag) => `<${tag}>${content}</${tag}>`,
  );

describe('content inside a tag', () => {
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

  it('is read and printed without script, as HTML of the page', async () => {
    const html = pageWith(entry('embed'), elements(fallback).join(''));
    const seen = await visit(browser, server.show({ html }), { script: false });
    const tree = JSON.stringify(await seen.page.accessibility.snapshot());
    assert.equal(tree.match(/学历公证办理指南/g)?.length, 4);
    assert.match(tree, /带上身份证/);
    const paper = await seen.page.pdf();
    assert.ok(paper.length > 10_000, 'something is printed');
    await seen.close();
  });

  it('stays in sight as long as there is no data, and is never parsed back', async () => {
    const html = pageWith(entry('embed'), elements(fallback).join(''));
    const seen = await visit(browser, server.show({ html }));
    await seen.page.waitForFunction(() => document.querySelector('tb-guide-viewer')?.shadowRoot?.querySelector('slot'));
    const states = (tag: string) => {
      const element = document.querySelector(tag);
      const text = element?.querySelector('li');
      return {
        inside: element?.innerHTML,
        isSeen: text?.checkVisibility(),
        own: element?.shadowRoot?.textContent.trim(),
      };
    };
    for (const tag of ['tb-guide-viewer', 'tb-material-checklist', 'tb-progress-tracker'])
      assert.deepEqual(await seen.page.evaluate(states, tag), { inside: fallback, isSeen: true, own: '' }, tag);
    // Data takes its place, and says nothing of what stood there.
    await seen.page.evaluate(
      (data, theCase) => {
        const [viewer] = document.getElementsByTagName('tb-guide-viewer');
        const [checklist] = document.getElementsByTagName('tb-material-checklist');
        const [tracker] = document.getElementsByTagName('tb-progress-tracker');
        if (viewer && checklist) viewer.guide = checklist.guide = data;
        if (tracker) tracker.serviceCase = theCase;
      },
      guide,
      serviceCase,
    );
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    await shows(seen.page, 'tb-material-checklist', guide.name);
    await shows(seen.page, 'tb-progress-tracker', serviceCase.itemName);
    for (const tag of ['tb-guide-viewer', 'tb-material-checklist', 'tb-progress-tracker']) {
      const now = await seen.page.evaluate(states, tag);
      assert.deepEqual([now.inside, now.isSeen], [fallback, false], tag);
      assert.doesNotMatch(now.own ?? '', /带上身份证|以窗口为准/);
    }
    assert.deepEqual(seen.problems, []);
    await seen.close();
  });

  it('comes after the element in a page that is still being read, also its data', async () => {
    const html = pageWith(entry('embed'), '<tb-guide-viewer></tb-guide-viewer>');
    const seen = await visit(browser, server.show({ html }));
    await seen.page.evaluate((child) => {
      document.querySelector('tb-guide-viewer')?.insertAdjacentHTML('beforeend', child);
    }, jsonChild(guide));
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    await seen.close();
  });
});

describe('properties that were set before the script came', () => {
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

  it('are kept, and are those of the element from then on', async () => {
    const body = `<tb-guide-viewer></tb-guide-viewer><tb-material-checklist></tb-material-checklist>
      <tb-progress-tracker></tb-progress-tracker><tb-platform><tb-guide-viewer id="asked"></tb-guide-viewer></tb-platform>`;
    const seen = await visit(browser, server.show({ html: pageWith('', body) }));
    await seen.page.evaluate(
      (data, theCase) => {
        const set = (where: string, properties: object) => {
          const element = document.querySelector(where);
          if (element) Object.assign(element, properties);
        };
        set('tb-guide-viewer', { guide: data, appearance: 'large' });
        set('tb-material-checklist', { guide: data, choice: { q1: 'o1' } });
        set('tb-progress-tracker', { serviceCase: theCase });
        set('tb-platform', { baseUrl: '/tongban' });
        set('#asked', { item: 'local:degree-notarization', division: '430000' });
      },
      guide,
      serviceCase,
    );
    await seen.page.evaluate(() => {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '/embed/tongban.js';
      document.head.append(script);
    });
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    await shows(seen.page, 'tb-material-checklist', guide.name);
    await shows(seen.page, 'tb-progress-tracker', serviceCase.itemName);
    await shows(seen.page, '#asked', guide.name);
    const own = await seen.page.evaluate(() =>
      [...document.querySelectorAll('body > *, #asked')].flatMap((element) =>
        ['guide', 'choice', 'serviceCase', 'appearance', 'baseUrl', 'item', 'division'].filter((name) =>
          Object.hasOwn(element, name),
        ),
      ),
    );
    assert.deepEqual(own, [], 'nothing hides the element’s own property');
    assert.deepEqual(
      await seen.page.evaluate(() => document.querySelector('tb-guide-viewer')?.getAttribute('appearance')),
      'large',
    );
    assert.deepEqual([...seen.problems, ...seen.warnings], []);
    await seen.close();
  });
});
