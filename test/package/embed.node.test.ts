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
    splitting: true,
    outdir: '/',
    format: 'esm',
    minify: true,
    metafile: true,
    target: 'es2022',
    charset: 'utf8',
    conditions: ['@tongban/source', 'production', 'browser'],
    logLevel: 'error',
  });
  const entry = outputFiles.find(({ path }) => /stdin\.js$/.test(path));
  assert.ok(entry);
  const loaded = Object.entries(metafile.outputs).filter(([path]) => path.endsWith('stdin.js'));
  // What the entry imports statically is loaded with it; what it imports on demand is not.
  const queue = [...loaded];
  const inputs = new Set<string>();
  const files = new Set<string>();
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [path, output] = next;
    if (files.has(path)) continue;
    files.add(path);
    for (const input of Object.keys(output.inputs)) inputs.add(input);
    for (const { path: imported, kind } of output.imports) {
      const file = metafile.outputs[imported];
      if (kind === 'import-statement' && file) queue.push([imported, file]);
    }
  }
  const bytes = outputFiles.filter(({ path }) => [...files].some((file) => path.endsWith(file.replace(/^.*\//, '/'))));
  return { inputs: [...inputs], gzip: bytes.reduce((total, { contents: text }) => total + gzipSync(text).length, 0) };
}

describe('what a page loads', () => {
  it('carries no schema and no client with the elements alone', async () => {
    const { inputs } = await bundle("import '@tongban/elements/define';");
    assert.ok(
      inputs.some((path) => path.includes('progress-tracker.ts')),
      'the elements are there',
    );
    assert.deepEqual(
      inputs.filter((path) => /node_modules\/(zod|ky)\//.test(path)),
      [],
    );
  });

  it('keeps the authority’s side and other languages out of the one entry', async () => {
    const { inputs } = await bundle("export * from '@tongban/embed';");
    assert.deepEqual(
      inputs.filter((path) => /authority|resources\/(acts|inbox)|messages\/en\/|node_modules\/ky\//.test(path)),
      [],
    );
  });

  // The goals of elements.md are 10 KB and 45 KB. We miss both so far; this guards against getting worse unseen.
  it('does not grow past what it is today', async (context) => {
    const tracker = await bundle("import '@tongban/elements/progress-tracker/define';");
    const embed = await bundle("export * from '@tongban/embed';");
    const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
    context.diagnostic(
      `tracker alone: ${kilobytes(tracker.gzip)} KB, goal 10; entry: ${kilobytes(embed.gzip)} KB, goal 45`,
    );
    assert.ok(tracker.gzip < 28 * 1024, `the tracker is ${tracker.gzip} bytes`);
    assert.ok(embed.gzip < 80 * 1024, `the one-file entry is ${embed.gzip} bytes`);
  });
});
