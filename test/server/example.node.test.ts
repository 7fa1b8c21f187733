import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { it } from 'node:test';
import { startServer } from '../tools/child-server.ts';
import { Browser } from './browser.ts';
import { signIn } from './stage.ts';

it('runs the example in Express as a stranger would', { timeout: 120_000 }, async () => {
  const free = createServer();
  await new Promise<void>((done) => free.listen(0, '127.0.0.1', done));
  const { port } = free.address() as AddressInfo;
  await new Promise((done) => free.close(done));
  const args = ['--conditions=@tongban/source', 'examples/portal-server-in-express/start.ts'];
  const server = await startServer(args, { PORT: String(port) });
  try {
    const browser = new Browser(new URL(server.url).origin);
    assert.equal((await signIn(browser, { path: '/tongban/sign-in' })).url.pathname, '/');
    assert.equal((await browser.call('GET /tongban/v1/cases')).status, 200);
  } finally {
    await server.kill();
  }
});
