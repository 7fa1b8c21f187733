import { readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder that a page loads the elements from. */
export const pageScriptFolder = join(root, 'packages/embed/dist/page');

/** Says when the page script was built as a whole. */
const marker = join(pageScriptFolder, '.built');
const sources = [
  ...['domain', 'sdk', 'elements', 'embed'].map((name) => `packages/${name}/src`),
  'rollup.config.mjs',
  'package-lock.json',
];

function changedAt(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changedAt(join(path, name))));
}

/** Whether nothing has changed since the page script was built. */
function isFresh(): boolean {
  const built = statSync(marker, { throwIfNoEntry: false })?.mtimeMs;
  return built !== undefined && sources.every((path) => changedAt(join(root, path)) < built);
}

/** Builds the one entry that a page loads, as `npm run build` does; not again while its sources stay as they are. */
export async function buildPageScript(): Promise<void> {
  if (isFresh()) return;
  const begun = new Date();
  const { options } = await loadConfigFile(join(root, 'rollup.config.mjs'), { configEmbed: true });
  for (const config of options) {
    const bundle = await rollup(config);
    for (const output of config.output) await bundle.write(output);
    await bundle.close();
  }
  // Dated when it was begun: what changed meanwhile is perhaps not in it.
  writeFileSync(marker, '');
  utimesSync(marker, begun, begun);
}
