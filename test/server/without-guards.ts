/**
 * Takes each guard of the threat model out of a copy of the source, and says whether the attack that it stops is then
 * noticed by its test. `node test/server/without-guards.ts [part of a test's name]`; about ten minutes for all.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guards } from './guards.data.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'tongban-guards-'));
const wanted = guards.filter(({ test }) => test.includes(process.argv[2] ?? ''));

const isOurs = (path: string) => !/node_modules|\/dist(\/|$)/.test(path);
for (const name of ['packages', 'test', 'package.json', 'tsconfig.json']) {
  cpSync(join(root, name), join(copy, name), { recursive: true, filter: isOurs });
}
// Every library as it is installed, but our own packages from the copy.
mkdirSync(join(copy, 'node_modules/@tongban'), { recursive: true });
for (const name of readdirSync(join(root, 'node_modules'))) {
  if (name !== '@tongban') symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
}
for (const name of readdirSync(join(copy, 'packages'))) {
  symlinkSync(join(copy, 'packages', name), join(copy, 'node_modules/@tongban', name));
}

function passes(suite: string, test: string): boolean {
  const pattern = test.replace(/^signs nobody in: /, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const args = [
    '--conditions=@tongban/source',
    '--test',
    '--test-force-exit',
    '--test-timeout=60000',
    `--test-name-pattern=${pattern}`,
  ];
  const { status, stdout } = spawnSync(process.execPath, [...args, `test/server/${suite}.node.test.ts`], {
    cwd: copy,
    encoding: 'utf8',
    timeout: 180_000,
  });
  if (!/(?:ℹ|#) tests [1-9]/.test(stdout)) throw new Error(`There is no test "${test}".\n${stdout}`);
  return status === 0;
}

let unnoticed = 0;
try {
  for (const { file, guard, without, suite, test } of wanted) {
    const path = join(copy, 'packages/server/src', file);
    const source = readFileSync(path, 'utf8');
    if (source.split(guard).length !== 2) throw new Error(`${file} does not hold this guard once: ${guard}`);
    writeFileSync(
      path,
      source.replace(guard, () => without),
    );
    const isNoticed = !passes(suite, test);
    writeFileSync(path, source);
    if (!isNoticed) unnoticed += 1;
    console.log(`${isNoticed ? 'noticed  ' : 'NOT NOTICED'} ${file}: ${test}`);
  }
  // A test that always fails would notice everything.
  for (const suite of new Set(wanted.map((each) => each.suite))) {
    const tests = [...new Set(wanted.filter((each) => each.suite === suite).map(({ test }) => test))];
    for (const test of tests) if (!passes(suite, test)) throw new Error(`It fails with every guard in place: ${test}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${wanted.length} guards taken out, ${unnoticed} not noticed`);
process.exitCode = unnoticed > 0 ? 1 : 0;
