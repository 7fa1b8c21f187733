/**
 * Shows the portal: builds the page script, then serves the pages and the mock platform from one address.
 * `PORT` chooses the port; without it 8080, or any free one.
 */
import { createMockPlatform } from '@tongban/mock';
import { serveMock } from '@tongban/mock/server';
import { persons } from '@tongban/samples';
import { fileURLToPath } from 'node:url';
import { buildPageScript, pageScriptFolder } from './page-script.ts';
import { staticFiles } from './static-files.ts';

const { PORT } = process.env;
const wanted = PORT ? Number(PORT) : undefined;
if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted < 65_536)) {
  console.error(`PORT must be a port number, not "${PORT}".`);
  process.exit(2);
}

console.log('Building the page script … 正在准备页面脚本……');
await buildPageScript();
console.log('Starting the sample platform … 正在启动样例平台……');

const platform = createMockPlatform({ session: persons[0] });
const fallback = staticFiles({ '/embed/': pageScriptFolder, '/': fileURLToPath(new URL('.', import.meta.url)) });
const serve = (port: number) => serveMock({ platform, port, fallback });
const server = await serve(wanted ?? 8080).catch((error: unknown) => {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  if (wanted === undefined) return serve(0);
  console.error(`Port ${wanted} is taken. Choose another one: PORT=8081 npm start`);
  process.exit(1);
});
console.log(`\nThe portal is open at ${server.origin}/\n门户已打开：${server.origin}/\n`);
