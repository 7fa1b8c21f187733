/**
 * Our elements beside other libraries' and the floor, in one run and one browser: `npm run bench:elements`. It prints, and
 * judges by the goals of the design, honestly. Each has a page of its own in every round, and all take turns.
 */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { goal, heading, table } from './report.mjs';
import { median } from './turns.mjs';

/* global bench -- what elements/page.js gives the page */

const here = import.meta.dirname;
if (!existsSync(join(here, 'node_modules/antd')))
  execFileSync('npm', ['ci', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
const { launchBrowser } = await import('../test/tools/browser.ts');

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const PEERS = ['floor', 'ours', 'sgds', 'vant', 'antd', 'web-awesome'];

const settings = (contents) => ({
  stdin: { contents, resolveDir: join(here, 'elements') },
  bundle: true,
  write: false,
  outdir: '/',
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.css': 'empty' },
  conditions: ['@tongban/source', 'production', 'browser', 'import'],
  logLevel: 'error',
});

async function bundle(contents) {
  const { outputFiles } = await build({ ...settings(contents), format: 'iife' });
  return outputFiles[0].text;
}

/** What loads at the start: entry and what it imports, not what comes on demand. Ours without the case it shows. */
async function sizeOf(name) {
  const entry =
    name === 'ours' ? "import '@tongban/elements/progress-tracker/define';" : `export * from './${name}.js';`;
  const { outputFiles, metafile } = await build({ ...settings(entry), format: 'esm', splitting: true, metafile: true });
  const start = Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === '<stdin>');
  const files = new Set([start]);
  for (const file of files)
    for (const { path, kind } of metafile.outputs[file].imports) if (kind === 'import-statement') files.add(path);
  const those = outputFiles.filter(({ path }) => [...files].some((file) => path.endsWith(file.split('/').at(-1))));
  return those.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}

const pageOf = (name) => `import { many } from './${name}.js'; import * as page from './page.js';
  globalThis.bench = { many, ...page };`;
const scripts = Object.fromEntries(await Promise.all(PEERS.map(async (name) => [name, await bundle(pageOf(name))])));
const sizes = Object.fromEntries(await Promise.all(PEERS.map(async (name) => [name, await sizeOf(name)])));
const checklist = await bundle(`import * as shown from './checklist.js'; import * as page from './page.js';
  globalThis.bench = { shown, ...page };`);

const browser = await launchBrowser();
const document = '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Bench</title><body></body>';

/** A page of its own with a script, and how long the script took to run there. */
async function visit(script, ask) {
  const page = await browser.newPage();
  await page.setContent(document);
  const started = await page.evaluate(() => performance.now());
  await page.addScriptTag({ content: script });
  const evaluated = (await page.evaluate(() => performance.now())) - started;
  try {
    return { ...(await ask(page)), evaluated };
  } finally {
    await page.close();
  }
}

/** The trees that ours made, by hand in a fresh page. */
const byHand = (results, { name, count }) =>
  visit(scripts.floor, (page) =>
    page.evaluate((tree, many) => bench.sameTrees(tree, many), results[`ours ${name}`].tree, count),
  );

const shapes = [
  { name: '1,000 x 5', count: 1000, length: 5 },
  { name: '100 x 20', count: 100, length: 20 },
];
const rounds = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const results = {};
  for (const name of PEERS) {
    for (const shape of shapes) {
      results[`${name} ${shape.name}`] = await visit(scripts[name], async (page) => {
        const own = await page.evaluate((wanted) => bench.steppers(bench.many, wanted), shape);
        if (name !== 'ours') return own;
        return { ...own, tree: await page.evaluate(() => bench.treeOf('tb-progress-tracker')) };
      });
    }
    if (name === 'ours') for (const shape of shapes) results[`by hand ${shape.name}`] = await byHand(results, shape);
    results[`${name} first`] = await visit(scripts[name], (page) =>
      page.evaluate(() => bench.steppers(bench.many, { count: 1, length: 5 })),
    );
  }
  const own = await visit(checklist, (page) =>
    page.evaluate(() => bench.checklist((host) => bench.shown.ours(host, 500), 500)),
  );
  const hand = await visit(checklist, (page) =>
    page.evaluate((tree) => bench.checklist((host) => bench.shown.floor(host, tree), 500), own.tree),
  );
  results.checklist = { own, hand };
  rounds.push(results);
}
await browser.close();

const middle = (read) => median(rounds.map(read));
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const times = (value) => `${value.toFixed(2)} x`;

console.log(`Node ${process.version}; Chromium, headless; ${ROUNDS} rounds, medians of ratios within a round.`);
for (const { name: shape, count } of shapes) {
  heading(`${shape}: so many steppers with so many steps`);
  const rows = [['', 'render and layout', 'to the floor', 'one step on', 'to the floor', 'elements each', '']];
  for (const name of PEERS) {
    const key = `${name} ${shape}`;
    const ratio = (what) => middle((round) => round[key][what] / round[`floor ${shape}`][what]);
    rows.push([
      name,
      ms(middle((round) => round[key].render)),
      times(ratio('render')),
      ms(middle((round) => round[key].update)),
      times(ratio('update')),
      Math.round(middle((round) => round[key].nodes) / count),
      '',
    ]);
  }
  const to = (what) => middle((round) => round[`ours ${shape}`][what] / round[`by hand ${shape}`][what]);
  rows.push([
    'ours, to the same tree by hand',
    '',
    times(to('render')),
    '',
    times(to('update')),
    '',
    `${goal(to('render'), 1.5)}; ${goal(to('update'), 1.2)}`,
  ]);
  table(rows);
}

heading('A checklist of 500 rows, to the same tree by hand');
const render = middle(({ checklist: { own, hand } }) => own.render / hand.render);
const tick = middle(({ checklist: { own, hand } }) => own.update / hand.update);
table([
  ['first render', ms(middle((round) => round.checklist.own.render)), times(render), goal(render, 1.5)],
  ['one tick', ms(middle((round) => round.checklist.own.update)), times(tick), goal(tick, 1.2)],
]);

heading('The script evaluated, and one stepper shown');
const total = (round, name) => round[`${name} first`].evaluated + round[`${name} first`].render;
const first = PEERS.map((name) => {
  const ratio = middle((round) => total(round, name) / total(round, 'floor'));
  return [name, ms(middle((round) => total(round, name))), times(ratio), name === 'ours' ? goal(ratio, 1.15) : ''];
});
table(first);

heading('What is loaded: minified, gzip');
table(
  PEERS.map((name) => {
    const size = sizes[name] / 1024;
    return [name, `${size.toFixed(1)} KB`, name === 'ours' ? goal(size, 10, ' KB') : ''];
  }),
);
