import { ProblemError } from '../wire/problem-error.ts';
import type { Journal, JournalEntry } from './journal.ts';

interface Unit {
  entries: JournalEntry[];
  afterwards: (() => void)[];
}

/**
 * Gathers what one request changes and hands it to the journal as one.
 *
 * When the journal fails, memory holds what the journal may not, and only reading the journal anew can tell: so
 * nothing is answered from memory any more, neither read nor written. A restart goes on with what was kept.
 */
export class Recorder {
  readonly #journal: Journal | undefined;
  readonly #onHalt: (reason: unknown) => void;
  #unit: Unit | undefined;
  #halted = false;

  /**
   * @param journal where changes are kept; without one, they live in memory alone
   * @param onHalt told why, once, when the journal has failed
   */
  constructor(journal: Journal | undefined, onHalt: (reason: unknown) => void) {
    this.#journal = journal;
    this.#onHalt = onHalt;
  }

  /** Whether the work that is being done has changed something so far. */
  get hasChanges(): boolean {
    return this.#unit !== undefined && this.#unit.entries.length > 0;
  }

  /**
   * Refuses to go on once the journal has failed.
   *
   * @throws ProblemError `unavailable`
   */
  check(): void {
    if (this.#halted) throw new ProblemError('unavailable');
  }

  /**
   * Notes a change that memory already holds; outside of `atomically` it is kept at once.
   *
   * @param afterwards who hears of it, after it was kept
   */
  record(entry: JournalEntry, afterwards?: () => void): void {
    this.check();
    const unit = this.#unit ?? { entries: [], afterwards: [] };
    unit.entries.push(entry);
    if (afterwards) unit.afterwards.push(afterwards);
    if (!this.#unit) this.#keep(unit);
  }

  /**
   * Does some work and keeps all that it changed as one, before it gives the result. A refusal keeps it too: a look-up
   * that failed was counted.
   *
   * @throws ProblemError `unavailable` when it could not be kept
   */
  atomically<T>(work: () => T): T {
    this.check();
    if (this.#unit) throw new TypeError('Work that is kept as one cannot be part of other such work');
    const unit: Unit = { entries: [], afterwards: [] };
    this.#unit = unit;
    let result: T;
    try {
      result = work();
    } catch (error) {
      this.#unit = undefined;
      // Work that broke off in the middle has left changes in memory which must not be kept.
      if (this.#journal && unit.entries.length > 0 && !(error instanceof ProblemError)) this.#halt(error);
      else this.#keep(unit);
      throw error;
    }
    this.#unit = undefined;
    this.#keep(unit);
    return result;
  }

  #keep({ entries, afterwards }: Unit): void {
    if (entries.length === 0) return;
    try {
      this.#journal?.append(entries);
    } catch (error) {
      this.#halt(error);
      throw new ProblemError('unavailable');
    }
    for (const tell of afterwards) tell();
  }

  #halt(reason: unknown): void {
    this.#halted = true;
    this.#onHalt(reason);
  }
}
