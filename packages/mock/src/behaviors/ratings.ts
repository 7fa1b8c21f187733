import { invalidRequest, ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';
import { caseOf } from './case-view.ts';
import { pageOfList } from './page-of-list.ts';
import { isOverFor, visibleRecords } from './visible-records.ts';

/** What the routes of ratings do. */
export const ratingBehaviors: Pick<Behaviors, 'rateCase' | 'listRatings'> = {
  rateCase: ({ body, caller, world }) => {
    const { record } = caseOf(caller, body.caseNumber, world);
    const { indicators = [] } = body;
    if (new Set(indicators).size < indicators.length) throw invalidRequest(['indicators'], 'repeated');
    const isRated = world.support.list('ratings').some(({ record: { caseNumber } }) => caseNumber === body.caseNumber);
    if (isRated) throw new ProblemError('act-not-allowed', { findings: [{ path: ['caseNumber'], code: 'rated' }] });
    const rating = { ...body, ...world.support.begin('rating', record.handling.division) };
    return { body: world.support.keep('ratings', caller.subject, rating) };
  },
  listRatings: ({ query, ...call }) => {
    const seen = visibleRecords('ratings', call, ({ caseNumber }, division) =>
      isOverFor(call.world.cases.find(caseNumber), division),
    );
    return { body: pageOfList(seen, query) };
  },
};
