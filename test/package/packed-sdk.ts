import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OutputOptions, rollup, type RollupOptions } from 'rollup';

const root = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGES = ['domain', 'sdk'];

/** A folder in which a stranger has installed the SDK. */
export interface PackedSdk extends Disposable {
  /** The folder. */
  folder: string;
}

/** What a package needs that is not ours. */
export function foreignDependencies(name: string): string[] {
  const manifest = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(manifest.dependencies ?? {}).filter((dependency) => !dependency.startsWith('@tongban/'));
}

/** The build of the packages as `npm run build` has it, without types, into another folder. */
async function build(into: string): Promise<void> {
  const file = new URL('../../rollup.config.mjs', import.meta.url).href;
  const config = (await import(file)) as Record<'default', (options: object) => RollupOptions[]>;
  for (const options of config.default({})) {
    const output = options.output as OutputOptions;
    const name = PACKAGES.find((each) => output.dir === `packages/${each}/dist`);
    if (!name || !output.preserveModules) continue;
    const bundle = await rollup(options);
    await bundle.write({ ...output, dir: join(into, name, 'dist') });
    await bundle.close();
  }
}

/** What would be published, installed from its tarballs without a network. */
export async function packedSdk(): Promise<PackedSdk> {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-packed-'));
  const parts = join(folder, 'parts');
  const npm = (...args: string[]) =>
    execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      encoding: 'utf8',
      // The registry of a developer's machine must not matter.
      env: { ...process.env, npm_config_registry: 'http://registry.invalid', npm_config_workspaces: 'false' },
    });
  await build(parts);
  const dependencies: Record<string, string> = {};
  for (const name of PACKAGES) {
    // What they need from elsewhere lies in the workspace already.
    for (const foreign of foreignDependencies(name))
      dependencies[foreign] = `file:${join(root, 'node_modules', foreign)}`;
    for (const path of ['package.json', 'README.md']) {
      cpSync(join(root, `packages/${name}`, path), join(parts, name, path));
    }
    const [packed] = JSON.parse(npm('pack', join(parts, name), '--json')) as { filename: string }[];
    dependencies[`@tongban/${name}`] = `file:${packed?.filename}`;
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  npm('install', '--ignore-scripts');
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The doors of the SDK, as an import names them. */
export function doorsOfSdk(): string[] {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages/sdk/package.json'), 'utf8')) as {
    exports: Record<string, unknown>;
  };
  return Object.keys(exports)
    .filter((door) => door !== './package.json')
    .map((door) => `@tongban/sdk${door.slice(1)}`);
}
