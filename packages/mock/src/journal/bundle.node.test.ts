import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';

/** What the doors of the package load of Node's own, bundled as a page bundles them. */
async function nodeModulesOf(...doors: string[]): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: doors.map((door) => `import '${door}';`).join('\n'), resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    conditions: ['@tongban/source'],
    external: ['node:*', 'srvx'],
    ignoreAnnotations: true,
    write: false,
    metafile: true,
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return imports.map(({ path }) => path).filter((path) => path.startsWith('node:'));
}

describe('the journal in a folder', () => {
  it('is nothing that a page loads: only the door of the server has it', async () => {
    assert.deepEqual(await nodeModulesOf('@tongban/mock', '@tongban/mock/page'), []);
    assert.ok((await nodeModulesOf('@tongban/mock/server')).includes('node:sqlite'));
  });
});
