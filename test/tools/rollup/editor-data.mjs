import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestOf } from '../editor/analyze.mjs';
import { vsCodeData, webTypes } from '../editor/editor-data.mjs';

/** Rollup's plugin: writes what editors want to know of a package's elements beside its modules. */
export function editorData(name) {
  return {
    name: 'editor-data',
    async writeBundle({ dir }) {
      const manifest = await manifestOf(name);
      const file = new URL(`../../../packages/${name}/package.json`, import.meta.url);
      const files = {
        'custom-elements.json': manifest,
        'web-types.json': webTypes(manifest, JSON.parse(readFileSync(file, 'utf8'))),
        'vscode.html-custom-data.json': vsCodeData(manifest),
      };
      mkdirSync(dir, { recursive: true });
      for (const [path, data] of Object.entries(files))
        writeFileSync(join(dir, path), `${JSON.stringify(data, undefined, 2)}\n`);
    },
  };
}
