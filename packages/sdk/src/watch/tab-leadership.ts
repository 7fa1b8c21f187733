import type { Caller } from '../call/caller.ts';

/** The part of the Web Locks API that is used. */
export type TabLocks = Pick<LockManager, 'request'>;

/** Whether this tab leads, among the tabs of an origin. */
export interface TabLeadership {
  /** Takes part: this tab leads as soon as no other does. */
  stand: () => void;
  /** Takes part no more, and lets another tab lead. */
  retire: () => void;
  /** The leader was heard. */
  heard: () => void;
}

/**
 * One tab leads: the one that holds a Web Lock. When it is closed or crashes, the browser hands the lock on.
 *
 * Some systems put a tab to sleep without ending it: a leader that is not heard for `silence` has its lock taken away.
 *
 * @param lead begins to lead, until its signal aborts
 */
export function tabLeadership(
  { wait, silence }: Pick<Caller, 'wait' | 'silence'>,
  { locks, name }: { locks: TabLocks; name: string },
  lead: (signal: AbortSignal) => void,
): TabLeadership {
  let standing: AbortController | undefined;
  let leads = false;
  let waiting = new AbortController();

  /** Holds the lock until this tab retires, or another one takes it away. */
  function hold(how: LockOptions, { signal: retired }: AbortController): Promise<void> {
    const ended = new AbortController();
    const held = () =>
      new Promise<void>((resolve) => {
        if (retired.aborted) return resolve();
        leads = true;
        waiting.abort();
        retired.addEventListener('abort', () => resolve());
        lead(AbortSignal.any([retired, ended.signal]));
      });
    return locks
      .request(name, how, held)
      .then(
        () => undefined,
        () => undefined,
      )
      .finally(() => {
        leads = false;
        ended.abort();
      });
  }

  /** Waits for the lock, and takes it when its holder has fallen silent. */
  async function take(own: AbortController): Promise<void> {
    while (!own.signal.aborted) {
      const queue = new AbortController();
      const leave = () => queue.abort();
      own.signal.addEventListener('abort', leave);
      const inTurn = hold({ signal: queue.signal }, own);
      const fellSilent = untilSilent(own.signal).then((isSilent) => {
        if (isSilent) queue.abort();
        return isSilent;
      });
      await inTurn;
      own.signal.removeEventListener('abort', leave);
      waiting.abort();
      if ((await fellSilent) && !own.signal.aborted) await hold({ steal: true }, own);
    }
  }

  /** Whether the leader was not heard for as long as a stream may be silent, and this tab does not lead itself. */
  async function untilSilent(signal: AbortSignal): Promise<boolean> {
    for (;;) {
      waiting = new AbortController();
      const heard = waiting.signal;
      await wait(silence, AbortSignal.any([heard, signal]));
      if (signal.aborted || leads) return false;
      if (!heard.aborted) return true;
    }
  }

  return {
    stand() {
      if (standing) return;
      standing = new AbortController();
      void take(standing);
    },
    retire() {
      standing?.abort();
      standing = undefined;
    },
    heard: () => waiting.abort(),
  };
}
