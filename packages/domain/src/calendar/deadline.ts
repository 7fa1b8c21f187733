import type { CalendarDay } from '../schema/instant.ts';
import { dayKind, isCalendarDay, nextDay, type WorkingCalendar } from './working-calendar.ts';

/** What a limit counts. */
export type DeadlineUnit = 'working-day' | 'calendar-day' | 'month' | 'year';

/** A stretch of days that does not count: both ends included; without an end it still lasts. */
export interface Pause {
  /** Its first day. */
  from: CalendarDay;
  /** Its last day; absent while it lasts. */
  to?: CalendarDay | undefined;
  /** Why, as a code or in words. */
  reason: string;
}

/** Why a day counts or does not. */
export type DayReason =
  | 'first-day'
  | 'weekday'
  | 'worked-weekend'
  | 'weekend'
  | 'holiday'
  | 'calendar-day'
  | 'paused'
  /** The count is over, but it ended on a day off: 民法典 第二百零三条. */
  | 'moved-past-day-off';

/** One day of the count. */
export interface DeadlineDay {
  /** The day. */
  date: CalendarDay;
  /** Whether it counts. */
  counted: boolean;
  /** Why. */
  reason: DayReason;
  /** The holiday's Chinese name, or the reason of the pause. */
  name?: string;
  /** Which day of the limit it is, from 1; only on days that count. */
  number?: number;
}

/** What to count. */
export interface DeadlineQuestion {
  /** The day on which the event fell; it is not counted itself (民法典 第二百零一条). */
  from: CalendarDay;
  /** How many units, a whole number from 0. */
  amount: number;
  /** What is counted. */
  unit: DeadlineUnit;
  /** The calendar of the place. */
  calendar: WorkingCalendar;
  /** Days that do not count. An open pause lasts to `asOf` at least. */
  pauses?: readonly Pause[];
  /** Today: an open pause is taken to end on it. */
  asOf?: CalendarDay;
}

/** A deadline with the whole count behind it. */
export interface Deadline {
  /** The last day. */
  dueOn: CalendarDay;
  /** Whether the count touched a year that is not announced yet. */
  provisional: boolean;
  /** Every day from the first to the last. */
  days: DeadlineDay[];
}

const LIMITS: Record<DeadlineUnit, number> = { 'working-day': 5000, 'calendar-day': 10_000, month: 300, year: 25 };

/**
 * The last day of a limit, with every day of the count and its reason.
 *
 * Working days are those of the calendar (行政许可法 第八十二条). Months and years end on the corresponding day, or on the
 * month's last (民法典 第二百零二条); a last day that is a day off moves to the next working day (第二百零三条). Outside of private
 * law the Civil Code's rules are applied by analogy, so a caller says `inferred`.
 *
 * @throws {RangeError} when a day does not exist, or the amount is no whole number in reach
 */
export function deadline(question: DeadlineQuestion): Deadline {
  const { from, amount, unit, pauses = [] } = question;
  for (const day of [from, ...pauses.flatMap((pause) => [pause.from, pause.to ?? pause.from])]) {
    if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  }
  if (!Number.isInteger(amount) || amount < 0 || amount > LIMITS[unit]) {
    throw new RangeError(`Not an amount of ${unit}s from 0 to ${LIMITS[unit]}: ${amount}`);
  }
  return unit === 'working-day' || unit === 'calendar-day' ? countDays(question) : countMonths(question);
}

/** The pause that a day lies in. */
function pauseOn(day: CalendarDay, { pauses = [], asOf }: DeadlineQuestion): Pause | undefined {
  return pauses.find(({ from, to }) => from <= day && day <= (to ?? asOf ?? from));
}

function describe(
  date: CalendarDay,
  question: DeadlineQuestion,
): { day: DeadlineDay; provisional: boolean; off: boolean } {
  const kind = dayKind(date, question.calendar);
  const pause = pauseOn(date, question);
  const provisional = kind.provisional;
  if (pause)
    return { day: { date, counted: false, reason: 'paused', name: pause.reason }, provisional, off: !kind.working };
  const named = kind.name === undefined ? {} : { name: kind.name };
  if (question.unit === 'working-day') {
    return { day: { date, counted: kind.working, reason: kind.reason, ...named }, provisional, off: !kind.working };
  }
  return { day: { date, counted: true, reason: 'calendar-day' }, provisional, off: !kind.working };
}

function countDays(question: DeadlineQuestion): Deadline {
  const days: DeadlineDay[] = [{ date: question.from, counted: false, reason: 'first-day' }];
  let provisional = false;
  let date = question.from;
  for (let number = 0; number < question.amount;) {
    date = nextDay(date);
    const described = describe(date, question);
    provisional ||= described.provisional;
    if (described.day.counted) number += 1;
    days.push(described.day.counted ? { ...described.day, number } : described.day);
  }
  return question.unit === 'working-day'
    ? { dueOn: date, provisional, days }
    : movePastDaysOff(question, { dueOn: date, provisional, days });
}

/** 民法典 第二百零三条: a last day on a day off moves to the day after the days off. */
function movePastDaysOff(question: DeadlineQuestion, counted: Deadline): Deadline {
  if (question.amount === 0) return counted;
  const days = [...counted.days];
  let { dueOn, provisional } = counted;
  for (let kind = dayKind(dueOn, question.calendar); !kind.working; kind = dayKind(dueOn, question.calendar)) {
    provisional ||= kind.provisional;
    dueOn = nextDay(dueOn);
    days.push({ date: dueOn, counted: false, reason: 'moved-past-day-off' });
  }
  return { dueOn, provisional, days };
}

function countMonths(question: DeadlineQuestion): Deadline {
  const months = question.unit === 'year' ? question.amount * 12 : question.amount;
  let end = addMonths(question.from, months);
  const days: DeadlineDay[] = [{ date: question.from, counted: false, reason: 'first-day' }];
  let provisional = false;
  let number = 0;
  for (let date = question.from; date < end;) {
    date = nextDay(date);
    const { day, provisional: unknown } = describe(date, question);
    provisional ||= unknown;
    // A day that does not count makes the period end a day later.
    if (!day.counted) end = nextDay(end);
    else number += 1;
    days.push(day.counted ? { ...day, number } : day);
  }
  return movePastDaysOff(question, { dueOn: end, provisional, days });
}

function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
