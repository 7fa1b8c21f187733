import type { SubmittedMaterial } from '../case/submitted-material.ts';
import type { Finding } from '../law/finding.ts';
import type { MaterialDecision } from './material-decision.ts';

/** What she chose to do instead of handing a material in now, by the key of the requirement. */
export type ChosenOptions = Readonly<Record<string, 'may-commit' | 'may-follow'>>;

/** What came in. */
export interface Submission {
  /** The materials as the applicant gave them. */
  materials: readonly SubmittedMaterial[];
  /** What she chose to commit to or to let follow. */
  chosen?: ChosenOptions;
}

/**
 * What is missing in a submission, all of it at once: `material-missing` for what must be handed in and is not there,
 * `situation-open` where only her answer could tell whether it must.
 *
 * A material that the guide asks for on a condition in words is not missing by itself: the authority must say so.
 */
export function submissionFindings(decisions: readonly MaterialDecision[], submission: Submission): Finding[] {
  const given = new Set(submission.materials.filter(({ how }) => how !== 'not-yet').map((each) => each.requirement));
  return decisions.flatMap((decision) => {
    const { requirement, because, alternatives, trace } = decision;
    const isThere = given.has(requirement.id) || alternatives.some((set) => set.every((id) => given.has(id)));
    if (because || isThere || isChosen(decision, submission.chosen)) return [];
    const [situation] = trace;
    if (situation?.rule === 'R0' && situation.answer === 'unknown')
      return situation.reason === 'situation-open' ? [finding('situation-open', requirement.id)] : [];
    return [finding('material-missing', requirement.id)];
  });
}

const finding = (code: string, requirement: string): Finding => ({
  code,
  path: ['materials', requirement],
  params: { requirement },
});

/** Whether she chose an option that is really offered. */
function isChosen({ requirement, options }: MaterialDecision, chosen: ChosenOptions = {}): boolean {
  const choice = Object.hasOwn(chosen, requirement.id) ? chosen[requirement.id] : undefined;
  return options.some(({ kind }) => kind === choice);
}
