import type { CaseEvent, WatchedCase } from '@tongban/domain/protocol';
import { eventStreamReader } from '@tongban/domain/protocol';
import { caseOf } from '../behaviors/case-view.ts';
import { eventStream, type EventSource } from '../watch/event-stream.ts';
import { type Position, resumeAt, startOf } from '../watch/position.ts';
import { ProblemError } from '../wire/problem-error.ts';
import { sendAnswer, sendStream } from '../wire/send.ts';
import { askPeer } from './ask-peer.ts';
import type { Passing } from './gather.ts';
import type { Admitted } from './pass-on.ts';
import type { Peer, Peers } from './peers.ts';

/** The cases of a watch that other platforms keep, by platform. */
function elsewhere(cases: readonly WatchedCase[], peers: Peers): Map<Peer, WatchedCase[]> {
  const found = new Map<Peer, WatchedCase[]>();
  for (const watched of cases) {
    const peer = peers.ofCase(watched.caseNumber);
    if (peer) found.set(peer, [...(found.get(peer) ?? []), watched]);
  }
  return found;
}

/** Opens a watch with other platforms and gives where its stream is; their refusal is the answer. */
async function watchAt(peer: Peer, cases: readonly WatchedCase[], { headers, signal, key }: Opening): Promise<string> {
  const body = JSON.stringify({ cases });
  const question = { method: 'POST', path: '/v1/watches', headers: { ...headers, 'idempotency-key': key }, body };
  const answer = await askPeer(peer, { ...question, signal });
  if (answer.status === 404) throw new ProblemError('not-found');
  if (!answer.ok) throw new ProblemError('unavailable', { retryAfter: 2 });
  const { id } = (await answer.json()) as { id: string };
  return `/v1/watches/${encodeURIComponent(id)}/events`;
}

interface Opening {
  headers: Record<string, string>;
  signal: AbortSignal;
  /** The idempotency key, new for every opening: a watch ends with its platform's process. */
  key: string;
}

/** Opens one watch here over cases that lie anywhere; `undefined` when all of them are kept here. */
export async function openWatch({ request, body, caller, requestId }: Admitted, { context, headers }: Passing) {
  const { cases } = body as { cases: WatchedCase[] };
  const { world, peers } = context;
  const away = elsewhere(cases, peers);
  if (away.size === 0) return undefined;
  for (const { caseNumber } of cases) if (!peers.ofCase(caseNumber)) caseOf(caller, caseNumber, world);
  const opening = { headers, signal: request.signal };
  // Whether they are the caller's is theirs to say.
  await Promise.all(
    [...away].map(([peer, watched]) => watchAt(peer, watched, { ...opening, key: `ask-${requestId}` })),
  );
  const id = world.watches.create({ owner: caller.subject, cases });
  return sendAnswer({ status: 201, body: JSON.stringify({ id }), headers: { 'cache-control': 'no-store' } }, requestId);
}

/**
 * One stream out of those of all platforms that keep a watched case. It begins once all of them have begun, and breaks
 * off with the first of them: a client that takes it up again misses nothing, and one that cannot knows that it is blind.
 */
export async function watchStream({ request, params, caller, requestId }: Admitted, { context, headers }: Passing) {
  const { world, peers, heartbeat } = context;
  const watch = world.watches.find(caller.subject, params.watch ?? '');
  const away = watch ? elsewhere(watch.cases, peers) : new Map<Peer, WatchedCase[]>();
  if (!watch || away.size === 0) return undefined;
  const position = resumeAt(startOf(watch.cases), request.headers.get('last-event-id'));
  const leaving = new AbortController();
  const signal = AbortSignal.any([request.signal, leaving.signal]);
  const opening = { headers, signal, key: `events-${requestId}` };
  try {
    const sources = await Promise.all(
      [...away].map(async ([peer, watched]) => {
        const cases = watched.map(({ caseNumber, after }) => ({
          caseNumber,
          after: position.get(caseNumber) ?? after,
        }));
        const path = await watchAt(peer, cases, opening);
        const answer = await askPeer(peer, { path, headers: { ...headers, accept: 'text/event-stream' }, signal });
        if (!answer.ok || !answer.body) throw new ProblemError('unavailable', { retryAfter: 2 });
        return sourceOf(answer.body, leaving);
      }),
    );
    const stream = eventStream(world, {
      position: position satisfies Position,
      signal: request.signal,
      heartbeat,
      sources,
    });
    return sendStream(stream, requestId);
  } catch (error) {
    leaving.abort();
    throw error;
  }
}

/** What another platform sends, event by event. */
function sourceOf(body: ReadableStream<Uint8Array>, leaving: AbortController): EventSource {
  return (send, fail) => {
    const read = async () => {
      const reader = eventStreamReader();
      const decoder = new TextDecoder();
      for await (const bytes of body) {
        for (const { name, data } of reader.push(decoder.decode(bytes, { stream: true }))) {
          if (name === 'act') send(JSON.parse(data) as CaseEvent);
        }
      }
    };
    read().then(fail, fail);
    return () => leaving.abort();
  };
}
