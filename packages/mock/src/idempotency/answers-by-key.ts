import type { MockClock } from '../world/clock.ts';
import { ProblemError } from '../wire/problem-error.ts';

/** An answer as it went out, so that the same one can go out again. */
export interface SentAnswer {
  /** The HTTP status. */
  status: number;
  /** The JSON text. */
  body: string;
  /** What else the answer said. */
  headers: Readonly<Record<string, string>>;
}

interface KeptAnswer {
  request: string;
  until: number;
  answer: SentAnswer | undefined;
}

/** One call under a key. */
export interface KeyedCall {
  /** Subject, route and key together: the scope within which a key means one call. */
  scope: string;
  /** What was asked, in one canonical text. */
  request: string;
  /** How long the answer is kept, in milliseconds of the platform's clock. */
  keep: number;
}

/**
 * Keeps the answers of changing calls by their idempotency key.
 *
 * Only a success uses a key up: after a refusal nothing has changed, and the key of a draft must still submit it once
 * the person has corrected what was wrong.
 */
export class AnswersByKey {
  readonly #clock: MockClock;
  readonly #kept = new Map<string, KeptAnswer>();

  /** @param clock the clock in whose hours answers are kept */
  constructor(clock: MockClock) {
    this.#clock = clock;
  }

  /**
   * Gives the answer that was already sent under this key, or runs the call once.
   *
   * @throws ProblemError `idempotency-mismatch` for the same key with another request, `in-progress` while it runs
   */
  async once(call: KeyedCall, run: () => Promise<SentAnswer>): Promise<SentAnswer> {
    const now = this.#clock.milliseconds();
    const kept = this.#kept.get(call.scope);
    if (kept && kept.until >= now) {
      if (kept.request !== call.request) throw new ProblemError('idempotency-mismatch');
      if (!kept.answer) throw new ProblemError('in-progress', { retryAfter: 1 });
      return kept.answer;
    }
    const mine: KeptAnswer = { request: call.request, until: now + call.keep, answer: undefined };
    this.#kept.set(call.scope, mine);
    try {
      mine.answer = await run();
      return mine.answer;
    } catch (error) {
      if (this.#kept.get(call.scope) === mine) this.#kept.delete(call.scope);
      throw error;
    }
  }
}
