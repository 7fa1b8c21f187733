/** Runs the tests of both runners, all of them even when one fails, and ends with one line that counts them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const dir = 'node_modules/.cache/tongban';
mkdirSync(dir, { recursive: true });

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

function run(name: string, args: string[], env: Record<string, string> = {}): Counts {
  const file = `${dir}/${name}.json`;
  rmSync(file, { force: true });
  const counted = args.map((arg) => arg.replace('{counts}', file));
  const { status } = spawnSync(process.execPath, counted, {
    stdio: 'inherit',
    env: { ...process.env, ...env, TEST_COUNTS: file },
  });
  let counts: Counts | undefined;
  try {
    counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
  } catch {
    console.error(`The ${name} tests ended without counts.`);
  }
  // A runner that failed without a failed test (it did not even start) must not look green.
  if (!counts || (status !== 0 && counts.failed === 0)) return { passed: counts?.passed ?? 0, failed: 1, skipped: 0 };
  return counts;
}

const nodeTests = (...globs: string[]) => [
  '--conditions=@tongban/source',
  '--test',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=./test/tools/node-count-reporter.ts',
  '--test-reporter-destination={counts}',
  ...globs,
];
const node = run('node', nodeTests('packages/*/src/**/*.node.test.ts', 'test/**/*.node.test.ts'));
// Legal days are days in Shanghai wherever the machine is: the rules once more, on the other side of the date line.
const elsewhere = run(
  'elsewhere',
  nodeTests('packages/{domain,elements}/src/**/*.node.test.ts', 'test/rules/*.node.test.ts'),
  { TZ: 'America/Los_Angeles', ORACLE_CASES: '500' },
);
const browser = run('browser', [
  'node_modules/@web/test-runner/dist/bin.js',
  '--config',
  'test/tools/web-test-runner.config.mjs',
]);

const all = [node, elsewhere, browser];
const total = (key: keyof Counts) => all.reduce((sum, counts) => sum + counts[key], 0);
const [passed, failed, skipped] = [total('passed'), total('failed'), total('skipped')];
const line = `${passed} passed, ${failed} failed`;
writeFileSync(`${dir}/counts.txt`, `${line}\n`);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(line);
process.exitCode = failed > 0 ? 1 : 0;
