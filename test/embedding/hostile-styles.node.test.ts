/** Point 3 of embedding: the page's styles do not reach in, and ours do not reach out. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.ts';
import { elementsWithData, entry, guide, pageWith, serviceCase } from './content.ts';
import { type HostServer, serveHosts } from './host-server.ts';
import { pixelsApart } from './pictures.ts';
import { shows, visit } from './visit.ts';

const tags = ['tb-guide-viewer', 'tb-material-checklist', 'tb-progress-tracker'] as const;

/** Rules that have been seen on portals: for single tags, inherited, with and without !important. */
const hostile = `
  html { font-size: 10px; -webkit-text-size-adjust: 150%; }
  body { font: italic bold 30px/3 fantasy; color: rgb(255, 0, 0); letter-spacing: 9px; word-spacing: 9px; text-align: right;
    text-transform: uppercase; text-indent: 40px; white-space: pre; word-break: break-all; text-shadow: 2px 2px red;
    list-style: square inside; cursor: crosshair; user-select: none; font-variant: small-caps; quotes: "x" "y";
    writing-mode: horizontal-tb; hyphens: auto; tab-size: 1; border-collapse: collapse; caption-side: bottom; }
  li, p, span, div, section, article, h1, h2, h3, ul, ol, dl, dt, dd, a, button, input, label, details, summary, svg, time,
  strong, fieldset, legend, header, nav, table, td { margin: 33px !important; padding: 22px !important; float: left !important;
    display: inline !important; border: 7px dashed lime !important; font-size: 44px !important; width: 50px !important; }
  * { letter-spacing: 7px !important; line-height: 3 !important; font-family: fantasy !important; color: rgb(255, 0, 0) !important;
    font-size: 41px !important; font-style: italic !important; font-weight: 900 !important; text-transform: uppercase !important;
    text-align: right !important; text-indent: 30px !important; white-space: pre !important; word-spacing: 12px !important;
    text-shadow: 1px 1px red !important; word-break: break-all !important; list-style: square !important; cursor: wait !important;
    box-sizing: content-box !important; font-variant: small-caps !important; text-align-last: center !important;
    font-stretch: expanded; overflow-wrap: normal !important; }
  .room > * { text-decoration: underline !important; }
  *::before, *::after { content: "x" !important; display: table; position: static; }
  .row, .now, .status, .button, .guide, .tracker, [part] { display: none !important; }
  #places { display: none; }`;

const outside = `<header class="row"><h1>省政务服务网</h1><p part="now">页面自己的<span>文字</span></p><ul><li>一</li></ul><button class="button">按</button></header>`;
const room = (content: string) => `<div class="room">${content}</div>`;
/** Only the box in which both pages give the elements the same room: width is the page's to give. */
const roomStyles =
  '.room.room { all: initial !important; display: block !important; width: 700px !important; position: absolute !important; left: 0 !important; top: 0 !important; background: #fff !important; } .room.room:nth-of-type(2) { top: 20000px !important; } .room.room:nth-of-type(3) { top: 40000px !important; } .room > * { margin: 0 !important; padding: 0 !important; border: 0 !important; width: auto !important; float: none !important; display: block !important; }';

/** How each part is drawn, and where it stands within its element. */
function drawn(selector: string): string[] {
  const element = document.querySelector(selector);
  if (!element?.shadowRoot) return [];
  const home = element.getBoundingClientRect();
  return [...element.shadowRoot.querySelectorAll('*')].map((part) => {
    const box = part.getBoundingClientRect();
    // What is not shown has no place.
    const at = part.checkVisibility() ? [box.x - home.x, box.y - home.y, box.width, box.height] : [];
    const style = getComputedStyle(part);
    const styles = [...style]
      // Not what is resolved from where the element stands in the page, nor what says the same once more or moves things.
      .filter(
        (name) => !/origin|^--|^-webkit-(?!text)|inline|block|animation|timeline|transition|scroll|mask/.test(name),
      )
      .map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return `${part.localName}.${part.getAttribute('class') ?? ''} at ${at.map((length) => length.toFixed(1)).join(' ')}; ${styles.join('; ')}`;
  });
}

