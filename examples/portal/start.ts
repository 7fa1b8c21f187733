/**
 * Shows the portal: builds the page script, then serves the pages and the mock platform from one address.
 * `PORT` chooses the port; without it 8080, or any free one.
 */
import { serveMock } from '@tongban/mock/server';
import { createMockPlatform } from '@tongban/mock';
import { persons } from '@tongban/samples';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfigFile } from 'rollup/loadConfigFile';
import { rollup } from 'rollup';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = { '/embed/': join(root, 'packages/embed/dist/page'), '/': join(root, 'examples/portal') };
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
};

async function buildPageScript(): Promise<void> {
  console.log('Building the page script … 正在准备页面脚本……');
  const { options } = await loadConfigFile(join(root, 'rollup.config.mjs'), { configEmbed: true });
  for (const config of options) {
    const bundle = await rollup(config);
    for (const output of config.output) await bundle.write(output);
    await bundle.close();
  }
}

/** The pages; nothing outside of the two folders can be reached. */
async function page(request: Request): Promise<Response> {
  const path = decodeURIComponent(new URL(request.url).pathname);
  const prefix = path.startsWith('/embed/') ? '/embed/' : '/';
  const folder = folders[prefix];
  const file = normalize(join(folder, path.slice(prefix.length) || 'index.html'));
  const type = types[extname(file)];
  if (!type || !file.startsWith(folder + sep)) return new Response('Not found', { status: 404 });
  try {
    return new Response(await readFile(file), { headers: { 'content-type': type, 'cache-control': 'no-cache' } });
  } catch {
    return new Response('Not found', { status: 404 });
  }
}

await buildPageScript();
const wanted = process.env.PORT === undefined ? undefined : Number(process.env.PORT);
if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted < 65_536)) {
  console.error(`PORT must be a port number, not "${process.env.PORT}".`);
  process.exit(2);
}
const platform = createMockPlatform({ session: persons[0] });
const serve = (port: number) => serveMock({ platform, port, basePath: '/tongban', fallback: page });
const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
const server = await serve(wanted ?? 8080).catch((error: unknown) => {
  if (!isTaken(error)) throw error;
  if (wanted === undefined) return serve(0);
  console.error(`Port ${wanted} is taken. Choose another one: PORT=8081 npm start`);
  process.exit(1);
});
console.log(`\nThe portal is open at ${server.url}\n门户已打开：${server.url}\n`);
