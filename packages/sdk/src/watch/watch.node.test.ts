import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import { type ClientOptions, createClient } from '@tongban/sdk';
import { json, loopback, problem, type Received } from '../loopback/loopback.node.test.ts';
import { act, caseWith, receipt } from '../answers.examples.ts';

const { caseNumber } = receipt;

function openStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 400\n\n');
}

function sendAct(response: ServerResponse, sequence: number): void {
  const data = JSON.stringify({ caseNumber, act: act(sequence) });
  response.write(`id: ${caseNumber}=${sequence}\nevent: act\ndata: ${data}\n\n`);
}

/** A platform whose streams are scripted: one function a connection, the last one for all further. */
async function platform(
  connections: ((response: ServerResponse, request: Received) => void)[],
  other: (response: ServerResponse, request: Received) => void = (response) => json(response, 200, caseWith(0)),
) {
  let watches = 0;
  let streams = 0;
  return loopback((response, request) => {
    if (request.url === '/v1/watches') return json(response, 201, { id: `watch-${(watches += 1)}` });
    if (!request.url.startsWith('/v1/watches/')) return other(response, request);
    streams += 1;
    return connections[Math.min(streams, connections.length) - 1]?.(response, request);
  });
}

/** A client that does not wait in real time, and what it would have waited. */
function client(url: string, more: Pick<ClientOptions, 'silence' | 'timeout'> = {}) {
  const waits: number[] = [];
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return new Promise<void>((resolve) => setTimeout(resolve, 1));
  };
  const { cases } = createClient({ baseUrl: url, wait, random: () => 1, retry: { limit: 0 }, ...more });
  return { cases, waits };
}

async function take(events: AsyncIterable<{ act: { sequence: number } }>, count: number): Promise<number[]> {
  const sequences: number[] = [];
  for await (const event of events) if (sequences.push(event.act.sequence) === count) break;
  return sequences;
}

const quiet = (response: ServerResponse) => openStream(response);
const acts =
  (...sequences: number[]) =>
  (response: ServerResponse) => {
    openStream(response);
    for (const sequence of sequences) sendAct(response, sequence);
  };
const actsThenEnd =
  (...sequences: number[]) =>
  (response: ServerResponse) => {
    acts(...sequences)(response);
    response.end();
  };

