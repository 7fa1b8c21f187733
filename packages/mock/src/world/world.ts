import type { Instant } from '@tongban/domain';
import { Confirmations } from '../confirmation/confirmations.ts';
import { AnswersByKey } from '../idempotency/answers-by-key.ts';
import type { Journal } from '../journal/journal.ts';
import { Recorder } from '../journal/recorder.ts';
import { LicenceUses } from '../licence/licence-uses.ts';
import type { ScenarioName } from '../scenario/plots.ts';
import { Uploads } from '../upload/uploads.ts';
import { Cases } from './cases.ts';
import { MockClock } from './clock.ts';
import { Drafts } from './drafts.ts';
import { Lookups } from './lookups.ts';
import { freshRandom, type Random, seededRandom } from './random.ts';
import { replay } from './replay.ts';
import type { Sources } from './sources.ts';
import { SupportLogs } from './support-logs.ts';
import { Watches } from './watches.ts';

/** What a world starts from. */
export interface WorldOptions {
  /** What time it is at the start; a journal that holds a world knows better. */
  now: Instant;
  /** A clock that several worlds of one process share; its own, from `now`, by default. */
  clock?: MockClock | undefined;
  /** Where codes and ids are drawn from; by default a row that repeats itself after every reset, not with a journal. */
  random?: Random | undefined;
  /** What it goes on from, and where it keeps its changes; without one, it lives in memory. */
  journal?: Journal | undefined;
}

const SEED = 20260916;

function contents(sources: Sources) {
  return {
    drafts: new Drafts(sources),
    cases: new Cases(sources),
    watches: new Watches(sources.random),
    lookups: new Lookups(sources),
    confirmations: new Confirmations(sources),
    licenceUses: new LicenceUses(sources),
    uploads: new Uploads(sources),
    support: new SupportLogs(sources),
    scenarios: new Map<string, ScenarioName>(),
  };
}

/** Everything the mock platform remembers. */
export class World {
  /** The clock; everything that has to do with time reads it. */
  readonly clock: MockClock;
  /** Settles with the reason if the journal fails: the world then answers nothing more, and needs a restart. */
  readonly halted: Promise<unknown>;
  readonly #recorder: Recorder;
  readonly #answers: AnswersByKey;
  readonly #random: () => Random;
  #contents: ReturnType<typeof contents>;
  #person: number | null | undefined;

  /**
   * @param options what it starts from
   * @throws JournalError when the journal cannot be read
   */
  constructor({ now, clock, random, journal }: WorldOptions) {
    let halt: (reason: unknown) => void = () => undefined;
    this.halted = new Promise((resolve) => {
      halt = resolve;
    });
    this.#recorder = new Recorder(journal, (reason) => {
      this.watches.breakStreams();
      halt(reason);
    });
    const recorder = this.#recorder;
    if (clock && journal) throw new TypeError('A clock that others move cannot be kept in a journal');
    this.clock = clock ?? new MockClock(now, (at) => recorder.record({ kind: 'clock-moved', at }));
    this.#random = () => random ?? (journal ? freshRandom() : seededRandom(SEED));
    this.#answers = new AnswersByKey({ clock: this.clock, recorder });
    this.#contents = this.#fresh();
    if (journal) this.#goOn(journal);
  }

  /** The drafts of all applicants. */
  get drafts(): Drafts {
    this.#recorder.check();
    return this.#contents.drafts;
  }

  /** The cases of all applicants. */
  get cases(): Cases {
    this.#recorder.check();
    return this.#contents.cases;
  }

  /** The watches over cases and their open streams; they end with the process. */
  get watches(): Watches {
    return this.#contents.watches;
  }

  /** The answers that were given, by idempotency key. */
  get answers(): AnswersByKey {
    this.#recorder.check();
    return this.#answers;
  }

  /** The look-ups that failed lately. */
  get lookups(): Lookups {
    this.#recorder.check();
    return this.#contents.lookups;
  }

  /** What people were asked to confirm. */
  get confirmations(): Confirmations {
    this.#recorder.check();
    return this.#contents.confirmations;
  }

  /** What people have allowed of their licences. */
  get licenceUses(): LicenceUses {
    this.#recorder.check();
    return this.#contents.licenceUses;
  }

  /** The files that people send. */
  get uploads(): Uploads {
    this.#recorder.check();
    return this.#contents.uploads;
  }

  /** What is kept beside cases: ratings, complaints and the like. */
  get support(): SupportLogs {
    this.#recorder.check();
    return this.#contents.support;
  }

  /** The number of the sample person who is signed in; `null` for nobody or someone else, `undefined` if never told. */
  get person(): number | null | undefined {
    return this.#person;
  }

  /** Remembers who is signed in. */
  signIn(person: number | null): void {
    if (person === this.#person) return;
    this.#person = person;
    this.#recorder.record({ kind: 'signed-in', person });
  }

  /** How it was chosen that a case goes. */
  scenarioOf(caseNumber: string): ScenarioName | undefined {
    return this.#contents.scenarios.get(caseNumber);
  }

  /** Chooses how a case goes from now on. */
  chooseScenario(caseNumber: string, name: ScenarioName): void {
    if (name === this.scenarioOf(caseNumber)) return;
    this.#contents.scenarios.set(caseNumber, name);
    this.#recorder.record({ kind: 'scenario-chosen', caseNumber, name });
  }

  /**
   * Does some work and keeps all that it changes as one before it gives the result, a refusal included; only then do
   * listeners hear of it.
   *
   * @throws ProblemError `unavailable` when it could not be kept
   */
  atomically<T>(work: () => T): T {
    return this.#recorder.atomically(work);
  }

  /** Forgets everything but who is signed in, breaks open streams off and sets the clock back. */
  reset(): void {
    this.#forget();
    this.#recorder.record({ kind: 'reset' });
  }

  #forget(): void {
    this.watches.breakStreams();
    this.clock.reset();
    this.#answers.forget();
    this.#contents = this.#fresh();
  }

  #fresh() {
    return contents({ clock: this.clock, random: this.#random(), recorder: this.#recorder });
  }

  #goOn(journal: Journal): void {
    let isNew = true;
    for (const entry of journal.entries()) {
      isNew = false;
      replay(entry, {
        clock: this.clock,
        answers: this.#answers,
        ...this.#contents,
        restorePerson: (person) => {
          this.#person = person;
        },
        forget: () => this.#forget(),
      });
    }
    if (isNew) this.#recorder.record({ kind: 'began', now: this.clock.start });
  }
}
