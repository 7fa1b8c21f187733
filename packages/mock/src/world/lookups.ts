import type { Sources } from './sources.ts';

const ALLOWED = 5;
const WINDOW = 3_600_000;

/**
 * Counts look-ups that failed, by the number that was asked for, so that a lookup code cannot be found by trying.
 *
 * A number that does not exist is counted like one that does: being refused tells nothing.
 */
export class Lookups {
  readonly #sources: Pick<Sources, 'clock' | 'recorder'>;
  readonly #failures = new Map<string, number[]>();

  /** @param sources the clock in whose hours failures are counted, and who keeps them */
  constructor(sources: Pick<Sources, 'clock' | 'recorder'>) {
    this.#sources = sources;
  }

  /** Seconds to wait before this number may be tried again; 0 when it may be tried now. */
  wait(caseNumber: string): number {
    const now = this.#sources.clock.milliseconds();
    const recent = (this.#failures.get(caseNumber) ?? []).filter((at) => now - at < WINDOW);
    this.#failures.set(caseNumber, recent);
    return recent.length < ALLOWED ? 0 : Math.ceil(((recent[0] ?? now) + WINDOW - now) / 1000);
  }

  /** Counts a failure. */
  fail(caseNumber: string): void {
    const at = this.#sources.clock.milliseconds();
    this.restore(caseNumber, at);
    this.#sources.recorder.record({ kind: 'lookup-failed', caseNumber, at });
  }

  /** Takes a failure in as it was kept. */
  restore(caseNumber: string, at: number): void {
    this.#failures.set(caseNumber, [...(this.#failures.get(caseNumber) ?? []), at]);
  }
}
