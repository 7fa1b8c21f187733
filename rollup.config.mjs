// ESM and bundled types for every package, and the one-file entry for a portal page.
// `rollup -c --configEmbed` builds the entry alone, which is what `npm start` needs.
import { dts } from 'rollup-plugin-dts';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import esbuild from 'rollup-plugin-esbuild';
import { editorData } from './test/tools/rollup/editor-data.mjs';
import { integrity } from './test/tools/rollup/integrity.mjs';
import { olderBrowsers } from './test/tools/rollup/older-browsers.mjs';
import { ownCopies } from './test/tools/rollup/own-copies.mjs';

const manifestOf = (name) =>
  JSON.parse(readFileSync(new URL(`packages/${name}/package.json`, import.meta.url), 'utf8'));

/** Every dependency stays outside of a package, Node's own modules too. */
const external = (manifest) => {
  const names = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  return (id) => id.startsWith('node:') || names.some((name) => id === name || id.startsWith(`${name}/`));
};

const typescript = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', sourceMap: true });

/** Our own warnings fail the build. zod's import cycle and a comment of its that mentions @__PURE__ are harmless. */
const onwarn = (warning) => {
  const ids = [warning.id, ...(warning.ids ?? [])].filter(Boolean);
  const foreign = ids.length > 0 && ids.every((id) => id.includes('/node_modules/'));
  if (foreign && ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(warning.code)) return;
  throw new Error(`rollup: ${warning.code}: ${warning.message}`);
};

/** A door that only defines elements has no types to give. */
const onTypesWarn = (warning) => {
  if (warning.code !== 'EMPTY_BUNDLE') onwarn(warning);
};

/** The doors of a package: what its `exports` name as source. */
function doorsOf(manifest) {
  const sources = Object.values(manifest.exports ?? {}).map((door) => door['@tongban/source']);
  const names = sources.filter(Boolean).map((path) => path.replace(/^\.\/src\/(.*)\.ts$/, '$1'));
  return manifest.bin ? ['main', ...names] : names;
}

/** Packages that define elements: editors get a description of them. */
const withElements = ['elements', 'embed'];

function library(name) {
  const manifest = manifestOf(name);
  const input = Object.fromEntries(doorsOf(manifest).map((door) => [door, `packages/${name}/src/${door}.ts`]));
  const dir = `packages/${name}/dist`;
  const common = { input, external: external(manifest), onwarn };
  return [
    {
      ...common,
      plugins: [typescript(), ...(withElements.includes(name) ? [editorData(name)] : [])],
      output: {
        dir,
        format: 'es',
        sourcemap: true,
        preserveModules: true,
        preserveModulesRoot: `packages/${name}/src`,
        entryFileNames: '[name].js',
      },
    },
    {
      ...common,
      onwarn: onTypesWarn,
      plugins: [
        dts({
          tsconfig: 'tsconfig.json',
          compilerOptions: { types: name === 'mock' || name === 'cli' ? ['node'] : [] },
        }),
      ],
      output: { dir, format: 'es', entryFileNames: '[name].d.ts', chunkFileNames: 'shared/[name].d.ts' },
    },
  ];
}

/** One entry with its chunks (languages, ky) beside it, for `<script type="module">`. */
const embed = {
  input: { tongban: 'packages/embed/src/index.ts' },
  // What chunks share stays in the entry: one file, not two.
  preserveEntrySignatures: 'allow-extension',
  onwarn,
  plugins: [
    nodeResolve({
      browser: true,
      extensions: ['.mjs', '.js', '.ts'],
      exportConditions: ['@tongban/source', 'production', 'browser', 'default'],
    }),
    ownCopies(),
    typescript(),
    olderBrowsers(),
    terser({ module: true, ecma: 2022 }),
    integrity(),
  ],
  output: {
    dir: 'packages/embed/dist/page',
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  },
};

const packages = ['domain', 'samples', 'sdk', 'elements', 'mock', 'embed', 'server', 'conformance', 'cli'];

export default (options) => (options.configEmbed ? embed : [...packages.flatMap(library), embed]);
