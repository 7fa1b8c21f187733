import { serve as serveHono } from '@hono/node-server';
import { createPortalServer, type PortalServer } from '@tongban/server';
import express from 'express';
import { Hono } from 'hono';
import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { serve } from 'srvx';
import { toNodeHandler } from 'srvx/node';
import { asSent, askFor, confirm, filledApplication, submit } from './acting.ts';
import { Browser } from './browser.ts';
import { openStage, sampleOpenId, signIn, type Stage } from './stage.ts';

interface Mounted {
  origin: string;
  close: () => Promise<void> | void;
}
/** Puts a portal's server, made once its origin is known, into a framework. */
type Mount = (make: (origin: string) => PortalServer) => Promise<Mounted>;

const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const closing = (server: Server) => () => {
  server.closeAllConnections();
  server.close();
};

/** What `app/tongban/[...path]/route.ts` exports, by method. */
type RouteHandler = (
  request: Request,
  context: { params: Promise<{ path: string[] }> },
) => Response | Promise<Response>;

/** The sender, as the proxy of one's own before Next writes it down. */
const addressOf = (request: Request) => request.headers.get('x-real-ip') ?? undefined;

/** Calls what a route exports for a request, with the second argument that is no sender; else answers as Next does. */
function callRoute(route: Readonly<Record<string, RouteHandler>>, incoming: Request): Response | Promise<Response> {
  const { pathname } = new URL(incoming.url);
  if (!pathname.startsWith('/tongban/')) return new Response('a page');
  const handler = route[incoming.method];
  if (!handler) return new Response(null, { status: 405 });
  const { url, method, headers, body, signal } = incoming;
  const sent = method === 'GET' || !body ? {} : { body, duplex: 'half' as const };
  const request = new Request(url, { method, headers, signal, ...sent });
  return handler(request, { params: Promise.resolve({ path: pathname.split('/').slice(2) }) });
}

const mounts: Record<string, Mount> = {
  'Node, by srvx': async (make) => {
    const late: { portal?: PortalServer } = {};
    const server = serve({
      port: 0,
      hostname: '127.0.0.1',
      silent: true,
      gracefulShutdown: false,
      fetch: (request) => late.portal!.fetch(request, { address: request.ip }),
    });
    await server.ready();
    const origin = new URL(server.url ?? '').origin;
    late.portal = make(origin);
    return { origin, close: () => server.close(true) };
  },
  Hono: async (make) => {
    const late: { portal?: PortalServer } = {};
    const app = new Hono<{ Bindings: { incoming: { socket: { remoteAddress?: string } } } }>();
    app.get('/', (context) => context.text('a page'));
    app.all('/tongban/*', ({ req, env }) =>
      late.portal!.fetch(req.raw, { address: env.incoming.socket.remoteAddress }),
    );
    const server = await new Promise<Server>((done) => {
      const made = serveHono({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => done(made as Server));
    });
    late.portal = make(originOf(server));
    return { origin: originOf(server), close: closing(server) };
  },
  Express: async (make) => {
    const late: { portal?: PortalServer } = {};
    const app = express();
    app.get('/', (_, response) => void response.send('a page'));
    app.use((request, response, next) => {
      if (!request.path.startsWith('/tongban/')) return next();
      const { remoteAddress: address } = request.socket;
      void toNodeHandler((asked) => late.portal!.fetch(asked, { address }))(
        // Its type names HTTP/2 too, which Express does not.
        request as never,
        response as never,
      );
    });
    const server = await new Promise<Server>((done) => {
      const made = app.listen(0, '127.0.0.1', () => done(made));
    });
    late.portal = make(originOf(server));
    return { origin: originOf(server), close: closing(server) };
  },
  // Next itself is not installed, and this is not run inside of it: what is tried is the shape that its route handlers
  // have, called as Next's documentation says that it calls them.
  'a route handler as Next has them': async (make) => {
    const late: { portal?: PortalServer } = {};
    const handle: RouteHandler = (request) => late.portal!.fetch(request, { address: addressOf(request) });
    const route = { GET: handle, POST: handle, PUT: handle, PATCH: handle, DELETE: handle };
    const server = serve({
      port: 0,
      hostname: '127.0.0.1',
      silent: true,
      gracefulShutdown: false,
      fetch: (incoming) => callRoute(route, incoming),
    });
    await server.ready();
    const origin = new URL(server.url ?? '').origin;
    late.portal = make(origin);
    return { origin, close: () => server.close(true) };
  },
};

describe('the portal’s server is mounted in', () => {
  for (const [name, mount] of Object.entries(mounts)) {
    it(name, async () => {
      const held: { stage?: Stage } = {};
      const mounted = await mount((origin) => {
        const late = () => held.stage!;
        return createPortalServer({
          origin,
          insecureLoopback: true,
          platform: { baseUrl: 'http://late.test', portalAuthorization: 'Bearer sample-portal' },
          signIn: {
            begin: (start) => sampleOpenId(late().identity.issuer, late().clock).begin(start),
            finish: (end) => sampleOpenId(late().identity.issuer, late().clock).finish(end),
          },
          returnPaths: ['/', '/apply.html'],
          fetch: (input, init) =>
            late().platform.fetch((input as string).replace('http://late.test', 'http://p.test/tongban'), init),
        });
      });
      await using stage = await openStage({
        identity: {
          clients: [
            {
              id: 'portal',
              secret: 'a secret of the sample portal',
              redirectUris: [`${mounted.origin}/tongban/sign-in/back`],
            },
          ],
        },
      });
      held.stage = stage;
      const browser = new Browser(mounted.origin);
      assert.equal((await browser.call('GET /tongban/v1/items?limit=1')).status, 200);
      await signIn(browser, { path: '/tongban/sign-in' });
      const application = asSent(await filledApplication(browser));
      const id = await askFor(browser, { kind: 'submit', application });
      await confirm(browser, id);
      const receipt = await submit(browser, application, id);
      assert.equal(receipt.status, 201, receipt.text);
      assert.equal((await browser.call('POST /tongban/sign-out', {})).status, 200);
      assert.equal((await browser.call('GET /tongban/v1/cases')).status, 401);
      assert.equal((await browser.call('GET /tongban/elsewhere')).status, 404);
      await mounted.close();
    });
  }
});
