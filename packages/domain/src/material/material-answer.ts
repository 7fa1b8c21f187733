import type { EvidencePointer, MaterialAnswer, MaterialReason } from './material-decision.ts';

type Said = MaterialAnswer['answer'];

/** Answers that point at nothing are the same for every material: one object each keeps long guides fast. */
const plain: Record<Said, Map<MaterialReason, MaterialAnswer>> = { yes: new Map(), no: new Map(), unknown: new Map() };

function give(answer: Said, reason: MaterialReason, evidence?: readonly EvidencePointer[]): MaterialAnswer {
  if (evidence) return { answer, reason, evidence };
  const known = plain[answer].get(reason);
  if (known) return known;
  const made = Object.freeze({ answer, reason, evidence: Object.freeze([]) });
  plain[answer].set(reason, made);
  return made;
}

/** The rule applies. */
export const yes = (reason: MaterialReason, evidence?: readonly EvidencePointer[]) => give('yes', reason, evidence);
/** The rule does not apply. */
export const no = (reason: MaterialReason, evidence?: readonly EvidencePointer[]) => give('no', reason, evidence);
/** Nobody can tell; it waives nothing. */
export const unknown = (reason: MaterialReason, evidence?: readonly EvidencePointer[]) =>
  give('unknown', reason, evidence);

const WEIGHT = { yes: 2, unknown: 1, no: 0 } as const;

/** The answer that helps the applicant most; of equal ones the first, so the order of the evidence must be its own. */
export function bestOf(answers: readonly MaterialAnswer[], otherwise: MaterialAnswer): MaterialAnswer {
  let best: MaterialAnswer | undefined;
  for (const answer of answers) if (!best || WEIGHT[answer.answer] > WEIGHT[best.answer]) best = answer;
  return best ?? otherwise;
}

/** One answer for several things that must all hold: `no` beats `unknown`, `unknown` beats `yes`. */
export function allOf(answers: readonly MaterialAnswer[], otherwise: MaterialAnswer): MaterialAnswer {
  let worst: MaterialAnswer | undefined;
  for (const answer of answers) if (!worst || WEIGHT[answer.answer] < WEIGHT[worst.answer]) worst = answer;
  if (!worst) return otherwise;
  return worst.answer === 'yes' ? { ...worst, evidence: answers.flatMap(({ evidence }) => evidence) } : worst;
}
