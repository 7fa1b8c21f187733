import type { ServiceCase } from '@tongban/domain';
import { addWorkingDays, workingCalendar } from '@tongban/domain/clocks';
import { dayOf } from '@tongban/domain/rules';

/** The day that the limits of the guide lead to when a case is accepted now, with the limit in the guide's words. */
export function promisedDay({ limits, asOf }: ServiceCase): { day: string; text: string } | undefined {
  const days = (limit: (typeof limits)[number]) => limit.amount ?? limit.most ?? Infinity;
  const [first] = limits
    .filter(({ type, unit }) => (type === 'statutory' || type === 'committed') && unit === 'working-day')
    .filter((limit) => days(limit) < Infinity)
    .sort((a, b) => days(a) - days(b));
  return first && { day: addWorkingDays(dayOf(asOf), days(first), workingCalendar).day, text: first.text };
}
