import type { SessionStore } from './session-store.ts';

/** How long one holder may keep others of another process waiting, in milliseconds. */
const LONGEST_TURN = 20_000;
const LOOK_AGAIN = 40;

/** Lets one caller at a time do something about one thing, also among several processes that share a store. */
export class Turns {
  readonly #store: SessionStore;
  readonly #last = new Map<string, Promise<unknown>>();

  /** @param store what the processes share */
  constructor(store: SessionStore) {
    this.#store = store;
  }

  /** Does it when it is this caller's turn. */
  take<T>(thing: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.#last.get(thing) ?? Promise.resolve()).then(() => this.#among(thing, work));
    const settled = mine
      .catch(() => undefined)
      .finally(() => {
        if (this.#last.get(thing) === settled) this.#last.delete(thing);
      });
    this.#last.set(thing, settled);
    return mine;
  }

  async #among<T>(thing: string, work: () => Promise<T>): Promise<T> {
    const key = `turn ${thing}`;
    // Who died while it was his turn is waited for no longer than a turn lasts.
    while (!(await this.#store.add(key, '1', LONGEST_TURN))) await pause(LOOK_AGAIN);
    try {
      return await work();
    } finally {
      await this.#store.take(key);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
