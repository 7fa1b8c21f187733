import { ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';
import { pageOfList } from './page-of-list.ts';

/** What the routes of administrative divisions do. */
export const divisionBehaviors: Pick<Behaviors, 'listDivisions' | 'getDivision'> = {
  listDivisions: ({ query, catalog }) => ({
    body: pageOfList(
      catalog.divisions.filter(({ parent }) => parent === query.parent),
      query,
    ),
  }),
  getDivision: ({ params, catalog }) => {
    const division = catalog.divisions.find(({ code }) => code === params.division);
    if (!division) throw new ProblemError('not-found');
    return { body: division };
  },
};
