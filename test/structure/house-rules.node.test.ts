import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  FLOORS,
  longFiles,
  openDoors,
  schemasWithoutType,
  sidewaysImports,
  strayLibraries,
  undocumentedKeys,
  vagueNames,
} from './house-rules.ts';
import { root, type SourceFile, sourceTree } from './source-tree.ts';

const tree = sourceTree(/\.(?:[cm]?[jt]s)$/);

/** Each rule with a file that breaks it: a rule that would not notice is no rule. */
const rules: { rule: (file: SourceFile) => string[]; says: string; planted: SourceFile[] }[] = [
  {
    rule: sidewaysImports,
    says: 'a package imports only from lower floors',
    planted: [
      { path: 'packages/elements/src/x.ts', text: "import { createClient } from '@tongban/sdk';" },
      { path: 'packages/sdk/src/x.ts', text: "export { a } from '../../mock/src/index.ts';" },
      { path: 'packages/domain/src/x.ts', text: "const x = await import('@tongban/samples');" },
      { path: 'packages/elements/src/x.ts', text: "import { guides } from '@tongban/samples';" },
    ],
  },
  {
    rule: strayLibraries,
    says: 'zod stays in domain, ky in the SDK',
    planted: [
      { path: 'packages/elements/src/x.ts', text: "import * as z from 'zod/mini';" },
      { path: 'packages/domain/src/x.ts', text: "import { z } from 'zod';" },
      { path: 'packages/mock/src/x.ts', text: "import ky from 'ky';" },
    ],
  },
  {
    rule: vagueNames,
    says: 'a file is named for what it holds',
    planted: [
      { path: 'packages/sdk/src/utils.ts', text: '' },
      { path: 'packages/sdk/src/helpers/x.ts', text: '' },
    ],
  },
  {
    rule: longFiles,
    says: 'no file passes 300 code lines',
    planted: [{ path: 'packages/sdk/src/x.ts', text: 'const x = 1;\n'.repeat(301) }],
  },
  {
    rule: undocumentedKeys,
    says: 'every schema key is documented',
    planted: [
      {
        path: 'packages/domain/src/x.ts',
        text: 'const X = z.looseObject({\n/** Fine. */\na: z.string(),\nb: z.string() });',
      },
      {
        path: 'packages/domain/src/x.ts',
        text: 'const X = z.looseObject({\n  // not a doc comment\n  a: z.string() });',
      },
    ],
  },
  {
    rule: openDoors,
    says: 'every exported name is written out',
    planted: [
      { path: 'packages/sdk/src/index.ts', text: "export * from './x.ts';" },
      { path: 'packages/sdk/src/x.ts', text: 'export default function x() {}' },
    ],
  },
  {
    rule: schemasWithoutType,
    says: 'a schema and its type share a name and a file',
    planted: [{ path: 'packages/domain/src/x.ts', text: 'export const Thing = z.string();' }],
  },
];

describe('house rules', () => {
  for (const { rule, says, planted } of rules) {
    it(says, () => {
      assert.deepEqual(tree.flatMap(rule), []);
      for (const file of planted) assert.equal(rule(file).length, 1, `does not notice: ${file.text.slice(0, 80)}`);
    });
  }

  it('knows the floor of every package, and each names what it imports as its dependency', () => {
    const names = new Set(
      tree.map(({ path }) => /^packages\/([^/]+)\/src\//.exec(path)?.[1]).filter((name) => name !== undefined),
    );
    assert.deepEqual([...names].sort(), Object.keys(FLOORS).sort());
    for (const name of names) {
      const manifest = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8')) as {
        dependencies: Record<string, string>;
      };
      const ours = Object.keys(manifest.dependencies).filter((dependency) => dependency.startsWith('@tongban/'));
      for (const dependency of ours)
        assert.ok(FLOORS[name]?.includes(dependency.slice('@tongban/'.length)), `${name} → ${dependency}`);
    }
  });

  it('gives every package a README that lists its doors', () => {
    for (const name of Object.keys(FLOORS)) {
      const readme = readFileSync(join(root, `packages/${name}/README.md`), 'utf8');
      const manifest = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8')) as {
        name: string;
        exports?: Record<string, unknown>;
      };
      for (const door of Object.keys(manifest.exports ?? {}).filter((door) => door !== './package.json')) {
        const specifier = manifest.name + door.slice(1);
        assert.ok(readme.includes(`\`${specifier}\``), `packages/${name}/README.md does not name ${specifier}`);
      }
    }
  });

  it('makes an element of five files', () => {
    const defines = tree.filter(({ path }) => /^packages\/elements\/src\/[^/]+\/define\.ts$/.test(path));
    assert.ok(defines.length >= 3);
    for (const { path } of defines) {
      const [folder = ''] = /^packages\/elements\/src\/[^/]+/.exec(path) ?? [];
      const name = folder.split('/').at(-1) ?? '';
      for (const kind of ['ts', 'styles.ts', 'examples.ts', 'test.ts']) {
        assert.ok(existsSync(join(root, folder, `${name}.${kind}`)), `${folder}/${name}.${kind} is missing`);
      }
    }
  });

  it('keeps lengths in em: a host page with a small root does not reach in', () => {
    const styles = sourceTree(/^packages\/elements\/src\/.*\.ts$/).filter(({ path }) => !/\.test\.ts$/.test(path));
    assert.deepEqual(
      styles.filter(({ text }) => /[\d.]rem\b/.test(text)).map(({ path }) => path),
      [],
    );
  });

  it('keeps download addresses out of the lockfile', () => {
    const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8');
    assert.doesNotMatch(lockfile, /"resolved": "https?:/);
  });
});
