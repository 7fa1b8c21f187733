import { build } from 'esbuild';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

/** The files of a page that imports an element, and those that come when they are asked for. */
async function filesOf(specifier: string) {
  const { metafile } = await build({
    stdin: { contents: `import '${specifier}';`, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    splitting: true,
    write: false,
    outdir: '/',
    format: 'esm',
    metafile: true,
    conditions: ['@tongban/source', 'production', 'browser'],
    logLevel: 'error',
  });
  const outputs = Object.entries(metafile.outputs);
  const first = new Set<string>();
  const queue = outputs.filter(([path]) => path.endsWith('stdin.js')).map(([path]) => path);
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (first.has(path)) continue;
    first.add(path);
    const imports = metafile.outputs[path]?.imports ?? [];
    queue.push(...imports.filter(({ kind }) => kind === 'import-statement').map((each) => each.path));
  }
  const inputs = (isFirst: boolean) =>
    outputs.filter(([path]) => first.has(path) === isFirst).flatMap(([, output]) => Object.keys(output.inputs));
  return { atOnce: inputs(true), later: inputs(false) };
}

const rules = /material\/(decide-materials|material-rules)|verdict-(list|row)|material-verdicts|trace-view/;

describe('a page with the checklist', () => {
  it('loads neither rules nor proofs nor their words before there are facts, and never a schema', async () => {
    const { atOnce, later } = await filesOf('./define.ts');
    assert.deepEqual(
      atOnce.filter((path) => rules.test(path)),
      [],
    );
    assert.ok(later.some((path) => path.endsWith('decide-materials.ts')));
    assert.ok(later.some((path) => path.endsWith('trace-view.ts')));
    assert.deepEqual(
      [...atOnce, ...later].filter((path) => path.includes('node_modules/zod/')),
      [],
    );
  });
});
