import { createMockPlatform } from '@tongban/mock';
import { serveMock } from '@tongban/mock/server';
import { persons } from '@tongban/samples';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { buildPageScript, pageScriptFolder } from '../../examples/portal/page-script.ts';
import { staticFiles } from '../../examples/portal/static-files.ts';
import { launchBrowser } from '../tools/browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const snippets = (path: string, language: string) =>
  [...read(path).matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text ?? '');

describe('the READMEs', () => {
  for (const path of ['README.md', 'README.zh-CN.md']) {
    it(`${path} shows the examples as they are, and names what exists`, () => {
      // The first are the four lines, tried in an empty page by test/embedding/readme-lines.node.test.ts.
      const [, ...pages] = snippets(path, 'html');
      assert.deepEqual(pages, [read('examples/quickstart-html/index.html')]);
      assert.deepEqual(snippets(path, 'ts'), [read('examples/node-integrator/submit-and-watch.ts')]);
      const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
      for (const [, name = ''] of read(path).matchAll(/\bnpm (?:run )?(start|test|docs)\b/g))
        assert.ok(scripts[name], name);
      for (const [, target = ''] of read(path).matchAll(/\]\(((?!https?:)[^)#]+)\)/g)) {
        assert.ok(existsSync(join(root, target)), `${path} leads to ${target}, which is not there`);
      }
    });
  }
});

describe('the examples of the README', () => {
  let server: Awaited<ReturnType<typeof serveMock>>;
  let browser: Browser;

  before(async () => {
    await buildPageScript();
    browser = await launchBrowser();
    const folders = { '/embed/': pageScriptFolder, '/': join(root, 'examples/quickstart-html') };
    const platform = createMockPlatform({ session: persons[0] });
    server = await serveMock({ platform, port: 0, fallback: staticFiles(folders) });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  it('embeds an element', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/`);
    const name = await page.waitForSelector('tb-guide-viewer >>> h2');
    assert.equal(await name?.evaluate((heading) => heading.textContent.trim()), '学历公证');
  });

  it('submits and watches from Node', { timeout: 60_000 }, async () => {
    const program = spawn(
      process.execPath,
      ['--conditions=@tongban/source', 'examples/node-integrator/submit-and-watch.ts'],
      {
        cwd: root,
        env: { ...process.env, TONGBAN_URL: server.url },
      },
    );
    let printed = '';
    program.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    const saw = (pattern: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(printed);
          if (match) resolve(match);
        };
        program.stdout.on('data', look);
        program.once('exit', () => reject(new Error(`It ended early:\n${printed}`)));
        look();
      });
    program.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    const [, caseNumber = ''] = await saw(/Taken in as (\S+); look it up with \S+\./);
    await saw(/applicant submitted\n.*handling received\n/s);
    const next = `${server.origin}/__mock/cases/${caseNumber}/next`;
    await fetch(next, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    await saw(/handling accepted\n/);
    const gone = once(program, 'exit');
    program.kill();
    await gone;
    assert.doesNotMatch(printed, /9901|19900000001/, 'nothing personal is printed');
  });
});
