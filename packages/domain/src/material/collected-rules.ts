import type { CollectedMaterial } from './collected-material.ts';
import { absent, isTooOld, pointer } from './evidence-questions.ts';
import { carries, couldCarry, inOrder } from './evidence-index.ts';
import { bestOf, no, unknown, yes } from './material-answer.ts';
import type { MaterialAnswer } from './material-decision.ts';
import type { MaterialInquiry, MaterialRow } from './material-inquiry.ts';

const NONE: readonly CollectedMaterial[] = [];

/** What was taken in for this very requirement. */
export function collectedHere({ requirement }: MaterialRow, { evidence }: MaterialInquiry) {
  return inOrder(evidence.collected.get(requirement.id) ?? NONE);
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
  const elsewhere = facts.collected?.length ? samePaper(row, inquiry).filter((other) => other.item !== item) : NONE;
  const inBundle = elsewhere
    .filter((collected) => facts.bundle?.includes(collected.item))
    .map((collected) => judge(collected, 'collected-in-bundle', [row, inquiry]));
  const found = bestOf([...here, ...inBundle], absent('collected', inquiry));
  const [other] = elsewhere;
  // What some other matter once took in is no reason to ask for nothing: that place does not hand it on.
  return found.reason === 'no-match' && other
    ? no('collected-elsewhere', [pointer('collected', other, other.at)])
    : found;
}

function judge(
  collected: CollectedMaterial,
  reason: 'collected-earlier' | 'collected-in-bundle',
  [row, inquiry]: readonly [MaterialRow, MaterialInquiry],
): MaterialAnswer {
  const evidence = [pointer('collected', collected, collected.at)];
  return isTooOld(collected.at, row, inquiry) ? no('too-old', evidence) : yes(reason, evidence);
}

/** What was taken in, for whatever item, and is the same paper or proves all that this one proves. */
function samePaper({ requirement, fieldKeys }: MaterialRow, { evidence }: MaterialInquiry) {
  const { name, kind, proves = [], licenceTypes = [] } = requirement;
  if (kind === 'form' || kind === 'statement') return NONE;
  if (fieldKeys.length === 0)
    return inOrder(evidence.collectedAnywhere.get(name) ?? NONE).filter(({ document }) => document === name);
  const found = couldCarry(evidence.collectedAnywhere, fieldKeys, licenceTypes);
  return found.filter(({ document, proves: carried = [] }) =>
    proves.every((needed) =>
      carried.some(
        (of) => of.subject === needed.subject && carries({ document, fields: of.fields }, needed, requirement),
      ),
    ),
  );
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
