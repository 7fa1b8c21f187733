import type { MaterialDecision } from '@tongban/domain/materials';
import { countNeeded } from './verdict-groups.ts';
import type { VerdictView } from './verdict-view.ts';

/** More than a few changes at once are counted, not read out. */
const FEW = 3;

/** What to say once when verdicts changed: the rows, as long as they are few, and the counts. */
export function changeText(before: readonly MaterialDecision[] | undefined, view: VerdictView): string {
  const { say, groups, decisions } = view;
  const counts = say.counted(groups.waived.length, countNeeded(groups.needed), groups.undecided.length);
  if (!before) return counts;
  const known = new Map(before.map(({ requirement, verdict }) => [requirement.id, verdict]));
  const changed = decisions.filter(({ requirement: { id }, verdict }) => known.has(id) && known.get(id) !== verdict);
  if (changed.length === 0 || changed.length > FEW) return counts;
  const rows = changed.map(({ requirement: { name }, verdict }) => ({ name, verdict: say.verdicts[verdict] }));
  return say.changed(rows) + counts;
}
