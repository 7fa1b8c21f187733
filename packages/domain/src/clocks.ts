/**
 * By when, and whose time it was: the calendar, deadlines, the clocks of a case. A door of its own, because the years of
 * the calendar weigh more than most pages need at load.
 *
 * @module @tongban/domain/clocks
 */
export {
  addWorkingDays,
  type AnnouncedYear,
  type CountedDay,
  dayKind,
  type DayKind,
  nextDay,
  isCalendarDay,
  type WorkingCalendar,
  workingDaysBetween,
} from './calendar/working-calendar.ts';
export { workingCalendar, workingCalendarVersion } from './calendar/working-calendar.data.ts';
export {
  type Deadline,
  deadline,
  type DeadlineDay,
  type DeadlineQuestion,
  type DeadlineUnit,
  type DayReason,
  type Pause,
} from './calendar/deadline.ts';
export {
  type CaseClock,
  caseClocks,
  type CaseLog,
  type ClockBasis,
  type ClockContext,
  type ClockKind,
} from './case/case-clocks.ts';
export { caseFindings, type FindingContext, oneTimeNotice } from './case/case-findings.ts';
export { licensing } from './case/licensing-limits.ts';
export { type CasePause, LICENSING_SUSPENSIONS } from './case/pauses.ts';
export { calendarOf, localHolidays, type PlaceCalendar } from './calendar/calendar-of.ts';
export { dayReasonBasis, monthBasis } from './calendar/day-reasons.ts';
