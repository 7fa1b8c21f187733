import type { ServiceCase } from '@tongban/domain';
import { calendarOf, type CaseClock, caseClocks, type ClockContext } from '@tongban/domain/rules';

/** The clock that a person asks about first: by when it is decided; of a promise and the law's limit the earlier. */
export function decisionClockOf(
  { acts, mode, receiving, handling, limits, regime, asOf }: ServiceCase,
  calendar: ClockContext['calendarOf'] = calendarOf,
): CaseClock | undefined {
  const clocks = caseClocks(
    { acts, places: { mode, receiving, handling }, limits },
    { regime, calendarOf: calendar, asOf },
  );
  const decisions = clocks.filter(({ kind }) => kind === 'decision' || kind === 'decision-committed');
  return decisions.sort((a, b) => (a.deadline.dueOn < b.deadline.dueOn ? -1 : 1))[0];
}
