import { addWorkingDays, workingCalendar } from '@tongban/domain/clocks';
import { dayOf } from '@tongban/domain/rules';
import type { Instant } from '@tongban/domain';

/** By how much to move the clock; what is absent counts as nothing. */
export interface ClockAdvance {
  /** Working days of Asia/Shanghai, at the same time of day; counted first. */
  workingDays?: number;
  /** Calendar days of 24 hours. */
  days?: number;
  /** Hours. */
  hours?: number;
  /** Minutes. */
  minutes?: number;
}

const CHINA = 8 * 3_600_000;

/**
 * The platform's clock. It stands still until someone advances it, so that a test or a demonstration sees the same
 * days every time.
 */
export class MockClock {
  readonly #onMove: (at: Instant) => void;
  #start: number;
  #at: number;

  /**
   * @param start the instant it starts at
   * @param onMove told the new time whenever it was advanced
   * @throws {RangeError} when `start` is no instant
   */
  constructor(start: Instant, onMove: (at: Instant) => void = () => undefined) {
    this.#onMove = onMove;
    this.#start = read(start);
    this.#at = this.#start;
  }

  /** What time it is, with the offset of Asia/Shanghai. */
  now(): Instant {
    return instantOf(this.#at);
  }

  /** What time it was at the start, and will be after a reset. */
  get start(): Instant {
    return instantOf(this.#start);
  }

  /** Milliseconds since the epoch. */
  milliseconds(): number {
    return this.#at;
  }

  /**
   * Moves the clock forward and gives the new time.
   *
   * @throws {RangeError} when a count is negative or no number
   */
  advance({ workingDays = 0, days = 0, hours = 0, minutes = 0 }: ClockAdvance): Instant {
    if (![workingDays, days, hours, minutes].every((count) => Number.isFinite(count) && count >= 0)) {
      throw new RangeError('A clock moves forward only');
    }
    const today = dayOf(this.now());
    const { day } = addWorkingDays(today, workingDays, workingCalendar);
    this.#at += Date.parse(day) - Date.parse(today);
    this.#at += ((days * 24 + hours) * 60 + minutes) * 60_000;
    this.#onMove(new Date(this.#at).toISOString());
    return this.now();
  }

  /** Sets it back to where it started. */
  reset(): void {
    this.#at = this.#start;
  }

  /** Sets it to where a journal says it stood, or that it started. */
  restore({ start, at }: { start?: Instant; at: Instant }): void {
    if (start !== undefined) this.#start = read(start);
    this.#at = read(at);
  }
}

function read(instant: Instant): number {
  const at = Date.parse(instant);
  if (Number.isNaN(at)) throw new RangeError('The clock needs an instant such as 2026-09-16T09:00:00+08:00');
  return at;
}

/** An instant of Asia/Shanghai, from milliseconds. */
export function instantOf(at: number): Instant {
  return `${new Date(at + CHINA).toISOString().slice(0, 19)}+08:00`;
}
