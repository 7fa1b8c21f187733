/** Runs the oracle over a million deadlines: minutes, not seconds. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['--conditions=@tongban/source', '--test', 'test/rules/oracle.node.test.ts'],
  { stdio: 'inherit', env: { ...process.env, ORACLE_CASES: '1000000' } },
);
process.exitCode = status ?? 1;
