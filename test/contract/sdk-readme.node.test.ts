import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

it('shows the examples in the README of the SDK as they are run', () => {
  const readme = read('../../packages/sdk/README.md');
  for (const path of ['../../examples/node-integrator/submit-and-watch.ts', './testing-with-the-mock.node.test.ts']) {
    assert.ok(readme.includes(`\`\`\`ts\n${read(path)}\`\`\``), path);
  }
});
