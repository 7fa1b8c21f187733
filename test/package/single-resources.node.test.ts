import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import rollupEsbuild from 'rollup-plugin-esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const conditions = ['@tongban/source', 'production', 'browser'];
const ON_DEMAND = [
  'licences',
  'uploads',
  'confirmations',
  'representations',
  'routing',
  'fees',
  'notices',
  'ratings',
  'complaints',
  'escalations',
  'enquiries',
  'appointments',
  'archive',
];
const RARE = new RegExp(`/(routes|resources)/(${ON_DEMAND.join('|')})\\.ts|e-licence\\.ts|sha256\\.ts|/support/`);

async function inputs(contents: string): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    metafile: true,
    conditions,
    logLevel: 'error',
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
}

/** What the entry itself holds, and what comes later, as the page script of the portal is built. */
async function chunks(contents: string): Promise<{ entry: string[]; later: string[] }> {
  const bundle = await rollup({
    input: 'virtual.ts',
    plugins: [
      {
        name: 'virtual',
        resolveId: (id) => (id === 'virtual.ts' ? `${root}packages/embed/virtual.ts` : null),
        load: (id) => (id.endsWith('/virtual.ts') ? contents : null),
      },
      nodeResolve({ exportConditions: conditions, extensions: ['.ts', '.js', '.mjs'] }),
      rollupEsbuild({ target: 'es2022' }),
    ],
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es' });
  const held = (isEntry: boolean) =>
    output.flatMap((chunk) =>
      chunk.type === 'chunk' && chunk.isEntry === isEntry
        ? Object.entries(chunk.modules).flatMap(([path, { renderedLength }]) => (renderedLength > 0 ? [path] : []))
        : [],
    );
  return { entry: held(true), later: held(false) };
}

describe('a page that uses little of the SDK', () => {
  it('carries no licences and no uploads when it uses only cases', async () => {
    const found = await inputs("import { cases, createCaller } from '@tongban/sdk/resources'; cases(createCaller());");
    assert.ok(found.some((path) => path.endsWith('resources/cases.ts')));
    assert.deepEqual(
      found.filter((path) => RARE.test(path)),
      [],
    );
    const licences = await inputs("export { licences } from '@tongban/sdk/resources';");
    assert.ok(
      licences.some((path) => path.endsWith('e-licence.ts')),
      'the filter sees what it looks for',
    );
  });

  it('loads licences and uploads of a whole client only when they are called', async () => {
    const { entry, later } = await chunks(
      "import { createClient } from '@tongban/sdk'; createClient({ baseUrl: '' });",
    );
    assert.deepEqual(
      entry.filter((path) => RARE.test(path)),
      [],
    );
    for (const name of ON_DEMAND) {
      assert.ok(
        later.some((path) => path.endsWith(`resources/${name}.ts`)),
        name,
      );
    }
  });
});
