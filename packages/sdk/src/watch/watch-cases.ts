import { type CallOptions, isPlatformError, PlatformError } from '@tongban/domain';
import type { CaseEvent } from '@tongban/domain/protocol';
import type { Follower, Watching } from './follower.ts';
import { mailbox } from './mailbox.ts';

/** The sequence of the last act seen, by case number: plain JSON, with which another process goes on. */
export type WatchPosition = Record<string, number>;

/** The acts of several cases, one after the other; one loop may read them. */
export interface CaseWatch extends AsyncIterable<CaseEvent> {
  /** How far the loop has come, the act in hand included; store it to go on in another process. */
  readonly position: WatchPosition;
  /** Watches one more case, after an act that was seen already. */
  add(caseNumber: string, after?: number): void;
  /** Watches a case no more; what came of it and was not read is dropped. */
  drop(caseNumber: string): void;
}

/** The failure of one case among many: it says which. */
function failureOf(error: unknown, caseNumber: string): unknown {
  if (!isPlatformError(error) || error.code === 'unauthenticated') return error;
  const { code, status, requestId, platformCode, remedy, retryAfter } = error;
  const findings = [{ path: ['cases', caseNumber], code }];
  return new PlatformError(code, { status, requestId, platformCode, remedy, retryAfter, findings });
}

/** Every act of some cases, each once and in order within its case, until the signal aborts or the loop is left. */
export function watchCases(watching: Watching, start: WatchPosition, signal?: AbortSignal): CaseWatch {
  const box = mailbox<CaseEvent>();
  const position = new Map(Object.entries(start));
  const leaves = new Map<string, () => void>();
  let isOpen = false;

  function follow(caseNumber: string): void {
    const follower: Follower = {
      caseNumber,
      given: position.get(caseNumber) ?? 0,
      take: box.put,
      fail: (error) => box.fail(failureOf(error, caseNumber)),
    };
    leaves.set(caseNumber, watching.follow(follower));
  }

  function close(): void {
    isOpen = false;
    signal?.removeEventListener('abort', close);
    for (const leave of leaves.values()) leave();
    leaves.clear();
    box.end();
  }

  async function next(): Promise<IteratorResult<CaseEvent, undefined>> {
    for (;;) {
      const result = await box.next().catch((error: unknown) => {
        close();
        throw error;
      });
      if (result.done) return result;
      const { caseNumber, act } = result.value;
      if (!leaves.has(caseNumber)) continue;
      position.set(caseNumber, act.sequence);
      return result;
    }
  }

  return {
    get position() {
      return Object.fromEntries(position);
    },
    add(caseNumber, after = 0) {
      if (position.has(caseNumber)) return;
      position.set(caseNumber, after);
      if (isOpen) follow(caseNumber);
    },
    drop(caseNumber) {
      leaves.get(caseNumber)?.();
      leaves.delete(caseNumber);
      position.delete(caseNumber);
    },
    [Symbol.asyncIterator]() {
      return {
        // Nothing is sent before somebody reads.
        next() {
          if (!isOpen) {
            isOpen = true;
            signal?.addEventListener('abort', close);
            if (signal?.aborted) close();
            else for (const caseNumber of position.keys()) follow(caseNumber);
          }
          return next();
        },
        return() {
          close();
          return Promise.resolve({ done: true as const, value: undefined });
        },
      };
    },
  };
}

/** Every act of one case after `after`, once and in order, until the signal aborts or the loop is left. */
export function watchCase(
  watching: Watching,
  caseNumber: string,
  { after = 0, signal }: CallOptions & { after?: number } = {},
): AsyncIterable<CaseEvent> {
  return {
    [Symbol.asyncIterator]: () => watchCases(watching, { [caseNumber]: after }, signal)[Symbol.asyncIterator](),
  };
}
