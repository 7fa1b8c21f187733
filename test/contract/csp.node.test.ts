import { createMockPlatform } from '@tongban/mock';
import { serveMock } from '@tongban/mock/server';
import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../tools/browser.ts';

// The page does everything itself: what a test evaluates in a page is exempt from the page's policy.
const program = `
  import { createClient } from '@tongban/sdk';
  const violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    violations.push(violatedDirective + ' ' + blockedURI));
  const { items, guides, cases } = createClient({ baseUrl: '/tongban' });
  const target = { item: { kind: 'local', code: 'teaching-study-record' }, division: '990000' };
  const [{ value }, guide] = await Promise.all([items.list()[Symbol.asyncIterator]().next(), guides.get(target)]);
  const refused = await cases.submit({}).catch(({ code }) => code);
  // Proves that a violation would be noticed.
  const before = [...violations];
  try { new Function(''); } catch {}
  await new Promise((resolve) => setTimeout(resolve, 100));
  globalThis.seen = { item: value.name.length > 0, guide: guide.digest.length > 0, refused, before, after: violations };
`;

describe('the SDK under a strict Content-Security-Policy', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveMock>>;

  before(async () => {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: import.meta.dirname },
      bundle: true,
      format: 'esm',
      target: 'es2022',
      conditions: ['@tongban/source'],
      write: false,
    });
    const headers = { 'content-security-policy': "default-src 'self'" };
    const page = (url: string) =>
      new URL(url).pathname === '/page.js'
        ? new Response(outputFiles[0]?.text ?? '', { headers: { 'content-type': 'text/javascript' } })
        : new Response('<!doctype html><script type="module" src="/page.js"></script>', {
            headers: { ...headers, 'content-type': 'text/html' },
          });
    server = await serveMock({ platform: createMockPlatform(), fallback: ({ url }) => page(url) });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('calls the platform without one violation', async () => {
    const page = await browser.newPage();
    await page.goto(server.origin);
    const seen: unknown = await (await page.waitForFunction('globalThis.seen')).jsonValue();
    assert.deepEqual(seen, {
      item: true,
      guide: true,
      refused: 'invalid-request',
      before: [],
      after: ['script-src eval'],
    });
  });
});
