/** Looks at every package as npm would publish it: publint for its manifest, attw for its types. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

let failed = false;
const run = (script: string, args: string[]) => {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) failed = true;
};

for (const name of readdirSync('packages')) {
  const path = `packages/${name}`;
  if (!existsSync(`${path}/dist`)) throw new Error(`${path} is not built: npm run build comes first.`);
  run('node_modules/publint/src/cli.js', [path, '--strict']);
  const manifest = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as { exports?: object };
  // A command has no doors whose types could be looked at.
  if (!manifest.exports || Object.keys(manifest.exports).length < 2) continue;
  run('node_modules/@arethetypeswrong/cli/dist/index.js', ['--pack', path, '--profile', 'esm-only', '--quiet']);
}
process.exitCode = failed ? 1 : 0;
