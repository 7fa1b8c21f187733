import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('names for every line of the threat model a test that is there', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.node.test.ts'));
  const tests = files.map((name) => read(`./${name}`)).join('\n');
  const rows = [...read('../../docs/concepts/threat-model.md').matchAll(/^\|([^|]+)\|([^|]+)\|([^|]+)\|$/gm)];
  const named = rows
    .map(([, , , test = '']) => test.trim())
    .filter((test) => test !== 'the test' && !/^-+$/.test(test));
  assert.ok(named.length > 40);
  for (const test of named) {
    const [group = '', lie] = test.split('signs nobody in: ');
    const isThere = lie === undefined ? tests.includes(`'${group}'`) : tests.includes(`'${lie}':`);
    assert.ok(isThere, test);
  }
});
