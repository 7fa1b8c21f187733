import type { TimeLimit } from '../catalog/time-limit.ts';
import { dayKind, nextDay, type WorkingCalendar } from '../calendar/working-calendar.ts';
import { dayOf } from '../schema/day-of.ts';
import type { CalendarDay, Instant } from '../schema/instant.ts';
import type { Act } from './act.ts';

/** How the handling place's time for the decision stands. */
export interface DecisionClock {
  /** Not started, running, waiting (for the applicant or a suspension), or over. */
  state: 'not-started' | 'running' | 'paused' | 'stopped';
  /** The day acceptance was given, which is itself not counted. */
  from?: CalendarDay;
  /** Days used. */
  used: number;
  /** Days allowed. */
  allowed: number;
  /** The last day for the decision; while paused, if it resumed today. */
  dueOn?: CalendarDay;
  /** Whether that day touches a year whose holidays are not announced. */
  provisional: boolean;
  /** Working days past the last day, as of the given moment. */
  overdueBy: number;
}

/**
 * Counts the decision's working days from acceptance. Days on which the case waits for the applicant or is suspended
 * with the clock stopped do not count (such as 公证法 第三十条: supplementing proof is not counted).
 *
 * @param limit the guide's limit, in working days; any other unit gives `undefined`, as does a limit without a number.
 */
export function decisionClock(
  acts: readonly Act[],
  limit: TimeLimit | undefined,
  { calendar, asOf }: { calendar: WorkingCalendar; asOf: Instant },
): DecisionClock | undefined {
  const allowed = limit?.unit === 'working-day' ? (limit.amount ?? limit.most) : undefined;
  if (allowed === undefined) return undefined;
  const accepted = acts.find((act) => act.type === 'accepted');
  const clock: DecisionClock = { state: 'not-started', used: 0, allowed, provisional: false, overdueBy: 0 };
  if (!accepted) return clock;
  const decided = acts.find((act) => act.type === 'decided');
  const today = dayOf(decided?.at ?? asOf);
  const pauses = pausesOf(acts, accepted.sequence);
  const isPaused = (day: CalendarDay) => pauses.some(({ start, end }) => start <= day && (!end || day <= end));
  clock.from = dayOf(accepted.at);
  clock.state = decided ? 'stopped' : pauses.some(({ end }) => !end) ? 'paused' : 'running';
  let day = clock.from;
  for (let counted = 0, projected = false; ;) {
    day = nextDay(day);
    projected ||= day > today;
    const kind = dayKind(day, calendar);
    clock.provisional ||= kind.provisional && counted < allowed;
    // Past today a pause is taken to have ended: the projection "if you answer today".
    const counts = kind.working && (projected || !isPaused(day));
    if (counts) counted += 1;
    if (counts && !projected) clock.used = counted;
    if (counts && counted === allowed) clock.dueOn = day;
    if (projected && counted >= allowed) break;
  }
  clock.overdueBy = Math.max(0, clock.used - allowed);
  return clock;
}

interface Pause {
  start: CalendarDay;
  end?: CalendarDay;
}

function pausesOf(acts: readonly Act[], acceptedAt: number): Pause[] {
  const pauses: Pause[] = [];
  for (const act of acts) {
    const open = pauses.at(-1)?.end === undefined ? pauses.at(-1) : undefined;
    if ((act.type === 'correction-notified' || act.type === 'suspended') && act.sequence > acceptedAt && !open) {
      pauses.push({ start: dayOf(act.at) });
    } else if ((act.type === 'correction-supplied' || act.type === 'resumed') && open) {
      open.end = dayOf(act.at);
    }
  }
  return pauses;
}
