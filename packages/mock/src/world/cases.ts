import type { Act, ActDraft, Party, ServiceCase } from '@tongban/domain';
import { dayOf } from '@tongban/domain/rules';
import { JournalError } from '../journal/journal-error.ts';
import { drawCode } from './random.ts';
import type { Sources } from './sources.ts';

/** Whose a case is. */
export interface CaseParties {
  /** The subject of whoever submitted it: the applicant, or who acts for her. */
  owner: string;
  /** The subject of the applicant, where somebody else submitted it for her. */
  principal?: string | undefined;
  /** The key of the representation on which it was submitted. */
  representation?: string | undefined;
}

/** A case with what only the platform knows of it. */
export interface StoredCase extends CaseParties {
  /** The code with which it can be looked up without signing in. */
  lookupCode: string;
  /** The case itself; its acts grow, by `append` alone, and nothing else of it changes: only acts are kept later. */
  record: ServiceCase;
}

/** Told of every act that has reached a case and is kept. */
export type ActListener = (stored: StoredCase, act: Act) => void;

/** The cases of all applicants, with whoever listens to them. */
export class Cases {
  readonly #sources: Sources;
  readonly #cases = new Map<string, StoredCase>();
  readonly #listeners = new Set<ActListener>();

  /** @param sources the clock that dates acts, where codes are drawn from, and who keeps what happens */
  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Opens a case under the next number, which says that it is made up and where it is decided. */
  open(parties: CaseParties, record: ServiceCase): StoredCase {
    const { clock, random, recorder } = this.#sources;
    const count = String(this.#cases.size + 1).padStart(4, '0');
    record.caseNumber = `SAMPLE-${record.handling.division}-${dayOf(clock.now()).replaceAll('-', '')}-${count}`;
    const lookupCode = `${drawCode(random, 4)}-${drawCode(random, 4)}`;
    const stored = { ...parties, lookupCode, record };
    this.restore(stored);
    // Its acts come after it; by the time this is written down, the record may hold some.
    recorder.record({ kind: 'case-opened', ...stored, record: { ...record, acts: [] } });
    return stored;
  }

  /** Takes a case in as it was kept. */
  restore(stored: StoredCase): void {
    this.#cases.set(stored.record.caseNumber, stored);
  }

  /**
   * Takes an act in as it was kept; nobody is told.
   *
   * @throws JournalError `damaged` when it does not follow the acts before it
   */
  restoreAct(caseNumber: string, act: Act): void {
    const acts = this.#cases.get(caseNumber)?.record.acts;
    if (act.sequence !== (acts?.length ?? -1) + 1) {
      throw new JournalError('damaged', `The journal is damaged: act ${act.sequence} of ${caseNumber} has no place`);
    }
    acts?.push(act);
  }

  /** A case by its number. */
  find(caseNumber: string): StoredCase | undefined {
    return this.#cases.get(caseNumber);
  }

  /** Every case, the newest first. */
  list(): StoredCase[] {
    return [...this.#cases.values()].reverse();
  }

  /** Appends an act to a case's log, dated now; whoever listens is told once it is kept. */
  append(stored: StoredCase, by: Party, draft: ActDraft): Act {
    const { acts } = stored.record;
    const { type, details, step } = draft;
    const head = { sequence: acts.length + 1, at: this.#sources.clock.now(), by };
    // The union of acts is keyed by type; a draft has been checked to hold a type with its own details.
    const act = { ...head, ...(step === undefined ? {} : { step }), type, details } as Act;
    acts.push(act);
    const tell = () => {
      for (const listener of [...this.#listeners]) listener(stored, act);
    };
    this.#sources.recorder.record({ kind: 'act-appended', caseNumber: stored.record.caseNumber, act }, tell);
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
