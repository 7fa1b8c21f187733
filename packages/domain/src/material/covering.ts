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
 * Finds what covers a material, among others in the order of the guide: another one that proves all of its fields.
 *
 * Of materials that cover each other the first in the guide stays. The order is strict (held, more fields, earlier), so
 * no two can fall because of each other, and who covers is never covered itself.
 */
export function openCovers<T extends ProvingMaterial>(
  covering: readonly CoveringMaterial<T>[],
): (row: T) => T | undefined {
  const sorted = inRank(covering);
  const rank = new Map<T, number>();
  const byField = new Map<string, T[]>();
  for (const [index, row] of sorted.entries()) {
    rank.set(row, index);
    for (const key of row.fieldKeys) {
      const list = byField.get(key);
      if (list) list.push(row);
      else byField.set(key, [row]);
    }
  }
  return (row) => {
    const keys = row.fieldKeys;
    if (keys.length === 0) return undefined;
    let rarest: readonly T[] | undefined;
    for (const key of keys) {
      const list = byField.get(key) ?? [];
      if (!rarest || list.length < rarest.length) rarest = list;
    }
    const own = rank.get(row) ?? Infinity;
    return rarest?.find((other) => (rank.get(other) ?? 0) < own && keys.every((key) => other.fieldKeys.includes(key)));
  };
}

/** Held before handed in, more fields before fewer, earlier before later. */
function inRank<T extends ProvingMaterial>(covering: readonly CoveringMaterial<T>[]): T[] {
  const bySize = new Map<number, T[]>();
  for (const { row, held } of covering) {
    const size = row.fieldKeys.length;
    if (size === 0) continue;
    const rank = held ? -size : 1 / size;
    const rows = bySize.get(rank);
    if (rows) rows.push(row);
    else bySize.set(rank, [row]);
  }
  return [...bySize].sort(([a], [b]) => a - b).flatMap(([, rows]) => rows);
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
