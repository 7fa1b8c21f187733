import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { rollup, type RollupCache } from 'rollup';
import { build as viteBuild } from 'vite';
import { launchBrowser } from '../tools/browser.ts';
import { doorsOfSdk, foreignDependencies, type PackedSdk, packedSdk } from './packed-sdk.ts';

/** What a stranger writes: it asks for one division and says its name. */
const program = (say: string, baseUrl = "'https://platform.invalid'", more = '') => `
  import { createClient } from '@tongban/sdk';
  ${more}
  const { divisions } = createClient({ baseUrl: ${baseUrl}${more ? ', fetch' : ''} });
  const { name } = await divisions.get('430000');
  ${say}
`;
const answering = `const fetch = async () => Response.json({ code: '430000', name: '湖南省', shortName: '湖南' });`;

/** The paths that each resource asks; they stand in a bundle only when its routes, with their schemas, do. */
const PATHS: Record<string, string[]> = {
  items: ['/v1/items'],
  guides: ['/v1/guides'],
  divisions: ['/v1/divisions'],
  applications: ['/v1/applications'],
  cases: ['/v1/cases', '/v1/watches'],
  licences: ['/v1/licences'],
  uploads: ['/v1/uploads'],
  confirmations: ['/v1/confirmations'],
  representations: ['/v1/representations'],
};

/** A file of a bundle, as rollup and Vite tell it. */
type BundledFile = { type: 'asset' } | { type: 'chunk'; fileName: string; imports: string[]; code: string };

/** The text of the entry and of all that is loaded with it. */
function loadedAtStart(output: readonly BundledFile[]): string {
  const chunks = output.filter((file) => file.type === 'chunk');
  const loaded = new Set(['entry.js']);
  for (const name of loaded)
    for (const other of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) loaded.add(other);
  return chunks
    .filter(({ fileName }) => loaded.has(fileName))
    .map(({ code }) => code)
    .join('\n');
}

describe('the packed SDK', () => {
  let packed: PackedSdk;
  const write = (name: string, text: string) => {
    const path = join(packed.folder, name);
    writeFileSync(path, text);
    return path;
  };
  const run = (path: string) => execFileSync(process.execPath, [path], { encoding: 'utf8', cwd: packed.folder }).trim();
  let cache: RollupCache | undefined;
  /** Each bundles an entry into a folder of its own and gives the text of what loads with it. */
  const bundlers = {
    async esbuild(entry: string, into: string) {
      const options = { bundle: true, format: 'esm', minify: true, target: 'es2022', charset: 'utf8' } as const;
      await build({ ...options, entryPoints: { entry }, outdir: join(packed.folder, into), logLevel: 'error' });
      return readFileSync(join(packed.folder, into, 'entry.js'), 'utf8');
    },
    async rollup(entry: string, into: string) {
      const plugins = [nodeResolve({ browser: true })];
      const bundle = await rollup({ input: { entry }, plugins, cache: cache ?? true, onwarn: () => undefined });
      cache = bundle.cache;
      const { output } = await bundle.write({ dir: join(packed.folder, into), format: 'es' });
      await bundle.close();
      return loadedAtStart(output);
    },
    async vite(entry: string, into: string) {
      const names = { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' };
      const built = await viteBuild({
        root: packed.folder,
        configFile: false,
        logLevel: 'error',
        build: {
          outDir: into,
          target: 'es2022',
          modulePreload: false,
          rollupOptions: { input: { entry }, output: names },
        },
      });
      assert.ok('output' in built);
      return loadedAtStart(built.output);
    },
  };

  before(async () => {
    packed = await packedSdk();
  });
  after(() => packed[Symbol.dispose]());

  it('works in Node, by every door, and brings nothing else than it names', () => {
    const text = program('console.log(name);', undefined, answering);
    assert.equal(run(write('program.mjs', text)), '湖南省');
    const imports = doorsOfSdk().map((door) => `console.log(Object.keys(await import('${door}')).length > 0);`);
    assert.equal(
      run(write('doors.mjs', imports.join('\n'))),
      doorsOfSdk()
        .map(() => 'true')
        .join('\n'),
    );
    const lock = readFileSync(join(packed.folder, 'node_modules/.package-lock.json'), 'utf8');
    const { packages } = JSON.parse(lock) as { packages: Record<string, unknown> };
    const installed = Object.keys(packages).filter((path) => path.startsWith('node_modules/'));
    const named = ['@tongban/domain', '@tongban/sdk', ...foreignDependencies('domain'), ...foreignDependencies('sdk')];
    assert.deepEqual(installed.sort(), named.map((name) => `node_modules/${name}`).sort());
  });

  it('holds what it says and no more: no sources, no tests', () => {
    const folder = join(packed.folder, 'node_modules/@tongban/sdk');
    assert.ok(existsSync(join(folder, 'README.md')));
    assert.ok(!existsSync(join(folder, 'src')));
    assert.ok(!existsSync(join(folder, 'dist/answers.examples.js')));
  });

  it('works in a worker of Node', async () => {
    const text = program('parentPort.postMessage(name);', undefined, answering);
    const path = write('worker.mjs', `import { parentPort } from 'node:worker_threads';\n${text}`);
    const worker = new Worker(pathToFileURL(path), { execArgv: [] });
    assert.deepEqual(await once(worker, 'message'), ['湖南省']);
    await worker.terminate();
  });

  for (const name of ['esbuild', 'rollup', 'vite'] as const) {
    it(`works in a bundle by ${name}`, async () => {
      const entry = write('entry.mjs', program('console.log(name);', undefined, answering));
      await bundlers[name](entry, `by-${name}`);
      assert.equal(run(join(packed.folder, `by-${name}/entry.js`)), '湖南省');
    });

    it(`brings only the schemas of one resource into a bundle by ${name}`, async () => {
      // rollup and Vite take their time: the smallest, the largest and one that a client loads on demand tell enough.
      const few = ['divisions', 'cases', 'licences'];
      const asked = Object.entries(PATHS).filter(([resource]) => name === 'esbuild' || few.includes(resource));
      for (const [resource, own] of asked) {
        const entry = write(
          `${resource}.mjs`,
          `import { createCaller, ${resource} } from '@tongban/sdk';
           console.log(${resource}(createCaller({ baseUrl: 'https://platform.invalid' })));`,
        );
        const text = await bundlers[name](entry, `${resource}-by-${name}`);
        const found = Object.values(PATHS)
          .flat()
          .filter((path) => text.includes(path));
        assert.deepEqual(found.sort(), own, resource);
      }
    });
  }

  it('works in a worker of a browser, bundled', { timeout: 60_000 }, async () => {
    const entry = write('browser-worker.mjs', program('postMessage(name);', "location.origin + '/tongban'"));
    const worker = await bundlers.esbuild(entry, 'browser-worker');
    const page = `<!doctype html><script type="module">
      new Worker('/worker.js', { type: 'module' }).onmessage = ({ data }) => (globalThis.said = data);
    </script>`;
    const server = createServer(({ url }, response) => {
      if (url === '/worker.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(worker);
      else if (url === '/tongban/v1/divisions/430000')
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ code: '430000', name: '湖南省', shortName: '湖南' }));
      else response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await launchBrowser();
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const said = await (await tab.waitForFunction('globalThis.said')).jsonValue();
    await browser.close();
    server.closeAllConnections();
    server.close();
    assert.equal(said, '湖南省');
  });
});
