/** Point 8 of embedding: two provinces' themes on one page, each within its own part. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { colorTokens, sizeTokens } from '../../packages/elements/src/look/tokens.ts';
import { launchBrowser } from '../tools/browser.ts';
import { elementsWithData, entry, guide, pageWith, serviceCase } from './content.ts';
import { type HostServer, serveHosts } from './host-server.ts';
import { shows, visit } from './visit.ts';

const styles = `<style>
  .hunan { --tb-color-ink: rgb(1, 2, 3); --tb-color-accent: rgb(120, 0, 0); --tb-leading: 2; --tb-radius: 0px; }
  .shenzhen { --tb-color-ink: rgb(4, 5, 6); --tb-color-accent: rgb(0, 0, 120); --tb-leading: 1.5; --tb-radius: 9px; }
  .shenzhen .inner { --tb-color-ink: rgb(7, 8, 9); }
  .shenzhen tb-progress-tracker::part(now) { border-left: 5px solid rgb(9, 9, 9); }
</style>`;

describe('two themes on one page', () => {
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

  it('apply where they were set, one within the other too, and leave the rest as it was', async () => {
    const part = (name: string, more = '') => `<section class="${name}">${elementsWithData}${more}</section>`;
    const inner = part('inner');
    const html = pageWith(styles + entry('embed'), part('none') + part('hunan') + part('shenzhen', inner));
    const seen = await visit(browser, server.show({ html }));
    for (const theme of ['.none', '.hunan', '.shenzhen', '.inner']) {
      await shows(seen.page, `${theme} > tb-guide-viewer`, guide.name);
      await shows(seen.page, `${theme} > tb-progress-tracker`, serviceCase.itemName);
    }
    const looks = await seen.page.evaluate(() =>
      ['.none', '.hunan', '.shenzhen', '.inner'].map((theme) => {
        const style = (tag: string, inside: string) => {
          const found = document.querySelector(`${theme} > ${tag}`)?.shadowRoot?.querySelector(inside);
          if (!found) throw new Error(`${tag} has no ${inside}`);
          return getComputedStyle(found);
        };
        const text = style('tb-guide-viewer', 'article');
        const now = style('tb-progress-tracker', '[part=now]');
        const link = style('tb-guide-viewer', 'a[href]');
        return [text.color, text.lineHeight, link.color, now.borderLeftWidth].join(' ');
      }),
    );
    const [none = '', hunan, shenzhen, within] = looks;
    assert.equal(hunan, `rgb(1, 2, 3) 32px rgb(120, 0, 0) ${none.split(' ').at(-1)}`);
    assert.equal(shenzhen, 'rgb(4, 5, 6) 24px rgb(0, 0, 120) 5px');
    assert.equal(within, 'rgb(7, 8, 9) 24px rgb(0, 0, 120) 5px');
    assert.match(none, /^rgb\(27, 26, 23\) 27\.2px rgb\(28, 79, 130\)/);
    await seen.close();
  });

  it('can set every token, and there are at most forty', async () => {
    const names = [...Object.keys(colorTokens), ...Object.keys(sizeTokens)];
    assert.ok(names.length <= 40, `${names.length} tokens`);
    const html = pageWith(entry('embed'), `<main>${elementsWithData}</main>`);
    const seen = await visit(browser, server.show({ html }));
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    const deaf = await seen.page.evaluate((tokens) => {
      const element = document.querySelector('tb-guide-viewer');
      const main = document.querySelector('main');
      if (!element || !main) throw new Error('no element');
      return tokens.filter((token) => {
        main.style.setProperty(`--tb-${token}`, 'theirs');
        return !getComputedStyle(element).getPropertyValue(`--_${token}`).includes('theirs');
      });
    }, names);
    assert.deepEqual(deaf, []);
    await seen.close();
  });
});