describe('watching a case', () => {
  it('gives every act once and in order, over connections that break', async () => {
    await using server = await platform([actsThenEnd(1, 2, 2), actsThenEnd(2, 1, 3), acts(2, 3, 4)]);
    const { cases, waits } = client(server.url);
    assert.deepEqual(await take(cases.watch(caseNumber), 4), [1, 2, 3, 4]);
    const asked = server.received.map(({ url, headers }) => [url, headers['last-event-id']]);
    assert.deepEqual(asked, [
      ['/v1/watches', undefined],
      ['/v1/watches/watch-1/events', undefined],
      ['/v1/watches/watch-1/events', `${caseNumber}=2`],
      ['/v1/watches/watch-1/events', `${caseNumber}=3`],
    ]);
    assert.deepEqual(waits, [400, 400]);
  });

  it('starts after the act that was seen already', async () => {
    await using server = await platform([acts(3, 4, 5)]);
    const { cases } = client(server.url);
    assert.deepEqual(await take(cases.watch(caseNumber, { after: 4 }), 1), [5]);
    assert.deepEqual(JSON.parse(server.received[0]?.body ?? ''), { cases: [{ caseNumber, after: 4 }] });
  });

  it('asks for the case when the stream leaves acts out', async () => {
    await using server = await platform([acts(1, 4, 5)], (response) => json(response, 200, caseWith(4)));
    const { cases } = client(server.url);
    assert.deepEqual(await take(cases.watch(caseNumber), 5), [1, 2, 3, 4, 5]);
  });

  it('brings an act again that arrived but could not be given', async () => {
    await using server = await platform([acts(1, 3), acts(2, 3)], (response) => problem(response, 503, 'unavailable'));
    const { cases } = client(server.url);
    assert.deepEqual(await take(cases.watch(caseNumber), 3), [1, 2, 3]);
    assert.equal(server.received.at(-1)?.headers['last-event-id'], `${caseNumber}=1`);
  });

  it('takes a case number up again that is not ASCII', async () => {
    const number = '样例〔2026〕1号';
    const send = (response: ServerResponse, sequence: number) =>
      response.write(`event: act\ndata: ${JSON.stringify({ caseNumber: number, act: act(sequence) })}\n\n`);
    await using server = await platform([
      (response) => {
        openStream(response);
        send(response, 1);
        response.end();
      },
      (response) => {
        openStream(response);
        send(response, 2);
      },
    ]);
    const { cases } = client(server.url);
    assert.deepEqual(await take(cases.watch(number), 2), [1, 2]);
    const id = Buffer.from(String(server.received.at(-1)?.headers['last-event-id']), 'latin1').toString('utf8');
    assert.equal(id, `${number}=1`);
  });

  it('takes a stream up again that is reset in the middle of an event', async () => {
    await using server = await platform([
      (response) => {
        acts(1)(response);
        response.write('id: x\nevent: act\ndata: {"case', () => response.destroy());
      },
      acts(2),
    ]);
    const { cases } = client(server.url);
    assert.deepEqual(await take(cases.watch(caseNumber), 2), [1, 2]);
  });

  it('takes a stream up again that falls silent, but not one whose heart beats', async () => {
    await using server = await platform([
      (response) => {
        acts(1)(response);
        let beats = 0;
        const timer = setInterval(() => {
          beats += 1;
          response.write(': heartbeat\n\n');
          if (beats === 4) clearInterval(timer);
        }, 80);
      },
      acts(2),
    ]);
    const { cases } = client(server.url, { silence: 200 });
    const started = performance.now();
    assert.deepEqual(await take(cases.watch(caseNumber), 2), [1, 2]);
    assert.ok(performance.now() - started >= 450);
  });

  it('keeps a stream longer than a call may take', async () => {
    await using server = await platform([
      (response) => {
        openStream(response);
        setTimeout(() => sendAct(response, 1), 600);
      },
    ]);
    const { cases } = client(server.url, { timeout: 200 });
    assert.deepEqual(await take(cases.watch(caseNumber), 1), [1]);
    assert.equal(server.received.length, 2);
  });

  it('opens another watch, from where it stands, when the platform has forgotten the first', async () => {
    await using server = await platform([
      actsThenEnd(1, 2),
      (response) => problem(response, 404, 'not-found'),
      acts(3),
    ]);
    const { cases } = client(server.url);
    assert.deepEqual(await take(cases.watch(caseNumber), 3), [1, 2, 3]);
    const opened = server.received
      .filter(({ url }) => url === '/v1/watches')
      .map(({ body }) => JSON.parse(body) as unknown);
    assert.deepEqual(opened, [{ cases: [{ caseNumber, after: 0 }] }, { cases: [{ caseNumber, after: 2 }] }]);
  });

  it('opens another watch at once when the platform was started again before the first stream stood', async () => {
    await using server = await platform([(response) => problem(response, 404, 'not-found'), acts(1)]);
    const { cases, waits } = client(server.url);
    assert.deepEqual(await take(cases.watch(caseNumber), 1), [1]);
    assert.deepEqual(
      server.received.map(({ url }) => url),
      ['/v1/watches', '/v1/watches/watch-1/events', '/v1/watches', '/v1/watches/watch-2/events'],
    );
    assert.deepEqual(waits, [], 'nobody waited');
  });

  const failing: [name: string, tries: number, fail: (response: ServerResponse) => void][] = [
    ['ends at once', 3, (response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).end()],
    ['is unavailable', 3, (response) => problem(response, 503, 'unavailable')],
    ['is a page of HTML', 1, (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>')],
  ];
  for (const [name, tries, fail] of failing) {
    it(`asks for the case from time to time when the stream ${name}, after ${tries} of them`, async () => {
      let asked = 0;
      await using server = await platform([fail], (response) => json(response, 200, caseWith((asked += 1))));
      const { cases, waits } = client(server.url);
      assert.deepEqual(await take(cases.watch(caseNumber), 3), [1, 2, 3]);
      assert.equal(server.received.filter(({ url }) => url.endsWith('/events')).length, tries);
      assert.deepEqual(waits.slice(-2), [5_000, 5_000]);
    });
  }

  it('asks less and less often while nothing happens, and tries a stream again', async () => {
    const absent = (response: ServerResponse) => problem(response, 404, 'not-found');
    let watches = 0;
    await using server = await loopback((response, { url }) => {
      if (url === '/v1/watches')
        return (watches += 1) === 1 ? absent(response) : json(response, 201, { id: 'watch-2' });
      return url.startsWith('/v1/cases') ? json(response, 200, caseWith(0)) : acts(1)(response);
    });
    const { cases, waits } = client(server.url);
    assert.deepEqual(await take(cases.watch(caseNumber), 1), [1]);
    assert.deepEqual(waits.slice(0, 5), [10_000, 20_000, 40_000, 60_000, 60_000]);
    assert.equal(waits.length, 20);
  });

  it('tells when there is no such case, nobody is signed in, or it may not be seen', async () => {
    for (const [status, code] of [
      [404, 'not-found'],
      [401, 'unauthenticated'],
      [403, 'forbidden'],
    ] as const) {
      await using server = await loopback((response) => problem(response, status, code));
      const { cases } = client(server.url);
      await assert.rejects(take(cases.watch(caseNumber), 1), { code, requestId: 'platform-1' });
    }
  });

  it('does not call an outage an error', async () => {
    let count = 0;
    await using server = await loopback((response, { url }) => {
      count += 1;
      if (count < 8) return problem(response, 503, 'unavailable');
      return url.startsWith('/v1/cases') ? json(response, 200, caseWith(2)) : problem(response, 503, 'unavailable');
    });
    const { cases } = client(server.url);
    assert.deepEqual(await take(cases.watch(caseNumber), 2), [1, 2]);
  });

  it('ends quietly when the signal aborts, and closes the connection', async () => {
    await using server = await platform([quiet]);
    const { cases } = client(server.url);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 150);
    assert.deepEqual(await take(cases.watch(caseNumber, { signal: controller.signal }), 1), []);
    await closedBy(server.received);
    assert.deepEqual(await take(cases.watch(caseNumber, { signal: AbortSignal.abort() }), 1), []);
  });

  it('closes the connection when the loop is left', async () => {
    await using server = await platform([acts(1)]);
    const { cases } = client(server.url);
    await take(cases.watch(caseNumber), 1);
    await closedBy(server.received);
  });

  it('closes the connection when it is left while it waits for an act', async () => {
    await using server = await platform([quiet]);
    const { cases } = client(server.url);
    const events = cases.watch(caseNumber)[Symbol.asyncIterator]();
    const next = events.next();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await events.return?.();
    assert.deepEqual(await next, { done: true, value: undefined });
    await closedBy(server.received);
  });
});

/** Waits until the client has closed the connection of the last request; a test that hangs here has failed. */
async function closedBy(received: Received[]): Promise<void> {
  const closed = received.at(-1)?.closed;
  if (closed && !closed.aborted) {
    await new Promise((resolve, reject) => {
      closed.addEventListener('abort', resolve);
      setTimeout(() => reject(new Error('The connection is still open.')), 2_000).unref();
    });
  }
}
