import type { Instant } from '@tongban/domain';
import { AnswersByKey } from '../idempotency/answers-by-key.ts';
import { Cases } from './cases.ts';
import { MockClock } from './clock.ts';
import { Drafts } from './drafts.ts';
import { Lookups } from './lookups.ts';
import { type Random, seededRandom } from './random.ts';
import { Watches } from './watches.ts';

/** What a world starts from. */
export interface WorldOptions {
  /** What time it is at the start. */
  now: Instant;
  /** Where codes and ids are drawn from; by default a row that repeats itself after every reset. */
  random?: Random | undefined;
}

const SEED = 20260916;

function contents(clock: MockClock, random: Random) {
  return {
    drafts: new Drafts({ clock, random }),
    cases: new Cases({ clock, random }),
    watches: new Watches(random),
    answers: new AnswersByKey(clock),
    lookups: new Lookups(clock),
  };
}

/** Everything the mock platform remembers. */
export class World {
  /** The clock; everything that has to do with time reads it. */
  readonly clock: MockClock;
  readonly #random: Random | undefined;
  #contents: ReturnType<typeof contents>;

  /** @param options what it starts from */
  constructor({ now, random }: WorldOptions) {
    this.clock = new MockClock(now);
    this.#random = random;
    this.#contents = contents(this.clock, random ?? seededRandom(SEED));
  }

  /** The drafts of all applicants. */
  get drafts(): Drafts {
    return this.#contents.drafts;
  }

  /** The cases of all applicants. */
  get cases(): Cases {
    return this.#contents.cases;
  }

  /** The watches over cases and their open streams. */
  get watches(): Watches {
    return this.#contents.watches;
  }

  /** The answers that were given, by idempotency key. */
  get answers(): AnswersByKey {
    return this.#contents.answers;
  }

  /** The look-ups that failed lately. */
  get lookups(): Lookups {
    return this.#contents.lookups;
  }

  /** Forgets everything, breaks open streams off and sets the clock back. */
  reset(): void {
    this.watches.breakStreams();
    this.clock.reset();
    this.#contents = contents(this.clock, this.#random ?? seededRandom(SEED));
  }
}
