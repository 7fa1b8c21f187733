import type { Behaviors } from './behavior.ts';
import { pageOfList } from './page-of-list.ts';

/** What the route of representations does. */
export const representationBehaviors: Pick<Behaviors, 'listRepresentations'> = {
  listRepresentations: ({ query, caller, registers }) => {
    const agent = caller.kind === 'applicant' ? caller.person.idNumber : undefined;
    const own = registers.representations.filter((each) => each.agent === agent);
    return {
      body: pageOfList(
        own.map(({ representation }) => representation),
        query,
      ),
    };
  },
};
