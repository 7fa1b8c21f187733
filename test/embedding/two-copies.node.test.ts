/** Point 1 of embedding: two copies on one page, with and without Trusted Types. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { VERSION } from '../../packages/elements/src/registry/version.ts';
import { launchBrowser } from '../tools/browser.ts';
import { elementsWithData, entry, guide, pageWith, serviceCase } from './content.ts';
import { hashOf, type HostServer, importMap, OTHER_VERSION, serveHosts } from './host-server.ts';
import { shows, visit } from './visit.ts';

const trusted = (script: string, policies: string) =>
  `default-src 'self'; script-src ${script}; img-src data:; require-trusted-types-for 'script'; trusted-types ${policies}`;
const moduleTag = (library: string, element: string) =>
  `<script type="module" src="/${library}/elements/${element}/define.js"></script>`;
const hostTag = (number: number) => `<script type="module" src="/host-bundle-${number}.js"></script>`;
const ownTag = (file: string) => `<script type="module" src="/host-files/${file}.js"></script>`;
const versionOf = (tag: string) => (customElements.get(tag) as unknown as { version: string }).version;

describe('two copies on one page', () => {
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

  /** Opens the page, waits for what it shows, and gives what was warned of. */
  async function open(head: string, policy: string | undefined, versions: readonly [string, string]): Promise<void> {
    const seen = await visit(browser, server.show({ html: pageWith(head, elementsWithData), policy }));
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    await shows(seen.page, 'tb-progress-tracker', serviceCase.itemName);
    assert.deepEqual(seen.problems, []);
    assert.deepEqual(await seen.violations(), []);
    assert.equal(await seen.page.evaluate(versionOf, 'tb-guide-viewer'), versions[0], 'the first copy wins');
    assert.deepEqual(seen.warnings, [
      `Tongban ${versions[1]} is not used: <tb-guide-viewer> is already defined by Tongban ${versions[0]}. Load one copy only.`,
    ]);
    await seen.close();
  }

  const pairs = [
    { says: 'the same version', copies: ['embed', 'same'], versions: [VERSION, VERSION] },
    { says: 'the older one first', copies: ['embed', 'other'], versions: [VERSION, OTHER_VERSION] },
    { says: 'the newer one first', copies: ['other', 'embed'], versions: [OTHER_VERSION, VERSION] },
  ] as const;
  const policies = [
    { says: 'no policy', page: undefined, modules: undefined },
    { says: 'Trusted Types', page: trusted("'self'", 'tongban'), modules: 'lit-html' },
  ];
  for (const { says, copies, versions } of pairs) {
    for (const policy of policies) {
      it(`one-file entry: ${says}, ${policy.says}`, () =>
        open(copies.map((copy) => entry(copy)).join(''), policy.page, versions));

      it(`modules that share the page’s Lit: ${says}, ${policy.says}`, async () => {
        const map = importMap('modules');
        const libraries = copies.map((copy) => (copy === 'embed' ? 'modules' : `${copy}-modules`));
        const elements = ['guide-viewer', 'material-checklist', 'progress-tracker'];
        const tags = libraries.flatMap((library) => elements.map((element) => moduleTag(library, element)));
        const head = `<script type="importmap">${map}</script>${ownTag('card')}${tags.join('')}`;
        await open(head, policy.modules && trusted(`'self' ${hashOf(map)}`, policy.modules), versions);
      });
    }
  }

  it('a page’s own Lit, before and after the one-file entry, under Trusted Types', async () => {
    const policy = trusted("'self'", 'lit-html tongban');
    for (const head of [hostTag(1) + entry('embed'), entry('embed') + hostTag(1)]) {
      const html = pageWith(head, `<host-card></host-card>${elementsWithData}`);
      const seen = await visit(browser, server.show({ html, policy }));
      await shows(seen.page, 'tb-guide-viewer', guide.name);
      await shows(seen.page, 'host-card', 'host card');
      assert.deepEqual([...seen.problems, ...(await seen.violations()), ...seen.warnings], []);
      await seen.close();
    }
  });

  it('…where a second bundle with Lit’s own policy dies: the policy of these pages bites', async () => {
    const html = pageWith(hostTag(1) + hostTag(2), '<host-card></host-card>');
    const seen = await visit(browser, server.show({ html, policy: trusted("'self'", 'lit-html tongban') }));
    await shows(seen.page, 'host-card', 'host card');
    assert.match(seen.problems.join(), /lit-html/);
    await seen.close();
  });

  it('says who was there first when that is not us', async () => {
    const html = pageWith(ownTag('taken') + entry('embed'), elementsWithData);
    const seen = await visit(browser, server.show({ html }));
    await shows(seen.page, 'tb-guide-viewer', guide.name);
    assert.deepEqual(seen.problems, []);
    assert.deepEqual(seen.warnings, [
      `Tongban ${VERSION} is not used: <tb-progress-tracker> is already defined by something else. Load one copy only.`,
    ]);
    await seen.close();
  });
});
