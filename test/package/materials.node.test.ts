import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function bundle(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    metafile: true,
    target: 'es2022',
    charset: 'utf8',
    conditions: ['@tongban/source', 'production', 'browser'],
    logLevel: 'error',
  });
  return { inputs: Object.keys(metafile.inputs), gzip: gzipSync(outputFiles[0]?.contents ?? '').length };
}
const schemas = (inputs: string[]) => inputs.filter((path) => /node_modules\/zod\//.test(path));

describe('a page that shows verdicts', () => {
  for (const door of ['materials', 'rules'])
    it(`carries no schema by @tongban/domain/${door}`, async (context) => {
      const { inputs, gzip } = await bundle(`export * from '@tongban/domain/${door}';`);
      assert.deepEqual(schemas(inputs), []);
      context.diagnostic(`@tongban/domain/${door}: ${(gzip / 1024).toFixed(1)} KB`);
    });

  it('would be noticed if it did', async () => {
    const { inputs } = await bundle("export { MaterialFacts } from '@tongban/domain';");
    assert.ok(schemas(inputs).length > 0);
  });

  it('brings no verdicts where only the other rules are asked for', async () => {
    const { inputs } = await bundle("export * from '@tongban/domain/rules';");
    assert.deepEqual(
      inputs.filter((path) => path.includes('decide-materials')),
      [],
    );
  });
});
