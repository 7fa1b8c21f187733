#!/usr/bin/env node
// Inside the workspace the command runs its source, so that nobody has to build before trying it; elsewhere, what was
// published. npm links a workspace into node_modules, hence the real path.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

const FROM_SOURCE = '--conditions=@tongban/source';
const here = realpathSync(fileURLToPath(import.meta.url));

if (/[\\/]node_modules[\\/]/.test(here)) {
  const { main } = await import('../dist/main.js');
  await main();
} else if (process.execArgv.includes(FROM_SOURCE)) {
  const { main } = await import('../src/main.ts');
  await main();
} else {
  const child = spawn(process.execPath, [FROM_SOURCE, here, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both; whoever stops only this process must stop the server with it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`tongban: cannot start: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 15);
  });
}
