import { isPlatformError, PlatformError } from '@tongban/domain';
import { type CaseEvent, createWatch, watchEvents } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';
import { readAnswer } from '../call/read-answer.ts';
import { eventStreamReader } from '@tongban/domain/protocol';
import type { Positions } from './positions.ts';
import { receiveEvents } from './receive-events.ts';

/** One watch on the platform and the stream that serves it, which is opened again as often as it breaks. */
export interface WatchStream {
  /**
   * What one connection brings until it ends or breaks: the acts of each piece, none for a heartbeat.
   *
   * @throws PlatformError
   */
  connect(signal: AbortSignal): AsyncGenerator<CaseEvent[], void, undefined>;
  /** How long to wait before connecting again, in milliseconds, where the platform says so. */
  readonly retry: number | undefined;
  /** Whether a connection ever stood. */
  readonly wasOpen: boolean;
}

function readEvent(caller: Caller, data: string): CaseEvent {
  const { came, read } = readAnswer(watchEvents.event, data, {});
  caller.notice(watchEvents, watchEvents.event, came);
  return read as CaseEvent;
}

/** A position as the ids of events have it; a header holds bytes, and a case number may hold any character. */
function writtenPosition(positions: Positions): string {
  const text = [...positions].map(([caseNumber, sequence]) => `${caseNumber}=${sequence}`).join('&');
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/**
 * Gives a signal that aborts with another one, but no more once the promise has settled: an open stream is ended by
 * cancelling its body, since an abort in the middle of one is a crash in some stacks (undici below MSW's sockets).
 */
async function untilOpen<T>(signal: AbortSignal, open: (opening: AbortSignal) => Promise<T>): Promise<T> {
  const opening = new AbortController();
  const abort = () => opening.abort();
  signal.addEventListener('abort', abort);
  try {
    return await open(opening.signal);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** A watch over the cases in `positions`, which is opened on the platform by the first connection. */
export function watchStream(caller: Caller, positions: Positions): WatchStream {
  let watch: string | undefined;
  let retry: number | undefined;
  let wasOpen = false;

  async function make(signal: AbortSignal): Promise<string> {
    const cases = [...positions].map(([caseNumber, after]) => ({ caseNumber, after }));
    return (await caller.call(createWatch, { body: { cases }, signal })).id;
  }

  async function open(signal: AbortSignal): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    const known = watch;
    watch ??= await make(signal);
    // The position as it was given, not as it was sent: an act that arrived and could not be given must come again.
    const headers = wasOpen ? { 'last-event-id': writtenPosition(positions) } : {};
    const ask = (id: string) =>
      untilOpen(signal, (opening) => caller.open(watchEvents, { parameters: { watch: id }, headers, signal: opening }));
    const response = await ask(watch).catch(async (error: unknown) => {
      // It was made a moment ago: a platform that knows it no more was started again in between.
      if (known !== undefined || !isPlatformError(error) || error.code !== 'not-found') throw error;
      return ask((watch = await make(signal)));
    });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (isStream && response.body) return response.body;
    void response.body?.cancel().catch(() => undefined);
    throw new PlatformError('malformed-response', { status: response.status });
  }

  return {
    async *connect(signal) {
      const known = watch;
      const body = await open(signal).catch((error: unknown) => {
        // The platform has forgotten the watch: the next connection opens another, from where this one broke off.
        if (known !== undefined) watch = undefined;
        throw error;
      });
      wasOpen = true;
      const reader = eventStreamReader();
      for await (const events of receiveEvents(body, reader, { signal, silence: caller.silence })) {
        retry = reader.retry ?? retry;
        yield events.filter(({ name }) => name === 'act').map(({ data }) => readEvent(caller, data));
      }
    },
    get retry() {
      return retry;
    },
    get wasOpen() {
      return wasOpen;
    },
  };
}
