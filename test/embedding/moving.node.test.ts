/** Point 4 of embedding: moved, cloned, adopted into another document, content and styles stay. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.ts';
import { elementsWithData, entry, guide, pageWith, serviceCase } from './content.ts';
import { type HostServer, serveHosts } from './host-server.ts';
import { shows, type Visit, visit } from './visit.ts';

const tags = ['tb-guide-viewer', 'tb-material-checklist', 'tb-progress-tracker'] as const;
// Not Trusted Types: under them the browser itself reports a clone of a script, also of one that is data.
const policy = "default-src 'self'; img-src data:";

/** What an element looks like: its words, its box, and how every part of it is drawn. Runs in the page. */
function look(element: Element): string {
  const view = element.ownerDocument.defaultView;
  const root = element.shadowRoot;
  if (!view || !root) return 'nothing';
  const drawn = [...root.querySelectorAll('*')].map((part) => {
    const { display, color, fontSize, lineHeight, padding, borderTopWidth } = view.getComputedStyle(part);
    return [part.localName, display, color, fontSize, lineHeight, padding, borderTopWidth].join(' ');
  });
  return [root.textContent, Math.round(element.getBoundingClientRect().height), ...drawn].join('\n');
}

describe('an element that is moved', () => {
  let server: HostServer;
  let browser: Browser;
  let seen: Visit;
  before(async () => {
    server = await serveHosts();
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    const body = `<main>${elementsWithData}</main><div id="there"></div><iframe src="${server.show({ html: pageWith('', '<main></main>'), policy })}" width="1000" frameborder="0"></iframe>`;
    seen = await visit(browser, server.show({ html: pageWith(entry('embed'), body), policy }));
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    await shows(seen.page, 'tb-material-checklist', '您要准备的材料');
    await shows(seen.page, 'tb-progress-tracker', serviceCase.itemName);
    // What comes with a chunk brings styles of its own.
    await seen.page.waitForFunction(() =>
      document.querySelector('tb-progress-tracker')?.shadowRoot?.querySelector('[part="clock"]'),
    );
    await seen.page.waitForNetworkIdle({ idleTime: 50 });
  });

  /** Does something to each element, and compares how the one that it gives looks with how it looked before. */
  async function keepsItsLook(how: 'move' | 'clone' | 'adopt' | 'adopt and back' | 'by a template'): Promise<void> {
    for (const tag of tags) {
      const [before, after] = await seen.page.evaluate(
        async (name: string, way: string) => {
          const lookOf = (window as unknown as { looks: typeof look }).looks;
          const element = document.querySelector(`main > ${name}`) as Element & { updateComplete: Promise<unknown> };
          const first = lookOf(element);
          const there = document.getElementById('there');
          const frame = document.querySelector('iframe')?.contentDocument;
          let moved = element;
          if (way === 'move') there?.append(element);
          if (way === 'clone') there?.append((moved = element.cloneNode(true) as typeof element));
          if (way.startsWith('adopt')) frame?.querySelector('main')?.append(element);
          if (way === 'adopt and back') there?.append(element);
          if (way === 'by a template') {
            const template = document.createElement('template');
            template.content.append(element);
            there?.append(template.content);
          }
          await moved.updateComplete;
          // Parts and languages of a clone are loaded anew.
          for (let turn = 0; turn < 50 && lookOf(moved) !== first; turn += 1)
            await new Promise((resolve) => requestAnimationFrame(resolve));
          return [first, lookOf(moved)];
        },
        tag,
        how,
      );
      assert.ok(before && before.length > 2000, `${tag} shows something`);
      assert.equal(after, before, `${tag}, ${how}`);
    }
    assert.deepEqual([...seen.problems, ...(await seen.violations())], []);
    await seen.close();
  }

  for (const how of ['move', 'clone', 'adopt', 'adopt and back', 'by a template'] as const) {
    it(`keeps content and styles: ${how}`, async () => {
      await seen.page.evaluate(`window.looks = ${look.toString()}`);
      await keepsItsLook(how);
    });
  }

  it('speaks the language of the document it came into', async () => {
    await seen.page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      const [element] = document.getElementsByTagName('tb-guide-viewer');
      if (!frame || !element) throw new Error('no frame');
      frame.documentElement.lang = 'en';
      frame.querySelector('main')?.append(element);
    });
    await seen.page.waitForFunction(() =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('tb-guide-viewer')
        ?.shadowRoot?.textContent.includes('May I apply?'),
    );
    await seen.page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      if (frame) frame.documentElement.lang = 'zh-Hans';
    });
    await seen.page.waitForFunction(() =>
      document
        .querySelector('iframe')
        ?.contentDocument?.querySelector('tb-guide-viewer')
        ?.shadowRoot?.textContent.includes('能不能办'),
    );
    await seen.close();
  });
});
