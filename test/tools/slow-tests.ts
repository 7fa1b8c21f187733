/** Runs the oracle over a million deadlines, and plants every breakage of a platform: minutes, not seconds. */
import { spawnSync } from 'node:child_process';

const run = (file: string, environment: Record<string, string>) =>
  spawnSync(process.execPath, ['--conditions=@tongban/source', '--test', file], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  }).status ?? 1;

const statuses = [
  run('test/rules/oracle.node.test.ts', { ORACLE_CASES: '1000000' }),
  run('test/conformance/breakages.node.test.ts', { BREAKAGES: 'all' }),
];
process.exitCode = Math.max(...statuses);
