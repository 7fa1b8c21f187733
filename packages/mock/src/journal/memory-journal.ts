import type { Journal, JournalEntry } from './journal.ts';

/** A journal for tests, which can be cut off as a crash cuts one off. */
export class MemoryJournal implements Journal {
  readonly #texts: string[];
  /** How many more appends succeed. */
  remaining = Infinity;
  /** How many have succeeded. */
  appends = 0;

  /** @param earlier the journal that it goes on from, as a restarted process does */
  constructor(earlier?: MemoryJournal) {
    this.#texts = earlier ? [...earlier.#texts] : [];
  }

  /** What was kept, from its text. */
  entries(): JournalEntry[] {
    return this.#texts.map((text) => JSON.parse(text) as JournalEntry);
  }

  /** Keeps the text of some changes, or fails. */
  append(entries: readonly JournalEntry[]): void {
    if (this.remaining <= 0) throw new Error('The disk is full');
    this.remaining -= 1;
    this.appends += 1;
    this.#texts.push(...entries.map((entry) => JSON.stringify(entry)));
  }
}
