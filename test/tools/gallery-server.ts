import axe from 'axe-core';
import { build as bundle, type Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from 'srvx';
import { readTokens, type Tokens } from './tokens/read-tokens.ts';

const entry = fileURLToPath(new URL('../elements/gallery-page.ts', import.meta.url));
const pseudoWords = fileURLToPath(new URL('pseudo-words.ts', import.meta.url));

const document = `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'" />
    <title>Gallery</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/gallery.css" />
    <script type="module" src="/gallery.js"></script>
  </head>
  <body><main><h1 class="title">Gallery</h1></main></body>
</html>`;

/** The checker of accessibility, in the pages that ask for it: the policy lets nobody put it in from outside. */
const axeScript = '<script src="/axe.js"></script>';

const styles = `
:root { color-scheme: light dark; }
body { margin: 0; background: #fff; }
main { max-inline-size: 70em; margin-inline: auto; padding: 1em; }
.title { font: 600 1rem/1.5 sans-serif; color: #4d4943; }
@media screen and (prefers-color-scheme: dark) {
  body { background: #1b1a18; }
  .title, main > h2 { color: #f0ede6; }
}
[data-scheme='light'] { color-scheme: light; }
[data-scheme='dark'] { color-scheme: dark; }
[data-scheme='light'] body { background: #fff; }
[data-scheme='dark'] body { background: #1b1a18; }
[data-scheme='dark'] .title { color: #f0ede6; }
.ways { padding: 0.5em 1em; font: 0.875rem/1.8 sans-serif; background: #f6f4ef; color-scheme: light; }
.ways ul { display: flex; flex-wrap: wrap; gap: 0 1em; margin: 0; padding: 0; list-style: none; }
.ways [aria-current] { color: #1b1a17; font-weight: 600; text-decoration: none; }
@media print { .title, .ways { display: none; } }
`;

/** The themes, each following the scheme of the page. */
const { base, themes: ofProvinces } = readTokens();
const themes = [...ofProvinces]
  .map(([name, { light, dark }]) => {
    const value = (set: Tokens, token: string) => (set.get(token) ?? base.get(token))?.value ?? '';
    const tokens = [...new Set([...light.keys(), ...dark.keys()])];
    const both = tokens.map((token) => `--tb-${token}: light-dark(${value(light, token)}, ${value(dark, token)});`);
    return `[data-tb-theme='${name}'] { ${both.join(' ')} }`;
  })
  .join('\n');

/** A running gallery. */
export interface Gallery {
  /** Where it answers, with a slash at the end. */
  url: string;
  /** Stops it. */
  close: () => Promise<void>;
}

/** Puts the pseudo-locale where English stood: to the elements it is a language like any other. */
const pseudoLocale: Plugin = {
  name: 'pseudo-locale',
  setup(build) {
    build.onResolve({ filter: /\/messages\/en\/[\w-]+\.ts$/ }, ({ path, resolveDir, namespace }) =>
      namespace === 'file' ? { path: resolve(resolveDir, path), namespace: 'pseudo-locale' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'pseudo-locale' }, ({ path }) => {
      const names = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name ?? '');
      const exported = names.map((name) => `export const ${name} = pseudoWords(words.${name});`);
      const imports = [
        `import * as words from ${JSON.stringify(path)};`,
        `import { pseudoWords } from ${JSON.stringify(pseudoWords)};`,
      ];
      return { contents: [...imports, ...exported].join('\n'), loader: 'ts', resolveDir: dirname(path) };
    });
  },
};

/** Serves every example of every element under a strict content security policy; with `axe` in its address, also that. */
export async function serveGallery(port = 0): Promise<Gallery> {
  const scripts = new Map([...(await scriptsOf('gallery', [])), ...(await scriptsOf('pseudo', [pseudoLocale]))]);
  const server = serve({
    port,
    hostname: '127.0.0.1',
    silent: true,
    fetch(request) {
      const { pathname, searchParams } = new URL(request.url);
      const script = scripts.get(pathname);
      if (script !== undefined) return answer(script, 'text/javascript');
      if (pathname === '/gallery.css') return answer(themes + styles, 'text/css');
      if (pathname === '/axe.js') return answer(axe.source, 'text/javascript');
      if (pathname !== '/') return new Response('Not found', { status: 404 });
      const page = searchParams.has('pseudo')
        ? document.replace('/gallery.js', '/pseudo.js').replace('<html', '<html dir="rtl"')
        : document;
      return answer(searchParams.has('axe') ? page.replace('</head>', `${axeScript}</head>`) : page, 'text/html');
    },
  });
  await server.ready();
  return { url: server.url ?? '', close: () => server.close(true) };
}

/** The scripts of the gallery, by their paths. */
async function scriptsOf(name: string, plugins: Plugin[]): Promise<Map<string, string>> {
  const { outputFiles } = await bundle({
    entryPoints: [entry],
    outdir: '/',
    entryNames: name,
    chunkNames: `${name}-[name]-[hash]`,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@tongban/source', 'production', 'browser'],
    logLevel: 'error',
    plugins,
  });
  return new Map(outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^.*\//, '/'), text]));
}

// What is kept is compiled once: a browser that shows every example parses each script a single time.
function answer(body: string, type: string): Response {
  return new Response(body, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': type === 'text/html' ? 'no-store' : 'max-age=600',
    },
  });
}
