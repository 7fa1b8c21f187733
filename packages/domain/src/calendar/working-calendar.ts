import type { CalendarDay } from '../schema/instant.ts';

/** What the State Council announced for one year: which weekdays are off, which weekend days are worked. */
export interface AnnouncedYear {
  /** The addresses of the notice and of what amended it. */
  notices: readonly string[];
  /** Days off: the holiday's Chinese name, its first and its last day. */
  off: readonly (readonly [name: string, first: CalendarDay, last: CalendarDay])[];
  /** Weekend days worked instead (调休上班), with the holiday they make up for. */
  worked: readonly (readonly [name: string, day: CalendarDay])[];
}

/** Announced years by their number; a year that is absent has not been announced. */
export type WorkingCalendar = Readonly<Record<string, AnnouncedYear>>;

/** Whether a day counts, why, and whether that is only expected. */
export interface DayKind {
  /** Whether it is a working day. */
  working: boolean;
  /** A plain weekday or weekend, an announced holiday, or a weekend day worked instead. */
  reason: 'weekday' | 'weekend' | 'holiday' | 'worked-weekend';
  /** The holiday's Chinese name, for the two announced kinds. */
  name?: string;
  /** The year is not announced yet: holidays on weekdays are not known. */
  provisional: boolean;
}

/** The kind of one day. */
export function dayKind(day: CalendarDay, calendar: WorkingCalendar): DayKind {
  const year = calendar[day.slice(0, 4)];
  const provisional = year === undefined;
  const off = year?.off.find(([, first, last]) => first <= day && day <= last);
  if (off) return { working: false, reason: 'holiday', name: off[0], provisional };
  const worked = year?.worked.find(([, date]) => date === day);
  if (worked) return { working: true, reason: 'worked-weekend', name: worked[0], provisional };
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const weekend = weekday === 0 || weekday === 6;
  return { working: !weekend, reason: weekend ? 'weekend' : 'weekday', provisional };
}

/** Whether a text is a day that exists. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** The next calendar day. */
export function nextDay(day: CalendarDay): CalendarDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** A day reached by counting, and whether an unannounced year was touched on the way. */
export interface CountedDay {
  /** The day. */
  day: CalendarDay;
  /** Whether the count touched a year that is not announced yet. */
  provisional: boolean;
}

/**
 * The day that lies `count` working days after `from`. The first day is not counted (民法典 第二百零一条);
 * holidays and days off do not count (行政许可法 第八十二条).
 *
 * @throws {RangeError} when `count` is no whole number from 0 to 10,000, or `from` is no calendar day.
 */
export function addWorkingDays(from: CalendarDay, count: number, calendar: WorkingCalendar): CountedDay {
  if (!Number.isInteger(count) || count < 0 || count > 10_000) throw new RangeError(`Not a count of days: ${count}`);
  if (!isCalendarDay(from)) throw new RangeError(`Not a calendar day: ${from}`);
  let day = from;
  let provisional = false;
  for (let left = count; left > 0;) {
    day = nextDay(day);
    const kind = dayKind(day, calendar);
    provisional ||= kind.provisional;
    if (kind.working) left -= 1;
  }
  return { day, provisional };
}

/**
 * How many working days lie after `from` up to `to`, that day included: what {@link addWorkingDays} turns around. Zero
 * when `to` is not later.
 *
 * @throws {RangeError} when a day does not exist, or the two lie more than a hundred years apart
 */
export function workingDaysBetween(from: CalendarDay, to: CalendarDay, calendar: WorkingCalendar): number {
  for (const day of [from, to]) if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 100) throw new RangeError('More than a hundred years');
  let count = 0;
  for (let day = from; day < to;) {
    day = nextDay(day);
    if (dayKind(day, calendar).working) count += 1;
  }
  return count;
}
