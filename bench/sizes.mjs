// What a page loads: min + gzip.
import { build } from 'esbuild';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as viteBuild } from 'vite';
import { goal, heading, table } from './report.mjs';

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const zipped = (text) => gzipSync(text).length;

async function byEsbuild(contents, resolveDir) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    platform: 'browser',
    logLevel: 'error',
    // What openai and stripe reach for only in Node.
    external: ['node:*', 'crypto', 'http', 'https', 'events', 'child_process', 'fs', 'os', 'path', 'util', 'stream'],
  });
  return zipped(outputFiles[0].contents);
}

/** By Vite: what loads at the start, and what may come later. */
async function byVite(contents, folder) {
  const entry = 'virtual:bench';
  const result = await viteBuild({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'bench',
        resolveId: (id) => (id === entry ? join(folder, 'bench-entry.js') : undefined),
        load: (id) => (id === join(folder, 'bench-entry.js') ? contents : undefined),
      },
    ],
    build: { write: false, target: 'es2022', rollupOptions: { input: entry }, modulePreload: { polyfill: false } },
  });
  const chunks = result.output.filter(({ type }) => type === 'chunk');
  const loaded = new Set([chunks.find(({ isEntry }) => isEntry).fileName]);
  for (const name of loaded)
    for (const other of chunks.find((each) => each.fileName === name).imports) loaded.add(other);
  const size = (those) => those.reduce((sum, { code }) => sum + zipped(code), 0);
  return { first: size(chunks.filter(({ fileName }) => loaded.has(fileName))), all: size(chunks) };
}

/** @param folder where the packed SDK is installed */
export async function sizes(folder) {
  heading('Bundles for a page: minified, gzip');
  const whole = "import { createClient } from '@tongban/sdk'; globalThis.use = createClient;";
  const one = (name) =>
    `import { createCaller, ${name} } from '@tongban/sdk'; globalThis.use = [createCaller, ${name}];`;
  const own = await byEsbuild(whole, folder);
  const rows = [
    ['', 'esbuild', ''],
    ['ours, whole client', kilobytes(own), goal(own / 1024, 20, ' KB')],
  ];
  for (const name of ['divisions', 'items', 'guides', 'cases']) {
    const size = await byEsbuild(one(name), folder);
    rows.push([`ours, ${name} alone`, kilobytes(size), goal(size / 1024, 16, ' KB')]);
  }
  for (const [name, contents] of Object.entries({
    ky: "import ky from 'ky'; globalThis.use = ky;",
    axios: "import axios from 'axios'; globalThis.use = axios;",
    openai: "import OpenAI from 'openai'; globalThis.use = OpenAI;",
    stripe: "import Stripe from 'stripe'; globalThis.use = Stripe;",
  })) {
    rows.push([name, kilobytes(await byEsbuild(contents, import.meta.dirname)), '']);
  }
  const { first, all } = await byVite(whole, folder);
  rows.push(['ours by Vite, whole client, loaded first', kilobytes(first), goal(first / 1024, 20, ' KB')]);
  rows.push(['ours by Vite, with all that comes on demand', kilobytes(all), '']);
  table(rows);
}
