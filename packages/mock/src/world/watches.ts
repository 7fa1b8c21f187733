import type { WatchedCase } from '@tongban/domain/protocol';
import { drawCode, type Random } from './random.ts';

/** A watch over cases, of one subject. */
export interface Watch {
  /** Whose it is. */
  owner: string;
  /** The cases, each with the last act already seen. */
  cases: readonly WatchedCase[];
}

/** The watches, and the streams that are open on them. */
export class Watches {
  readonly #random: Random;
  readonly #watches = new Map<string, Watch>();
  readonly #streams = new Set<() => void>();

  /** @param random where ids are drawn from */
  constructor(random: Random) {
    this.#random = random;
  }

  /** Opens a watch and gives its id. */
  create(watch: Watch): string {
    const id = `watch-${drawCode(this.#random, 12).toLowerCase()}`;
    this.#watches.set(id, watch);
    return id;
  }

  /** A watch of `owner`; `undefined` when there is none, or it is someone else's. */
  find(owner: string, id: string): Watch | undefined {
    const watch = this.#watches.get(id);
    return watch?.owner === owner ? watch : undefined;
  }

  /** Keeps how to break an open stream off; the returned function forgets it. */
  keepStream(breakOff: () => void): () => void {
    this.#streams.add(breakOff);
    return () => this.#streams.delete(breakOff);
  }

  /** How many streams are open. */
  get streamCount(): number {
    return this.#streams.size;
  }

  /** Breaks every open stream off, as a lost connection does. */
  breakStreams(): void {
    for (const breakOff of [...this.#streams]) breakOff();
  }
}
