import { collectedHere } from './collected-rules.ts';
import { no, yes } from './material-answer.ts';
import type { EvidencePointer, MaterialAnswer } from './material-decision.ts';
import type { MaterialInquiry, MaterialRow } from './material-inquiry.ts';

const pointTo = (rows: readonly MaterialRow[]) =>
  rows.map(({ requirement }): EvidencePointer => ({ from: 'guide', list: 'materials', id: requirement.id }));

/**
 * R12: has one of its alternatives been given, or need not be given itself?
 *
 * Of several such sets one stands: what lies there already before what is waived, then the first in the guide.
 */
export function askAlternatives(
  inquiry: MaterialInquiry,
  isWaived: (row: MaterialRow) => boolean,
): Map<MaterialRow, MaterialAnswer> {
  const answers = new Map<MaterialRow, MaterialAnswer>();
  for (const sets of inquiry.alternatives.values()) {
    const all = [...sets.values()];
    const given = all.find((set) => set.every((row) => collectedHere(row, inquiry).length > 0));
    const standing = given ?? all.find((set) => set.every(isWaived));
    for (const set of all)
      for (const row of set) {
        if (!standing || set === standing) answers.set(row, no('alternative-not-given'));
        else answers.set(row, yes(given ? 'alternative-given' : 'alternative-waived', pointTo(standing)));
      }
  }
  return answers;
}
