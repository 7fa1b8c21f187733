import assert from 'node:assert/strict';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { it } from 'node:test';

// A tool of the tests, and by its name one of them: so it stays out of what ships.

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
  /** How many connections stand, and the most that ever stood at once. */
  connections: { now: number; most: number };
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
  const connections = { now: 0, most: 0 };
  server.on('connection', (socket) => {
    connections.now += 1;
    connections.most = Math.max(connections.most, connections.now);
    socket.on('close', () => (connections.now -= 1));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    connections,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** A problem as a test tells it: its code, and whatever else. */
type Told = { code: string } & Record<string, unknown>;

/** Answers with a problem document (RFC 9457): a code, or more of it. */
export function problem(response: ServerResponse, status: number, told: string | Told): void {
  const document = { type: 'about:blank', status, title: 'Told by a test', requestId: 'platform-1' };
  const more = typeof told === 'string' ? { code: told } : told;
  response.writeHead(status, { 'content-type': 'application/problem+json' });
  response.end(JSON.stringify({ ...document, ...more }));
}

if (import.meta.main) {
  it('tells what it was sent, and answers', async () => {
    await using server = await loopback((response) => problem(response, 418, 'teapot'));
    const response = await fetch(`${server.url}/a?b=c`, { method: 'POST', body: 'body' });
    const [{ method, url, body } = {}] = server.received;
    assert.deepEqual({ method, url, body }, { method: 'POST', url: '/a?b=c', body: 'body' });
    assert.deepEqual(server.connections, { now: 1, most: 1 });
    assert.equal(response.status, 418);
    assert.equal(((await response.json()) as { code: string }).code, 'teapot');
  });
}
