import type { Act, ActDraft, Party, ServiceCase } from '@tongban/domain';
import type { MockClock } from './clock.ts';
import { drawCode, type Random } from './random.ts';
import { dayOf } from '@tongban/domain/rules';

/** A case with what only the platform knows of it. */
export interface StoredCase {
  /** The subject of the applicant who submitted it. */
  owner: string;
  /** The code with which it can be looked up without signing in. */
  lookupCode: string;
  /** The case itself; its acts grow. */
  record: ServiceCase;
}

/** Told of every act that reaches a case. */
export type ActListener = (stored: StoredCase, act: Act) => void;

/** The cases of all applicants, with whoever listens to them. */
export class Cases {
  readonly #clock: MockClock;
  readonly #random: Random;
  readonly #cases = new Map<string, StoredCase>();
  readonly #listeners = new Set<ActListener>();

  /** @param sources the clock that dates acts, and where codes are drawn from */
  constructor({ clock, random }: { clock: MockClock; random: Random }) {
    this.#clock = clock;
    this.#random = random;
  }

  /** Opens a case under the next number, which says that it is made up. */
  open(owner: string, record: ServiceCase): StoredCase {
    const count = String(this.#cases.size + 1).padStart(4, '0');
    record.caseNumber = `SAMPLE-${dayOf(this.#clock.now()).replaceAll('-', '')}-${count}`;
    const lookupCode = `${drawCode(this.#random, 4)}-${drawCode(this.#random, 4)}`;
    const stored = { owner, lookupCode, record };
    this.#cases.set(record.caseNumber, stored);
    return stored;
  }

  /** A case by its number. */
  find(caseNumber: string): StoredCase | undefined {
    return this.#cases.get(caseNumber);
  }

  /** Every case, the newest first. */
  list(): StoredCase[] {
    return [...this.#cases.values()].reverse();
  }

  /** Appends an act to a case's log, dated now, and tells whoever listens. */
  append(stored: StoredCase, by: Party, draft: ActDraft): Act {
    const { acts } = stored.record;
    const { type, details, step } = draft;
    const head = { sequence: acts.length + 1, at: this.#clock.now(), by };
    // The union of acts is keyed by type; a draft has been checked to hold a type with its own details.
    const act = { ...head, ...(step === undefined ? {} : { step }), type, details } as Act;
    acts.push(act);
    for (const listener of [...this.#listeners]) listener(stored, act);
    return act;
  }

  /** Listens to all cases until the returned function is called. */
  listen(listener: ActListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How many are listening: a stream that was left must not be among them. */
  get listenerCount(): number {
    return this.#listeners.size;
  }
}
