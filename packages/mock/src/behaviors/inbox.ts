import { factsOf } from '@tongban/domain/rules';
import { ProblemError } from '../wire/problem-error.ts';
import type { StoredCase } from '../world/cases.ts';
import type { Behaviors } from './behavior.ts';
import { authorityIn, caseAnswer } from './case-view.ts';
import { pageOfList } from './page-of-list.ts';

/** Whether an open case lies with the authority of a division, or waits for it to say that it has it. */
function waitsFor({ record }: StoredCase, division: string): boolean {
  const { closed, liesWith, offeredTo } = factsOf(record);
  return !closed && (liesWith.jurisdiction?.division === division || offeredTo?.division === division);
}

/** What an authority reads its cases with. */
export const inboxBehaviors: Pick<Behaviors, 'listInbox'> = {
  listInbox: ({ query, caller, world }) => {
    if (caller.kind !== 'authority') throw new ProblemError('forbidden');
    const { division } = caller;
    const mine = world.cases.list().filter((stored) => authorityIn(stored, division));
    const chosen = query.waiting === 'here' ? mine.filter((stored) => waitsFor(stored, division)) : mine;
    const { items, ...page } = pageOfList(chosen, query);
    return { body: { ...page, items: items.map((stored) => caseAnswer(stored, world).body) } };
  },
};
