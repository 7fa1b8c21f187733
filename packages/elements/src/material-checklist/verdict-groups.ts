import type { MaterialDecision } from '@tongban/domain/materials';
import type { MaterialChoice } from './material-option-chosen-event.ts';

/** How a person wants to give each material, by the key of the requirement. */
export type MaterialChoices = Readonly<Record<string, MaterialChoice>>;

/** The verdicts in the order in which they are read: first what is not asked of her. */
export interface VerdictGroups {
  /** What she need not hand in. */
  waived: MaterialDecision[];
  /** What she must give, in whatever way. */
  needed: MaterialDecision[];
  /** What an open question decides. */
  undecided: MaterialDecision[];
  /** What her situation does not call for. */
  notApplicable: MaterialDecision[];
}

/** What she chose for one material. */
export const choiceOf = (chosen: MaterialChoices, id: string): MaterialChoice | undefined =>
  Object.hasOwn(chosen, id) ? chosen[id] : undefined;

/** Sorts the verdicts. A material that she wants to hand in although she need not is one of hers again. */
export function groupVerdicts(decisions: readonly MaterialDecision[], chosen: MaterialChoices): VerdictGroups {
  const groups: VerdictGroups = { waived: [], needed: [], undecided: [], notApplicable: [] };
  for (const decision of decisions) groups[groupOf(decision, chosen)].push(decision);
  return groups;
}

function groupOf({ requirement, verdict, because, trace }: MaterialDecision, chosen: MaterialChoices) {
  if (verdict === 'not-applicable') return 'notApplicable';
  if (because) return choiceOf(chosen, requirement.id) === 'hand-in' ? 'needed' : 'waived';
  return trace[0]?.reason === 'situation-open' ? 'undecided' : 'needed';
}

/** How many she must give: of materials of which one set is enough, the smallest set. */
export const countNeeded = (needed: readonly MaterialDecision[]): number => count(needed, () => true);

/** How many of them are neither ready nor settled by an option that she chose. */
export function countMissing(
  needed: readonly MaterialDecision[],
  { prepared, chosen }: { prepared: ReadonlySet<string>; chosen: MaterialChoices },
): number {
  return count(
    needed,
    ({ requirement: { id }, options }) =>
      !prepared.has(id) && !options.some(({ kind }) => kind === choiceOf(chosen, id)),
  );
}

function count(needed: readonly MaterialDecision[], counts: (decision: MaterialDecision) => boolean): number {
  const groups = new Map<string, Map<string, number>>();
  let alone = 0;
  for (const decision of needed) {
    const { alternative, id } = decision.requirement;
    const one = counts(decision) ? 1 : 0;
    if (!alternative || decision.alternatives.length === 0) {
      alone += one;
      continue;
    }
    const sets = groups.get(alternative.group) ?? new Map<string, number>();
    const set = alternative.set ?? id;
    groups.set(alternative.group, sets.set(set, (sets.get(set) ?? 0) + one));
  }
  return [...groups.values()].reduce((total, sets) => total + Math.min(...sets.values()), alone);
}