/** The page's own elements, as drawn. */
const own = () =>
  [...document.querySelectorAll('html, body, header, header *')].map((part) => {
    const { color, font, display, margin, padding, letterSpacing, cursor } = getComputedStyle(part);
    const { x, width } = part.getBoundingClientRect();
    return [part.localName, color, font, display, margin, padding, letterSpacing, cursor, x, width].join(' ');
  });

async function pictureOf(page: Page, selector: string): Promise<Uint8Array> {
  const found = await page.$(selector);
  assert.ok(found);
  return found.screenshot();
}

describe('a page with hostile styles', () => {
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

  async function open(styles: string) {
    const style = `<style>${styles}${roomStyles}</style>`;
    const html = pageWith(
      style + entry('embed'),
      outside + tags.map((_, at) => room(elementsWithData.trim().split('\n')[at] ?? '')).join(''),
    );
    const seen = await visit(browser, server.show({ html }));
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    await shows(seen.page, 'tb-progress-tracker', serviceCase.itemName);
    await seen.page.waitForNetworkIdle({ idleTime: 100 });
    return seen;
  }

  it('draws every part as a page without styles does', async () => {
    const [calm, rough] = [await open(''), await open(hostile)];
    for (const tag of tags) {
      const [expected, actual] = [await calm.page.evaluate(drawn, tag), await rough.page.evaluate(drawn, tag)];
      assert.ok(expected.length > 50, tag);
      assert.equal(actual.length, expected.length, tag);
      for (const [index, part] of expected.entries()) {
        const same = new Set(part.split('; '));
        const differs = (actual[index] ?? '').split('; ').filter((one) => !same.has(one));
        assert.deepEqual(differs, [], `${tag}: ${part.slice(0, 80)}`);
      }
      const [expectedPicture, picture] = [await pictureOf(calm.page, tag), await pictureOf(rough.page, tag)];
      assert.equal(await pixelsApart(calm.page, [expectedPicture, picture]), 0, `${tag} looks the same`);
    }
    assert.deepEqual([...rough.problems, ...calm.problems], []);
    await calm.close();
    await rough.close();
  });

  it('keeps its own look', async () => {
    const html = pageWith(`<style>${hostile}</style>`, outside);
    const [before, after] = [await visit(browser, server.show({ html })), await open(hostile)];
    const expected = await before.page.evaluate(own);
    assert.ok(expected.length > 7);
    assert.deepEqual(await after.page.evaluate(own), expected);
    await before.close();
    await after.close();
  });

  it('may hide an element, give it room, and hide what it lies in', async () => {
    const styles =
      'tb-guide-viewer { margin: 20px; max-width: 300px; } tb-material-checklist { display: none; } .hidden { visibility: hidden; }';
    const html = pageWith(
      `<style>${styles}</style>${entry('embed')}`,
      `<main>${elementsWithData}</main><div class="hidden">${elementsWithData}</div>`,
    );
    const seen = await visit(browser, server.show({ html }));
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    await shows(seen.page, '.hidden tb-guide-viewer', guide.name);
    const facts = await seen.page.evaluate(() => {
      const [viewer, checklist, hidden] = [
        'main > tb-guide-viewer',
        'main > tb-material-checklist',
        '.hidden tb-guide-viewer',
      ].map((where) => document.querySelector(where));
      const heading = hidden?.shadowRoot?.querySelector('h2');
      if (!viewer || !checklist || !heading) throw new Error('not there');
      return [
        viewer.getBoundingClientRect().width,
        getComputedStyle(viewer).marginTop,
        getComputedStyle(checklist).display,
        getComputedStyle(heading).visibility,
      ];
    });
    assert.deepEqual(facts, [300, '20px', 'none', 'hidden']);
    await seen.close();
  });
});
