import { getResponse } from 'msw/utils/get-response';
import { serve, type ServerRequest } from 'srvx';
import type { MockPlatform } from '../platform/mock-platform.ts';
import { parseBase } from '../wire/path-pattern.ts';

/** What a server needs. */
export interface MockServerOptions {
  /** The platform to serve; its base path decides where below the origin the protocol lies. */
  platform: MockPlatform;
  /** The port; 0, the default, takes a free one. */
  port?: number;
  /** The address to bind; this machine alone by default. */
  hostname?: string;
  /** Answers what is not the platform's, such as a portal's pages. */
  fallback?: (request: Request) => Response | Promise<Response>;
}

/** A running server. */
export interface MockServer {
  /** The origin, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** The address before `/v1`: what a client takes as `baseUrl`. */
  readonly url: string;
  /** The port. */
  readonly port: number;
  /** Ends it, open streams too. */
  close(): Promise<void>;
}

/**
 * Serves a platform over HTTP.
 *
 * @throws the error of Node, with `code` such as `EADDRINUSE`, when it cannot listen
 */
export async function serveMock(options: MockServerOptions): Promise<MockServer> {
  const { platform, port = 0, hostname = '127.0.0.1', fallback } = options;
  const base = parseBase(platform.baseUrl);
  const server = serve({
    port,
    hostname,
    silent: true,
    gracefulShutdown: false,
    manual: true,
    fetch: async (incoming) => {
      const request = plainRequest(incoming, base.origin);
      const response = (await getResponse(platform.handlers, request)) ?? (await fallback?.(request));
      drain(request);
      if (response?.type === 'error') incoming.runtime?.node?.req.socket.destroy();
      if (response && response.type !== 'error') return response;
      return new Response('Not found', { status: 404 });
    },
  });
  await server.serve();
  const origin = new URL(server.url ?? '').origin;
  return {
    origin,
    url: `${origin}${base.path}`,
    port: Number(new URL(origin).port),
    close: async () => {
      platform.world.watches.breakStreams();
      await server.close(true);
    },
  };
}

/** srvx hands out a stand-in that a native constructor does not take; a platform with an origin of its own expects it. */
function plainRequest(incoming: ServerRequest, origin: string | undefined): Request {
  const { pathname, search, origin: local } = new URL(incoming.url);
  const body = incoming.method === 'GET' || incoming.method === 'HEAD' ? null : incoming.body;
  return new Request(`${origin ?? local}${pathname}${search}`, {
    method: incoming.method,
    headers: incoming.headers,
    signal: incoming.signal,
    ...(body ? { body, duplex: 'half' } : {}),
  });
}

/**
 * Reads what nobody read. A request that was refused by its headers would else keep its connection waiting, and the
 * next request on it with it.
 */
function drain({ body, bodyUsed }: Request): void {
  if (body && !bodyUsed) body.pipeTo(new WritableStream()).catch(() => undefined);
}
