// `npm run frameworks`: the sixteen checks of custom-elements-everywhere with our elements, in React, Vue and Svelte.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../test/tools/find-browser.mjs';
import { checks } from './checks.mjs';

const here = import.meta.dirname;
if (!existsSync(join(here, 'node_modules')))
  execFileSync('npm', ['ci', '--loglevel=error'], { cwd: here, stdio: 'inherit' });
const { compile } = await import('svelte/compiler');

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
    }));
  },
};

const versionOf = (name) => JSON.parse(readFileSync(join(here, `node_modules/${name}/package.json`), 'utf8')).version;
const frameworks = { react: 'react.tsx', vue: 'vue.mjs', svelte: 'svelte.mjs' };
const scripts = {};
for (const [name, file] of Object.entries(frameworks)) {
  const { outputFiles } = await build({
    entryPoints: [join(here, file)],
    bundle: true,
    splitting: true,
    write: false,
    outdir: join(here, 'out'),
    entryNames: name,
    chunkNames: `${name}-[hash]`,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
    conditions: ['@tongban/source', 'production', 'browser'],
    plugins: [svelte],
    logLevel: 'error',
  });
  for (const { path, text } of outputFiles) scripts[`/${path.split(/[\\/]/).at(-1)}`] = text;
}

const server = createServer(({ url }, answer) => {
  const script = scripts[url];
  answer.setHeader('content-type', `text/${script ? 'javascript' : 'html'}; charset=utf-8`);
  const name = url.slice(1);
  answer.end(
    script ??
      `<!doctype html><html lang="zh-Hans"><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/${name}.js"></script></html>`,
  );
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const { executablePath, env } = await findBrowser();
const browser = await puppeteer.launch({ executablePath, args: browserArgs, env: { ...process.env, ...env } });

let failed = 0;
for (const name of Object.keys(frameworks)) {
  console.log(`\n${name} ${versionOf(name)}`);
  const page = await (await browser.createBrowserContext()).newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
  for (const [says, check] of Object.entries(checks)) {
    const wrong = await check(page).then(
      () => undefined,
      (error) => error.message,
    );
    if (wrong) failed += 1;
    console.log(wrong ? `  ✖ ${says}: ${wrong}` : `  ✔ ${says}`);
  }
  if (problems.length > 0) {
    failed += 1;
    console.log(`  ✖ threw ${problems.join('; ')}`);
  }
  await page.browserContext().close();
}
await browser.close();
server.close();

console.log('\nJSX with the types of @tongban/elements');
try {
  execFileSync(process.execPath, [join(here, '../node_modules/typescript/lib/tsc.js'), '-p', here], {
    stdio: 'inherit',
  });
  console.log('  ✔ is read');
} catch {
  failed += 1;
  console.log('  ✖ is refused');
}
console.log(failed > 0 ? `\n${failed} failed` : '\nAll hold.');
process.exitCode = failed > 0 ? 1 : 0;
