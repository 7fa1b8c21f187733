import type { CollectedMaterial } from './collected-material.ts';
import { absent, isTooOld, pointer } from './evidence-questions.ts';
import { carries } from './evidence-index.ts';
import { bestOf, no, unknown, yes } from './material-answer.ts';
import type { MaterialAnswer } from './material-decision.ts';
import type { MaterialInquiry, MaterialRow } from './material-inquiry.ts';

const NONE: readonly CollectedMaterial[] = [];

/** What was taken in for this very requirement. */
export function collectedHere({ requirement }: MaterialRow, { evidence, item }: MaterialInquiry) {
  return evidence.collected.get(`${item}/${requirement.id}`) ?? NONE;
}

/** Whether it was taken in electronically in the step that asks: then only R10 can say whether the copy is enough. */
const isCopyOfThisStep = ({ form, step }: CollectedMaterial, { facts }: MaterialInquiry) =>
  form !== 'paper' && (step ?? 1) >= (facts.step ?? 1);

/** R8: was it collected in an earlier step, or for another item of the bundle? */
export function alreadyCollected(row: MaterialRow, inquiry: MaterialInquiry): MaterialAnswer {
  const { facts, item } = inquiry;
  const here = collectedHere(row, inquiry)
    .filter((collected) => !isCopyOfThisStep(collected, inquiry))
    .map((collected) => judge(collected, 'collected-earlier', [row, inquiry]));
  const inBundle = (facts.bundle ?? [])
    .filter((other) => other !== item)
    .sort()
    .flatMap((other) => sameElsewhere(other, row, inquiry))
    .map((collected) => judge(collected, 'collected-in-bundle', [row, inquiry]));
  const found = bestOf([...here, ...inBundle], absent('collected', inquiry));
  if (found.reason !== 'no-match') return found;
  const elsewhere = [...inquiry.evidence.collectedFor.keys()]
    .filter((other) => other !== item)
    .flatMap((other) => sameElsewhere(other, row, inquiry))[0];
  return elsewhere ? no('collected-elsewhere', [pointer('collected', elsewhere, elsewhere.at)]) : found;
}

function judge(
  collected: CollectedMaterial,
  reason: 'collected-earlier' | 'collected-in-bundle',
  [row, inquiry]: readonly [MaterialRow, MaterialInquiry],
): MaterialAnswer {
  const evidence = [pointer('collected', collected, collected.at)];
  return isTooOld(collected.at, row, inquiry) ? no('too-old', evidence) : yes(reason, evidence);
}

/** What was taken in for another item and is the same paper, or proves all that this one proves. */
function sameElsewhere(item: string, { requirement }: MaterialRow, { evidence }: MaterialInquiry) {
  const { name, kind, proves = [] } = requirement;
  const isOwnWords = kind === 'form' || kind === 'statement';
  return (evidence.collectedFor.get(item) ?? NONE).filter((collected) => {
    if (isOwnWords) return false;
    if (proves.length === 0) return collected.document === name;
    return proves.every((needed) =>
      (collected.proves ?? []).some(
        ({ subject, fields }) =>
          subject === needed.subject && carries({ document: collected.document, fields }, needed, requirement),
      ),
    );
  });
}

/** R10: is an electronic copy there that the authority takes? Then no paper is asked for. */
export function electronicCopyTaken(row: MaterialRow, inquiry: MaterialInquiry): MaterialAnswer {
  const copies = collectedHere(row, inquiry).filter((collected) => isCopyOfThisStep(collected, inquiry));
  const { electronicForms, use } = row.requirement;
  if (use === 'surrender') return no('taken-back');
  return bestOf(
    copies.map((copy) => {
      const evidence = [pointer('collected', copy, copy.checkedAt ?? copy.at)];
      if (isTooOld(copy.at, row, inquiry)) return no('too-old', evidence);
      const isTaken = copy.checkedAt !== undefined || electronicForms?.includes(copy.form);
      if (isTaken) return yes('copy-taken', evidence);
      return electronicForms ? no('copy-not-checked', evidence) : unknown('copy-not-checked', evidence);
    }),
    absent('collected', inquiry),
  );
}
