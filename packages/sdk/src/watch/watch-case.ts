import type { CallOptions } from '@tongban/domain';
import type { CaseEvent } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';
import { followCases } from './follow-cases.ts';

/** Every act of one case after `after`, once and in order, until the signal aborts or the loop is left. */
export function watchCase(
  caller: Caller,
  caseNumber: string,
  { after = 0, signal }: CallOptions & { after?: number } = {},
): AsyncIterable<CaseEvent> {
  return {
    [Symbol.asyncIterator]() {
      const left = new AbortController();
      const events = followCases(
        caller,
        new Map([[caseNumber, after]]),
        signal ? AbortSignal.any([signal, left.signal]) : left.signal,
      );
      return {
        next: () => events.next(),
        // A generator that waits for an act would take up return() only after that act.
        return: () => {
          left.abort();
          return events.return();
        },
      };
    },
  };
}
