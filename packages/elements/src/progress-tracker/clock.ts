import type { ServiceCase } from '@tongban/domain';
import { calendarOf, type CaseClock, caseClocks, type ClockContext } from '@tongban/domain/clocks';

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
  // Of two that end on one day the law's comes first: it says more about what is not counted.
  return decisions.sort((a, b) => a.deadline.dueOn.localeCompare(b.deadline.dueOn))[0];
}
