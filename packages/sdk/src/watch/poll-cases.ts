import { isPlatformError, type PlatformErrorCode } from '@tongban/domain';
import type { Caller } from '../call/caller.ts';
import { actsAfter } from './positions.ts';
import type { Roster } from './roster.ts';

/** So often the cases are asked for before a stream is tried again. */
const ROUNDS = 20;

// A connection that fails is no error of a watch (the port says so); what the platform itself answered is.
const PASSING: readonly PlatformErrorCode[] = ['network', 'timeout', 'unavailable', 'internal', 'rate-limited'];

/**
 * Gives what happened in the cases, by asking for them from time to time: less and less often while nothing happens.
 *
 * A case that cannot be read fails for those who follow it, and the others go on: then a stream is worth another try.
 *
 * @param pause waits, longer for a higher number
 * @throws PlatformError `unauthenticated`: nobody is signed in
 */
export async function pollCases(
  caller: Caller,
  { roster, signal }: { roster: Roster; signal: AbortSignal },
  pause: (quietRounds: number) => Promise<void>,
): Promise<void> {
  let quiet = 0;
  for (let round = 0; round < ROUNDS && !signal.aborted; round += 1) {
    let refused = false;
    quiet += 1;
    for (const [caseNumber, after] of roster.positions()) {
      try {
        const missed = await actsAfter(caller, { caseNumber, after }, signal);
        if (missed.length > 0) quiet = 0;
        roster.give(missed);
      } catch (error) {
        if (signal.aborted) return;
        if (!isPlatformError(error) || error.code === 'unauthenticated') throw error;
        if (PASSING.includes(error.code) || (error.status ?? 0) >= 500) continue;
        roster.fail(error, caseNumber);
        refused = true;
      }
    }
    if (refused) return;
    await pause(quiet);
  }
}
