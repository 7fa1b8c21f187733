import type { ServiceGuide, TimeLimit } from '@tongban/domain';

/** The limits that hold for a case: those of its guide that are not another place's own. */
export function caseLimits({ limits, jurisdiction }: ServiceGuide): TimeLimit[] {
  if (limits.status !== 'present') return [];
  // One county's promise is not another's.
  return limits.value.filter(
    ({ type, scope }) => type !== 'note' && (scope === undefined || scope === jurisdiction.place),
  );
}

/**
 * The limit for the decision in working days: of what the law sets and what the authority promises, the one with the
 * fewest days. A promise that is only a range binds to nothing less than its end, so a limit with a number goes first.
 */
export function decisionLimit(limits: readonly TimeLimit[]): TimeLimit | undefined {
  const counted = limits.filter(
    ({ type, unit }) => (type === 'statutory' || type === 'committed') && unit === 'working-day',
  );
  const fewest = (days: (limit: TimeLimit) => number | undefined) =>
    counted.filter((limit) => days(limit) !== undefined).sort((a, b) => (days(a) ?? 0) - (days(b) ?? 0))[0];
  return fewest(({ amount }) => amount) ?? fewest(({ most }) => most);
}
