import type { MaterialRow } from './material-inquiry.ts';

/** The materials of each group of alternatives, by group and by set. */
export type AlternativeSets = Map<string, Map<string, MaterialRow[]>>;

/** The sets of each group of alternatives, in the order of the guide, without what the situation does not call for. */
export function alternativeSets(rows: readonly MaterialRow[]): AlternativeSets {
  const groups = new Map<string, Map<string, MaterialRow[]>>();
  for (const row of rows) {
    const { alternative, id } = row.requirement;
    if (!alternative || row.situation === 'notApplicable') continue;
    const sets = groups.get(alternative.group) ?? new Map<string, MaterialRow[]>();
    const set = alternative.set ?? id;
    sets.set(set, [...(sets.get(set) ?? []), row]);
    groups.set(alternative.group, sets);
  }
  return groups;
}
