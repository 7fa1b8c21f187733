/** A portal's server as a process of its own, its sessions in Redis: tests kill it. Told by its environment alone. */
import { createClient } from '@redis/client';
import { createPortalServer } from '@tongban/server';
import { redisStore } from '@tongban/server/redis';
import { serve } from 'srvx';
import { sampleOpenId } from './stage.ts';

const { PORT = '', ORIGIN = `http://127.0.0.1:${PORT}`, ISSUER = '', PLATFORM = '', REDIS = '' } = process.env;
const redis = await createClient({ url: REDIS }).connect();
const portal = createPortalServer({
  origin: ORIGIN,
  insecureLoopback: true,
  platform: { baseUrl: PLATFORM, portalAuthorization: 'Bearer sample-portal' },
  signIn: sampleOpenId(ISSUER, {
    get now() {
      return Date.now();
    },
  }),
  returnPaths: ['/', '/apply.html'],
  store: redisStore(redis),
  report: ({ where }) => console.error(`The portal failed\n${where}`),
});
const server = serve({
  port: Number(PORT),
  hostname: '127.0.0.1',
  silent: true,
  gracefulShutdown: false,
  fetch: (request) => {
    const isPortal = new URL(request.url).pathname.startsWith('/tongban/');
    return isPortal ? portal.fetch(request, { address: request.ip }) : new Response('a page');
  },
});
await server.ready();
console.log(`The portal is open at ${new URL(server.url ?? '').origin}/`);
