import type { CalendarDay, Instant } from './instant.ts';

/** The calendar day in Asia/Shanghai (UTC+8 all year since 1991) on which an instant falls. */
export function dayOf(instant: Instant): CalendarDay {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}
