import { isConditional } from './applicable-materials.ts';
import { no, unknown, yes } from './material-answer.ts';
import type { EvidencePointer, MaterialAnswer } from './material-decision.ts';
import type { MaterialRow } from './material-inquiry.ts';

/** R0: does the situation call for it? Where an answer is missing, or the guide has only words, nobody can tell. */
export function calledForBySituation({ requirement, situation, found }: MaterialRow): MaterialAnswer {
  const evidence = found.calls.map(({ situation: { id }, option }): EvidencePointer => ({
    from: 'guide',
    list: 'situations',
    id: `${id}/${option.id}`,
  }));
  if (situation === 'notApplicable') return no('not-called-for', evidence);
  if (situation === 'undecided') return unknown('situation-open', evidence);
  if (isConditional(found))
    return unknown('condition-in-words', [{ from: 'guide', list: 'materials', id: requirement.id }]);
  return evidence.length > 0 ? yes('called-for', evidence) : yes('needed-always');
}
