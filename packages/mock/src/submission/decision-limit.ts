import type { ServiceGuide, TimeLimit } from '@tongban/domain';

/**
 * The limit for the decision in working days, as a case holds it: of what the law sets and what the authority promises
 * for this place, the one with the fewest days. A promise that is only a range binds to nothing less than its end, so
 * a limit with a number goes first.
 */
export function decisionLimit({ limits, jurisdiction }: ServiceGuide): TimeLimit | undefined {
  if (limits.status !== 'present') return undefined;
  const counted = limits.value.filter(
    ({ type, unit, scope }) =>
      (type === 'statutory' || type === 'committed') &&
      unit === 'working-day' &&
      // One county's promise is not another's.
      (scope === undefined || scope === jurisdiction.place),
  );
  const fewest = (days: (limit: TimeLimit) => number | undefined) =>
    counted.filter((limit) => days(limit) !== undefined).sort((a, b) => (days(a) ?? 0) - (days(b) ?? 0))[0];
  return fewest(({ amount }) => amount) ?? fewest(({ most }) => most);
}
