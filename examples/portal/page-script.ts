import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder that a page loads the elements from. */
export const pageScriptFolder = join(root, 'packages/embed/dist/page');

/** Builds the one entry that a page loads, as `npm run build` does. */
export async function buildPageScript(): Promise<void> {
  const { options } = await loadConfigFile(join(root, 'rollup.config.mjs'), { configEmbed: true });
  for (const config of options) {
    const bundle = await rollup(config);
    for (const output of config.output) await bundle.write(output);
    await bundle.close();
  }
}
