import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as a loopback server got it. */
export interface Received {
  /** The HTTP method. */
  method: string;
  /** Path and query. */
  url: string;
  /** The headers. */
  headers: IncomingHttpHeaders;
  /** The body. */
  body: string;
  /** Aborts when the client closes the connection. */
  closed: AbortSignal;
}

/** A server on the loopback interface, for as long as a test runs. */
export interface Loopback extends AsyncDisposable {
  /** Its origin. */
  url: string;
  /** Every request so far. */
  received: Received[];
}

/** Starts a server; it answers each request as `answer` does. */
export async function loopback(
  answer: (response: ServerResponse, request: Received, count: number) => void | Promise<void>,
): Promise<Loopback> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const closed = new AbortController();
      response.on('close', () => closed.abort());
      const { method = '', url = '', headers } = request;
      const one = { method, url, headers, body: await text(request), closed: closed.signal };
      received.push(one);
      await answer(response, one, received.length);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, value: unknown, headers: Record<string, string> = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

/** Answers with a problem document (RFC 9457). */
export function problem(response: ServerResponse, status: number, code: string, more: Record<string, unknown> = {}) {
  const document = { type: 'about:blank', status, title: 'Told by a test', code, requestId: 'platform-1', ...more };
  json(response, status, document, { 'content-type': 'application/problem+json' });
}
