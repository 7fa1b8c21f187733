import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { it } from 'node:test';
import type { WatchedCase } from '@tongban/domain/protocol';
import { act, caseWith } from '../answers.examples.ts';
import { json, loopback, type Loopback, problem } from '../loopback/loopback.node.test.ts';

// A tool of the tests, and by its name one of them: so it stays out of what ships.

/** A platform with cases that tests let acts happen in, with one stream a watch. */
export interface WatchedPlatform extends Loopback {
  /** Lets one more act happen in a case, which tells every open stream. */
  happen: (caseNumber: string) => void;
  /** The watches that were opened, each with its cases. */
  watches: WatchedCase[][];
  /** How many streams are open. */
  openStreams: () => number;
  /** Breaks every open stream off, in the middle of a line. */
  breakStreams: () => void;
}

interface Stream {
  response: ServerResponse;
  position: Map<string, number>;
}

/** Starts a platform that knows these cases, each with so many acts; others are not found. */
export async function watchedPlatform(cases: Record<string, number>): Promise<WatchedPlatform> {
  const lengths = new Map(Object.entries(cases));
  const watches: WatchedCase[][] = [];
  const streams = new Set<Stream>();

  function send({ response, position }: Stream, caseNumber: string): void {
    const length = lengths.get(caseNumber) ?? 0;
    for (let sequence = (position.get(caseNumber) ?? length) + 1; sequence <= length; sequence += 1) {
      position.set(caseNumber, sequence);
      response.write(`event: act\ndata: ${JSON.stringify({ caseNumber, act: act(sequence) })}\n\n`);
    }
  }

  const server = await loopback((response, { method, url, body, headers, closed }) => {
    const [, kind, id = '', events] = url.split('/').slice(1);
    if (kind === 'cases') {
      const length = lengths.get(id);
      if (length === undefined) return problem(response, 404, 'not-found');
      return json(response, 200, { ...caseWith(length), caseNumber: id });
    }
    if (method === 'POST') {
      const asked = (JSON.parse(body) as { cases: WatchedCase[] }).cases;
      if (asked.length > 1000) return problem(response, 400, 'invalid-request');
      if (asked.some(({ caseNumber }) => !lengths.has(caseNumber))) return problem(response, 404, 'not-found');
      return json(response, 201, { id: String(watches.push(asked)) });
    }
    const watch = watches[Number(id) - 1];
    if (!watch || events !== 'events') return problem(response, 404, 'not-found');
    const position = new Map(watch.map(({ caseNumber, after }) => [caseNumber, after]));
    for (const pair of String(headers['last-event-id'] ?? '').split('&')) {
      const [caseNumber = '', sequence = ''] = pair.split('=');
      if (position.has(caseNumber)) position.set(caseNumber, Number(sequence));
    }
    const stream = { response, position };
    streams.add(stream);
    closed.addEventListener('abort', () => streams.delete(stream));
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 10\n\n');
    for (const caseNumber of [...position.keys()]) send(stream, caseNumber);
  });

  return Object.assign(server, {
    watches,
    happen(caseNumber: string) {
      lengths.set(caseNumber, (lengths.get(caseNumber) ?? 0) + 1);
      for (const stream of streams) send(stream, caseNumber);
    },
    openStreams: () => streams.size,
    breakStreams() {
      for (const { response } of streams) response.write('event: act\ndata: {"ca', () => response.destroy());
    },
  });
}

/** Waits until something is so; a test that hangs here has failed. */
export async function eventually(isSo: () => boolean): Promise<void> {
  for (let turns = 0; !isSo(); turns += 1) {
    if (turns > 2_000) throw new Error(`It never became so: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

if (import.meta.main) {
  it('gives what happens to whoever watches', async () => {
    await using platform = await watchedPlatform({ 'A-1': 1 });
    const body = JSON.stringify({ cases: [{ caseNumber: 'A-1', after: 0 }] });
    const watch = await fetch(`${platform.url}/v1/watches`, { method: 'POST', body });
    assert.deepEqual(await watch.json(), { id: '1' });
    const stream = await fetch(`${platform.url}/v1/watches/1/events`);
    platform.happen('A-1');
    let text = '';
    for await (const piece of stream.body ?? []) {
      text += Buffer.from(piece).toString();
      if (text.includes('"sequence":2')) break;
    }
    await eventually(() => platform.openStreams() === 0);
  });
}
