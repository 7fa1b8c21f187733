import { isPlatformError, type PlatformErrorCode } from '@tongban/domain';
import type { CaseEvent } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';
import { missedActs, type Positions } from './positions.ts';

/** So often the cases are asked for before a stream is tried again. */
const ROUNDS = 20;

// A connection that fails is no error of a watch (the port says so); what the platform itself answered is.
const PASSING: readonly PlatformErrorCode[] = ['network', 'timeout', 'unavailable', 'internal', 'rate-limited'];

/**
 * What happened in the cases, by asking for them from time to time: less and less often while nothing happens.
 *
 * @param pause waits, longer for a higher number
 * @throws PlatformError what asking for a case failed with, unless it may pass
 */
export async function* pollCases(
  caller: Caller,
  { positions, signal }: { positions: Positions; signal: AbortSignal },
  pause: (quietRounds: number) => Promise<void>,
): AsyncGenerator<CaseEvent[], void, undefined> {
  let quiet = 0;
  for (let round = 0; round < ROUNDS && !signal.aborted; round += 1) {
    quiet += 1;
    for (const caseNumber of positions.keys()) {
      const missed = await missedActs(caller, caseNumber, { positions, signal }).catch((error: unknown) => {
        if (isPlatformError(error) && PASSING.includes(error.code)) return [];
        throw error;
      });
      if (missed.length > 0) quiet = 0;
      yield missed;
    }
    await pause(quiet);
  }
}
