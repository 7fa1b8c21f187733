/**
 * The SDK beside others, in one run: `npm run bench`. It prints, and judges by the goals of the design, honestly; a busy
 * machine is no failure, so it always ends well. Ratios tell more than times: all take turns.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
if (!existsSync(join(here, 'node_modules'))) {
  execFileSync('npm', ['ci', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
}
// rollup's configuration of the packages names its files from the root.
process.chdir(join(here, '..'));
const { packedSdk } = await import('../test/package/packed-sdk.ts');
const { inMemory, overLoopback } = await import('./overhead.mjs');
const { parse } = await import('./parse.mjs');
const { sizes } = await import('./sizes.mjs');
const { cold } = await import('./cold.mjs');

{
  using packed = await packedSdk();
  const door = (path) => import(pathToFileURL(join(packed.folder, 'node_modules/@tongban', path)).href);
  console.log(`Node ${process.version}, ${process.platform} ${process.arch}; ours as it would be published.`);
  const sdk = await door('sdk/dist/index.js');
  await inMemory(sdk);
  await overLoopback(sdk);
  await parse(await door('domain/dist/protocol.js'));
  await sizes(packed.folder);
  cold(packed.folder);
  console.log('\nThe twenty failure behaviors are tests: the table in packages/sdk/README.md names each.');
}
