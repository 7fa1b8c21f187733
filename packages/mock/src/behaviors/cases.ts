import { caseStatus } from '@tongban/domain/rules';
import { ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';
import { caseAnswer, caseOf, isApplicantIn } from './case-view.ts';
import { pageOfList } from './page-of-list.ts';

/** What the routes that read cases do. */
export const caseBehaviors: Pick<Behaviors, 'listCases' | 'getCase' | 'lookUpCase'> = {
  listCases: ({ query, caller, world }) => {
    const own = world.cases.list().filter((stored) => isApplicantIn(stored, caller.subject));
    const { items, ...page } = pageOfList(own, query);
    return { body: { ...page, items: items.map((stored) => caseAnswer(stored, world).body) } };
  },
  getCase: ({ params, caller, world }) => caseAnswer(caseOf(caller, params.caseNumber, world), world),
  lookUpCase: ({ body: { caseNumber, lookupCode }, world }) => {
    const wait = world.lookups.wait(caseNumber);
    if (wait > 0) throw new ProblemError('rate-limited', { retryAfter: wait });
    const stored = world.cases.find(caseNumber);
    // A person copies the code from paper: case and surrounding space are no mistake of hers.
    if (stored?.lookupCode !== lookupCode.trim().toUpperCase()) {
      world.lookups.fail(caseNumber);
      throw new ProblemError('not-found');
    }
    const { itemName, acts, asOf } = stored.record;
    return {
      body: {
        caseNumber,
        itemName,
        status: caseStatus(acts),
        submittedAt: acts[0]?.at ?? asOf,
        changedAt: acts.at(-1)?.at ?? asOf,
      },
    };
  },
};
