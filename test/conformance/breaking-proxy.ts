import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Around, Hooks, PassingAnswer, PassingRequest } from './breakage.ts';

/** A platform that goes wrong in one thing: a proxy before one that does not. */
export interface BreakingProxy {
  /** The address before `/v1`. */
  readonly url: string;
  /** What goes wrong from now on. */
  hooks: Hooks;
  /** Ends it, open streams too. */
  close: () => Promise<void>;
}

/** Headers that belong to one connection, or that change with the body. */
const OWN = ['connection', 'host', 'content-length', 'transfer-encoding', 'keep-alive', 'content-encoding'];

function withoutOwn(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of OWN) kept.delete(name);
  return kept;
}

async function read(incoming: IncomingMessage, base: string): Promise<PassingRequest> {
  const pieces: Buffer[] = [];
  for await (const piece of incoming) pieces.push(piece as Buffer);
  const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://proxy.invalid');
  return {
    method: incoming.method ?? 'GET',
    path: pathname.slice(base.length),
    query: searchParams,
    headers: withoutOwn(new Headers(incoming.headers as Record<string, string>)),
    body: Buffer.concat(pieces).toString(),
  };
}

async function stream(body: ReadableStream<Uint8Array>, change: (block: string) => string, outgoing: ServerResponse) {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const piece of body) {
      const blocks = (rest + decoder.decode(piece, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      outgoing.write(blocks.map((block) => change(`${block}\n\n`)).join(''));
    }
  } catch {
    // Either side has left.
  }
  outgoing.end();
}

/** Puts a proxy before a platform. */
export async function breakingProxy(platform: string): Promise<BreakingProxy> {
  const base = new URL(platform).pathname;
  const proxy = { hooks: {} as Hooks };

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { hooks } = proxy;
    const request = await read(incoming, base);
    await hooks.request?.(request);
    const { method, path, query, headers, body } = request;
    const leaving = new AbortController();
    outgoing.on('close', () => leaving.abort());
    const response = await fetch(`${platform}${path}${query.size > 0 ? `?${query}` : ''}`, {
      method,
      headers,
      signal: leaving.signal,
      ...(body === '' ? {} : { body }),
    });
    const isStream = response.headers.get('content-type') === 'text/event-stream';
    const answer: PassingAnswer = {
      status: response.status,
      headers: withoutOwn(response.headers),
      body: isStream ? '' : await response.text(),
    };
    const authorization = headers.get('authorization');
    const around: Around = {
      ask: async (ownMethod, ownPath) => {
        const init = { method: ownMethod, headers: authorization === null ? {} : { authorization } };
        const own = await fetch(`${platform}${ownPath}`, init);
        return { status: own.status, headers: withoutOwn(own.headers), body: await own.text() };
      },
    };
    await hooks.answer?.(answer, request, around);
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    if (!isStream) outgoing.end(answer.body);
    else if (response.body) {
      outgoing.flushHeaders();
      await stream(response.body, (block) => hooks.event?.(block, request) ?? block, outgoing);
    }
  }

  const server = createServer((incoming, outgoing) => {
    pass(incoming, outgoing).catch((error: unknown) => {
      if (error instanceof Error && error.name !== 'AbortError') console.error(error);
      outgoing.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    get hooks() {
      return proxy.hooks;
    },
    set hooks(hooks) {
      proxy.hooks = hooks;
    },
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
