import { ProblemError } from '../wire/problem-error.ts';
import type { Sources } from '../world/sources.ts';

/** An answer as it went out, so that the same one can go out again. */
export interface SentAnswer {
  /** The HTTP status. */
  status: number;
  /** The JSON text. */
  body: string;
  /** What else the answer said. */
  headers: Readonly<Record<string, string>>;
}

/** An answer that was sent under a key. */
export interface KeptAnswer {
  /** Subject, route and key together: the scope within which a key means one call. */
  scope: string;
  /** What was asked, in one canonical text. */
  request: string;
  /** Until when it is kept, in milliseconds of the platform's clock. */
  until: number;
  /** The answer. */
  answer: SentAnswer;
}

/** One call under a key. */
export interface KeyedCall extends Pick<KeptAnswer, 'scope' | 'request'> {
  /** How long the answer is kept, in milliseconds of the platform's clock. */
  keep: number;
  /** What is waited for before the call is done. */
  delay?: Promise<void> | undefined;
}

/**
 * Keeps the answers of changing calls by their idempotency key.
 *
 * Only a success uses a key up: after a refusal nothing has changed, and the key of a draft must still submit it once
 * the person has corrected what was wrong.
 */
export class AnswersByKey {
  readonly #sources: Pick<Sources, 'clock' | 'recorder'>;
  readonly #kept = new Map<string, KeptAnswer>();
  readonly #running = new Map<string, string>();

  /** @param sources the clock in whose hours answers are kept, and who keeps them with what the call changed */
  constructor(sources: Pick<Sources, 'clock' | 'recorder'>) {
    this.#sources = sources;
  }

  /**
   * Gives the answer that was already sent under this key, or does the call once: what it changes and its answer are
   * kept as one.
   *
   * @throws ProblemError `idempotency-mismatch` for the same key with another request, `in-progress` while it runs
   */
  async once({ scope, request, keep, delay }: KeyedCall, run: () => SentAnswer): Promise<SentAnswer> {
    const { clock, recorder } = this.#sources;
    const now = clock.milliseconds();
    const kept = this.#kept.get(scope);
    const known = kept && kept.until >= now ? kept : undefined;
    const asked = known?.request ?? this.#running.get(scope);
    if (asked !== undefined && asked !== request) throw new ProblemError('idempotency-mismatch');
    if (known) return known.answer;
    if (asked !== undefined) throw new ProblemError('in-progress', { retryAfter: 1 });
    this.#running.set(scope, request);
    try {
      await delay;
      return recorder.atomically(() => this.#keep({ scope, request, until: now + keep, answer: run() }));
    } finally {
      this.#running.delete(scope);
    }
  }

  /** Takes an answer in as it was kept. */
  restore({ scope, request, until, answer }: KeptAnswer): void {
    this.#kept.set(scope, { scope, request, until, answer });
  }

  /** Forgets every answer; a call that is still running goes on. */
  forget(): void {
    this.#kept.clear();
  }

  #keep(kept: KeptAnswer): SentAnswer {
    this.restore(kept);
    // An answer outlives the process with what it tells of: a watch does not, and a new one must be made for its key.
    if (this.#sources.recorder.hasChanges) this.#sources.recorder.record({ kind: 'answered', ...kept });
    return kept.answer;
  }
}
