import type { ServiceItem } from '@tongban/domain';
import { parseItemKey } from '@tongban/domain/rules';
import { findItem, liesIn } from '../platform/catalog.ts';
import { ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';
import { pageOfList } from './page-of-list.ts';

/** What the routes of items do. */
export const itemBehaviors: Pick<Behaviors, 'listItems' | 'getItem'> = {
  listItems: ({ query, catalog }) => {
    const words = (query.query ?? '').split(/\s+/).filter(Boolean);
    const { mode, audience, division } = query;
    const fits = (item: ServiceItem) =>
      words.every((word) => item.name.includes(word)) &&
      (!mode || item.mode === mode) &&
      (!audience || item.audience.includes(audience)) &&
      (!division || item.guides.some((place) => liesIn(place, division)));
    const fitting = catalog.items.filter(fits);
    const sorted = [
      ...fitting.filter(({ guides }) => guides.length),
      ...fitting.filter(({ guides }) => !guides.length),
    ];
    return { body: pageOfList(sorted, query) };
  },
  getItem: ({ params, catalog }) => {
    const id = parseItemKey(params.item);
    const item = id && findItem(catalog, id);
    if (!item) throw new ProblemError('not-found');
    return { body: item };
  },
};
