/**
 * Shows a country: builds the page script, then serves a portal with its own server, the sample identity provider, and
 * three provinces, each with its own platform on its own port. `PORT` chooses the portal's port; without it 8080, or any
 * free one. The others take the next ones.
 */
import { fileURLToPath } from 'node:url';
import { type AtHome, startCountry } from './country.ts';
import { deskOfCase } from './desk-of-case.ts';
import { listening } from './ports.ts';
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
console.log('Starting three sample provinces … 正在启动三个省的样例平台……');

const files = staticFiles({ '/embed/': pageScriptFolder, '/': fileURLToPath(new URL('.', import.meta.url)) });
const { origin, issuer, desks } = await startCountry(pages, listening(wanted)).catch((error: unknown) => {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${wanted} is taken. Choose another one: PORT=8081 npm start`);
  process.exit(1);
});

/** The portal's pages, and for two-places.html where the desks are and which of them has a case. */
async function pages(request: Request, { platform, desks: open }: AtHome): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname !== '/desks.json') return files(request);
  const caseNumber = searchParams.get('case');
  const desk = caseNumber === null ? open : await deskOfCase(platform, open, caseNumber);
  return Response.json(desk ?? null, { headers: { 'cache-control': 'no-store' } });
}

console.log(`\nThe portal is open at ${origin}/\n门户已打开：${origin}/\n`);
console.log(`Both sides at once    两边一起看：${origin}/two-places.html\n`);
console.log(`Signing in            登录用的样例身份认证：${issuer}/\n`);
console.log('The counters          各地窗口：');
for (const { place, url } of desks) console.log(`  ${url}  ${place}`);
