/**
 * The rules: pure functions without schemas, so that a page that needs a rule carries no schema.
 *
 * @module @tongban/domain/rules
 */
export { dayOf } from './schema/day-of.ts';
export { canonicalJson } from './schema/canonical-json.ts';
export { crossesProvince, provinceOf } from './place/province.ts';
export { itemKey, parseItemKey } from './catalog/item-key.ts';
export { guideDigest } from './catalog/guide-digest.ts';
export { mask, type MaskKind, type MaskStrength } from './party/masking.ts';
export { checkResidentIdNumber } from './party/resident-id-number.ts';
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
export { type CaseStatus, caseStatus, CLOSED_STATUSES, isClosed } from './case/case-status.ts';
export { type CasePlaces, heldBy } from './case/answerable.ts';
export { type ApplicantTask, askedOfApplicant } from './case/asked-of-applicant.ts';
export { mayAct, NEXT_ACTS } from './case/next-acts.ts';
export { isPlatformError, PlatformError } from './platform/platform-error.ts';
export { type ItemCode, readItemCode, type ReadItemCode } from './catalog/item-code.ts';
export { type ELicenceId, readELicenceId, type ReadELicenceId } from './licence/e-licence-id.ts';
export { checkUnifiedSocialCreditCode, isOrganizationCode } from './party/unified-social-credit-code.ts';
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
export { licensing } from './case/licensing-limits.ts';
export { type CasePause, LICENSING_SUSPENSIONS } from './case/pauses.ts';
export { calendarOf, localHolidays, type PlaceCalendar } from './calendar/calendar-of.ts';
export {
  type ApplicableMaterials,
  applicableMaterials,
  type Call,
  chosenOption,
  isConditional,
  type MaterialForSituation,
} from './material/applicable-materials.ts';
export { dayReasonBasis, monthBasis } from './calendar/day-reasons.ts';
