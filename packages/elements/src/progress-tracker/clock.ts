import type { ServiceCase } from '@tongban/domain';
import {
  calendarOf,
  type CaseClock,
  caseClocks,
  caseFindings,
  type ClockContext,
  type CaseLog,
} from '@tongban/domain/clocks';
import type { CaseTime } from './tracker-parts.ts';

/** What is counted of a case, and its lapses. */
export function caseTimeOf(
  { acts, mode, receiving, handling, plan, limits, regime, asOf }: ServiceCase,
  calendar: ClockContext['calendarOf'] = calendarOf,
): CaseTime {
  const log: CaseLog = { acts, places: { mode, receiving, handling, plan }, limits };
  const context = { regime, calendarOf: calendar, asOf };
  const clocks = caseClocks(log, context);
  const hops = clocks.filter(({ kind }) => kind === 'hop');
  return { clock: shownClock(clocks, hops), hops, findings: caseFindings(log, context) };
}

/** The hop under way, which is what she waits for; else the decision, of a promise and the law's limit the earlier. */
function shownClock(clocks: CaseClock[], hops: CaseClock[]): CaseClock | undefined {
  const hop = hops.find(({ state }) => state !== 'stopped');
  if (hop) return hop;
  const decisions = clocks.filter(({ kind }) => kind === 'decision' || kind === 'decision-committed');
  // Of two that end on one day the law's comes first: it says more about what is not counted.
  return decisions.sort((a, b) => a.deadline.dueOn.localeCompare(b.deadline.dueOn))[0];
}
