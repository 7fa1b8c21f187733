import { isPlatformError, PlatformError, type PlatformErrorCode } from '@tongban/domain';
import { type CaseEvent, createWatch, eventStreamReader, watchEvents } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';
import { readAnswer } from '../call/read-answer.ts';
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
  /** Whether a failed connection means that asking for the cases tells more than another try. */
  mayBeAbsent(error: PlatformError): boolean;
}

function readEvent(caller: Caller, data: string): CaseEvent {
  const { came, read } = readAnswer(watchEvents.event, data, {});
  caller.notice(watchEvents, watchEvents.event, came);
  return read as CaseEvent;
}

// One of the cases is not there, or not for this person: asking for each tells which.
const REFUSED: readonly PlatformErrorCode[] = ['not-found', 'forbidden'];
// What a platform without streams answers, or a proxy before it.
const ABSENT: readonly PlatformErrorCode[] = [...REFUSED, 'malformed-response', 'method-not-allowed'];

/** A longer position does not fit into a header of many servers (8 KB for all headers in nginx, 16 KB in Node). */
const LONGEST_HEADER = 4_000;

/** A position as the ids of events have it; a header holds bytes, and a case number may hold any character. */
function writtenPosition(positions: Positions): string {
  const text = [...positions].map(([caseNumber, sequence]) => `${caseNumber}=${sequence}`).join('&');
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/** One watch on the platform. */
interface Watch {
  /** Its id. */
  id: string;
  /** From where it was opened, by case. */
  start: Positions;
}

/** Whether a watch brings all of these cases from there on. */
const serves = ({ start }: Watch, positions: Positions) =>
  [...positions].every(([caseNumber, given]) => (start.get(caseNumber) ?? Infinity) <= given);

/**
 * A watch over cases, which is opened on the platform by the first connection, and anew when it lacks one of them.
 *
 * @param positionsNow which cases, and how far each was given: not how far it was sent, since an act that arrived and
 * could not be given must come again
 */
export function watchStream(caller: Caller, positionsNow: () => Positions): WatchStream {
  let watch: Watch | undefined;
  let retry: number | undefined;
  let wasOpen = false;
  let isMaking = false;

  async function make(signal: AbortSignal): Promise<Watch> {
    const start = positionsNow();
    const cases = [...start].map(([caseNumber, after]) => ({ caseNumber, after }));
    isMaking = true;
    const { id } = await caller.call(createWatch, { body: { cases }, signal });
    isMaking = false;
    return { id, start };
  }

  async function open(signal: AbortSignal): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
    isMaking = false;
    const positions = positionsNow();
    const written = writtenPosition(positions);
    if (watch && (written.length > LONGEST_HEADER || !serves(watch, positions))) watch = undefined;
    const headers = watch ? { 'last-event-id': written } : {};
    const known = watch;
    const ask = ({ id }: Watch) => caller.open(watchEvents, { parameters: { watch: id }, headers, signal });
    const response = await ask((watch ??= await make(signal))).catch(async (error: unknown) => {
      // It was made a moment ago: a platform that knows it no more was started again in between.
      if (known || !isPlatformError(error) || error.code !== 'not-found') throw error;
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
        if (known) watch = undefined;
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
    mayBeAbsent({ code, status = 0 }) {
      // A stream that stood once is known to be there: only a case that was added since can be refused.
      return wasOpen ? isMaking && REFUSED.includes(code) : ABSENT.includes(code) && status < 500;
    },
  };
}
