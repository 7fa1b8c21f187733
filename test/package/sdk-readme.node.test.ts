import { createMockPlatform } from '@tongban/mock';
import { type MockServer, serveMock } from '@tongban/mock/server';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sourceTree } from '../structure/source-tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('packages/sdk/README.md');

/** What the README shows is what these tests run, and one of the contract's. */
const RUN = ['session-client', 'follow-many', 'handle-cases', 'explain-failures', 'traced-calls', 'submit-and-watch'];

describe('the README of the SDK', () => {
  let server: MockServer;
  const folder = mkdtempSync(join(tmpdir(), 'tongban-readme-'));

  /** Runs a program of the README; it ends by itself, or is ended once what is awaited has come. */
  async function run(
    name: string,
    awaited: (printed: string) => boolean = () => false,
    env: Record<string, string> = {},
  ): Promise<string> {
    const program = spawn(process.execPath, ['--conditions=@tongban/source', `examples/node-integrator/${name}.ts`], {
      cwd: root,
      env: { ...process.env, TONGBAN_URL: server.url, ...env },
    });
    let printed = '';
    const looking = setInterval(() => {
      if (awaited(printed)) program.kill();
    }, 20);
    program.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    program.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await new Promise((resolve) => program.on('close', resolve));
    clearInterval(looking);
    return printed;
  }

  before(async () => {
    server = await serveMock({ platform: createMockPlatform(), port: 0 });
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('shows programs that are run, and no others', () => {
    const shown = [...readme.matchAll(/^```(?:ts|js)\n([\s\S]*?)^```/gm)].map(([, text]) => text);
    const run = RUN.map((name) => read(`examples/node-integrator/${name}.ts`));
    assert.deepEqual(shown.sort(), [...run, read('test/contract/testing-with-the-mock.node.test.ts')].sort());
  });

  it('names a test for each of the twenty behaviors, and each is there', () => {
    const rows = [...readme.matchAll(/^\| (\d+)? *\| [^|]*\| (.+?) *\|$/gm)].filter(
      ([, number, test]) => number ?? test,
    );
    const numbers = rows.flatMap(([, number]) => (number ? [Number(number)] : []));
    assert.deepEqual(
      numbers,
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    const tests = sourceTree(/^packages\/sdk\/src\/.*\.node\.test\.ts$/)
      .map(({ text }) => text)
      .join('\n');
    for (const [, , name = ''] of rows)
      assert.ok(tests.includes(`it('${name}`) || tests.includes(`it(\`${name}`), name);
  });

  it('submits and watches; then an authority acts, and a program follows on', { timeout: 60_000 }, async () => {
    const printed = await run('submit-and-watch', (text) => text.includes('handling received\n'));
    const [, caseNumber = ''] = /Taken in as (\S+);/.exec(printed) ?? [];
    assert.equal(
      await run('handle-cases'),
      `accepted ${caseNumber}\naccepted ${caseNumber}\nmeanwhile [ 'accepted' ]\n`,
    );
    const position = join(folder, 'position.json');
    writeFileSync(position, JSON.stringify({ [caseNumber]: 2 }));
    const isStored = () => readFileSync(position, 'utf8') === JSON.stringify({ [caseNumber]: 3 });
    const followed = await run('follow-many', isStored, { POSITION: position });
    assert.equal(followed, `${caseNumber} 3 accepted\n`);
  });

  it('renews a token', async () => {
    assert.equal(await run('session-client'), 'Signed in with a renewed token: true\n');
  });

  it('tells a failure in words', async () => {
    assert.match(await run('explain-failures'), /^not-found 404 true 没有找到.*\n$/);
  });

  it('makes a span an attempt, and a line a call', async () => {
    const printed = await run('traced-calls');
    assert.match(printed, /^span GET \/v1\/divisions\/:division ends$/m);
    assert.match(printed, /http\.response\.status_code 200\n/);
    assert.match(
      printed,
      /^info GET \/v1\/divisions\/:division 200 1\n湖南省 200 0af7651916cd43dd8448eb211c80319c 1$/m,
    );
  });
});
