import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputOptions, rollup, type RollupOptions } from 'rollup';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = [
  ...['domain', 'sdk', 'elements', 'embed'].flatMap((name) => [
    `packages/${name}/src`,
    `packages/${name}/package.json`,
  ]),
  'rollup.config.mjs',
  'test/tools/rollup',
  'package-lock.json',
];

/** What a portal would copy to its server. */
export interface BuiltPage {
  /** The one-file entry with its chunks, as `packages/embed/dist/page`. */
  page: string;
  /** The packages as modules, by name: `elements`, `domain`. */
  modules: Record<'elements' | 'domain', string>;
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

function stateOfSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((path) => filesBelow(join(root, path)))) {
    if (!/\.test\.ts$/.test(file)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function write(options: RollupOptions, dir: string): Promise<void> {
  const bundle = await rollup(options);
  await bundle.write({ ...(options.output as OutputOptions), dir });
  await bundle.close();
}

/**
 * The one-file entry and the modules as `npm run build` makes them, in a folder of their own; made once for the state
 * of the sources, however many tests ask.
 */
export async function builtPage(): Promise<BuiltPage> {
  const folder = join(root, 'node_modules/.cache/tongban/built', stateOfSources());
  if (!existsSync(folder)) await build(folder);
  return {
    page: join(folder, 'page'),
    modules: { elements: join(folder, 'elements'), domain: join(folder, 'domain') },
  };
}

async function build(folder: string): Promise<void> {
  const staging = `${folder}.${process.pid}`;
  mkdirSync(staging, { recursive: true });
  const file = new URL('../../rollup.config.mjs', import.meta.url).href;
  const { default: configure } = (await import(file)) as {
    default: (options: object) => RollupOptions | RollupOptions[];
  };
  await write(configure({ configEmbed: true }) as RollupOptions, join(staging, 'page'));
  for (const name of ['elements', 'domain']) {
    const library = (configure({}) as RollupOptions[]).find(
      ({ output }) =>
        (output as OutputOptions).dir === `packages/${name}/dist` && (output as OutputOptions).preserveModules,
    );
    if (!library) throw new Error(`rollup.config.mjs builds no modules of ${name}.`);
    await write(library, join(staging, name));
  }
  try {
    renameSync(staging, folder);
  } catch (error) {
    // Another process was first.
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
