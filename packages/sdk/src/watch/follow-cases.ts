import { isPlatformError, type PlatformErrorCode } from '@tongban/domain';
import type { CaseEvent } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';
import { pollCases } from './poll-cases.ts';
import { actsFor, type Positions } from './positions.ts';
import { watchStream } from './watch-stream.ts';

/** So many streams may fail one after the other before the cases are asked for instead. */
const STREAM_TRIES = 3;
const FIRST_RECONNECT = 1_000;
const LONGEST_RECONNECT = 30_000;
const FIRST_POLL = 5_000;
const LONGEST_POLL = 60_000;

// Trying again does not mend these: the caller must know.
const LASTING: readonly PlatformErrorCode[] = ['unauthenticated', 'forbidden'];
// What a platform without streams answers, or a proxy before it. Or one of the cases is not there: asking for it tells.
const ABSENT: readonly PlatformErrorCode[] = ['not-found', 'malformed-response', 'method-not-allowed'];

/**
 * Every act of some cases after the given positions, once and in order, until the signal aborts.
 *
 * All on one stream. `positions` moves on with what is given. A lost stream is taken up again where it broke off;
 * where streams do not come through at all, the cases are asked for from time to time.
 *
 * @throws PlatformError what does not pass by itself: no session, no such case
 */
export async function* followCases(
  caller: Caller,
  positions: Positions,
  signal: AbortSignal,
): AsyncGenerator<CaseEvent, void, undefined> {
  const pause = (first: number, longest: number, times: number) =>
    caller.wait(Math.min(longest, first * 2 ** times) * (0.5 + caller.random() / 2), signal);
  const stream = watchStream(caller, positions);
  let failures = 0;

  /** One connection: it counts as failed unless it brought an act or lived on after its first piece. */
  async function* connection(): AsyncGenerator<CaseEvent[], void, undefined> {
    let pieces = 0;
    failures += 1;
    try {
      for await (const events of stream.connect(signal)) {
        pieces += 1;
        if (pieces > 1 || events.length > 0) failures = 0;
        for (const event of events) yield await actsFor(caller, event, { positions, signal });
      }
    } catch (error) {
      if (!isPlatformError(error) || LASTING.includes(error.code)) throw error;
      if (pieces === 0 && ABSENT.includes(error.code) && !stream.wasOpen) failures = STREAM_TRIES;
    }
    if (failures < STREAM_TRIES) await pause(stream.retry ?? FIRST_RECONNECT, LONGEST_RECONNECT, failures);
  }

  async function* polling(): AsyncGenerator<CaseEvent[], void, undefined> {
    yield* pollCases(caller, { positions, signal }, (quiet) => pause(FIRST_POLL, LONGEST_POLL, quiet));
    failures = 0;
  }

  try {
    while (!signal.aborted) {
      for await (const events of failures < STREAM_TRIES ? connection() : polling()) {
        for (const event of events) {
          positions.set(event.caseNumber, event.act.sequence);
          yield event;
        }
      }
    }
  } catch (error) {
    // An aborted watch ends; it does not fail.
    if (!signal.aborted) throw error;
  }
}
