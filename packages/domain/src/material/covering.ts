import { no, unknown, yes } from './material-answer.ts';
import type { MaterialAnswer } from './material-decision.ts';
import type { MaterialRow } from './material-inquiry.ts';

/** A material that may stay and so cover others. */
export interface CoveringMaterial {
  /** The material. */
  row: MaterialRow;
  /** Whether the authority holds it already, or she shows it as a licence; otherwise it is handed in. */
  held: boolean;
}

/**
 * R4: do the fields of another material, which is itself handed in or held, cover it?
 *
 * Of materials that cover each other the first in the guide stays. The order is strict (held, more fields, earlier), so
 * no two can fall because of each other, and who covers is never covered itself.
 */
export function askCovering(
  open: ReadonlySet<MaterialRow>,
  covering: readonly CoveringMaterial[],
): (row: MaterialRow) => MaterialAnswer {
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
    const { kind, use, proves } = row.requirement;
    if (kind === 'form' || kind === 'statement') return no('own-words');
    if (use === 'surrender') return no('taken-back');
    if (!proves) return unknown('fields-not-stated');
    const keys = row.fieldKeys;
    if (!open.has(row) || keys.length === 0) return no('not-covered');
    const lists = keys.map((key) => byField.get(key) ?? []);
    const rarest = lists.reduce((a, b) => (b.length < a.length ? b : a));
    const own = rank.get(row) ?? Infinity;
    const cover = rarest.find((entry) => (rank.get(entry.row) ?? 0) < own && keys.every((key) => entry.keys.has(key)));
    if (!cover) return no('not-covered');
    return yes('covered', [{ from: 'guide', list: 'materials', id: cover.row.requirement.id }]);
  };
}
