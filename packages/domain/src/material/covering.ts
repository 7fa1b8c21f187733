import { no, unknown, yes } from './material-answer.ts';
import type { MaterialAnswer } from './material-decision.ts';
import type { MaterialRow } from './material-inquiry.ts';

/** What must be known of a material to see what it covers. */
export type ProvingMaterial = Pick<MaterialRow, 'requirement' | 'fieldKeys' | 'position'>;

/** A material that may stay and so cover others. */
export interface CoveringMaterial<T extends ProvingMaterial = MaterialRow> {
  /** The material. */
  row: T;
  /** Whether the authority holds it already, or she shows it as a licence; otherwise it is handed in. */
  held: boolean;
}

/**
 * Finds what covers a material: another one that proves all of its fields.
 *
 * Of materials that cover each other the first in the guide stays. The order is strict (held, more fields, earlier), so
 * no two can fall because of each other, and who covers is never covered itself.
 */
export function openCovers<T extends ProvingMaterial>(
  covering: readonly CoveringMaterial<T>[],
): (row: T) => T | undefined {
  const sorted = covering
    .map(({ row, held }) => ({ row, held, keys: new Set(row.fieldKeys) }))
    .sort((a, b) => Number(b.held) - Number(a.held) || b.keys.size - a.keys.size || a.row.position - b.row.position);
  const rank = new Map(sorted.map(({ row }, index) => [row, index]));
  const byField = new Map<string, typeof sorted>();
  for (const entry of sorted)
    for (const key of entry.keys) {
      const list = byField.get(key);
      if (list) list.push(entry);
      else byField.set(key, [entry]);
    }
  return (row) => {
    const keys = row.fieldKeys;
    if (keys.length === 0) return undefined;
    const lists = keys.map((key) => byField.get(key) ?? []);
    const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a));
    const own = rank.get(row) ?? Infinity;
    return rarest.find((entry) => (rank.get(entry.row) ?? 0) < own && keys.every((key) => entry.keys.has(key)))?.row;
  };
}

/** Whether no other material could ever stand for it: her own words, or a paper that is taken back. */
export const isIrreplaceable = ({ requirement: { kind, use } }: Pick<MaterialRow, 'requirement'>) =>
  kind === 'form' || kind === 'statement' ? 'own-words' : use === 'surrender' ? 'taken-back' : undefined;

/** R4: do the fields of another material, which is itself handed in or held, cover it? */
export function askCovering(
  open: ReadonlySet<MaterialRow>,
  covering: readonly CoveringMaterial[],
): (row: MaterialRow) => MaterialAnswer {
  const coverOf = openCovers(covering);
  return (row) => {
    const reason = isIrreplaceable(row);
    if (reason) return no(reason);
    if (!row.requirement.proves) return unknown('fields-not-stated');
    const cover = open.has(row) ? coverOf(row) : undefined;
    if (!cover) return no('not-covered');
    return yes('covered', [{ from: 'guide', list: 'materials', id: cover.requirement.id }]);
  };
}
