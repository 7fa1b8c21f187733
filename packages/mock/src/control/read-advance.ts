import { invalidRequest } from '../wire/problem-error.ts';
import type { ClockAdvance } from '../world/clock.ts';

const UNITS = ['workingDays', 'days', 'hours', 'minutes'] as const;

/** Reads by how much the clock is to be moved. */
export function readAdvance(value: unknown): ClockAdvance {
  if (typeof value !== 'object' || value === null) throw invalidRequest(['advance'], 'not-an-object');
  const advance: ClockAdvance = {};
  for (const [unit, count] of Object.entries(value)) {
    const known = UNITS.find((name) => name === unit);
    if (!known) throw invalidRequest(['advance', unit], 'unknown-key');
    const whole = typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= 10_000;
    if (!whole) throw invalidRequest(['advance', unit], 'not-a-count');
    advance[known] = count;
  }
  return advance;
}
