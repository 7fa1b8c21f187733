import type { CallOptions, ItemQuery, ItemReader, ServiceItem } from '@tongban/domain';
import { getItem, listItems } from '@tongban/domain/protocol';
import { itemKey } from '@tongban/domain/rules';
import type { Calling } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

type Port = ItemReader['items'];

/** Items of the catalog. */
export interface Items extends Calling<Port> {
  /** All items that fit, page after page as they are asked for. */
  list(query?: ItemQuery, options?: CallOptions): PagedList<ServiceItem>;
}

/** The items of the platform that `caller` calls. */
export function items({ call }: Caller): Items {
  return {
    list: (query, options) => pagedList((cursor) => call(listItems, { query: { ...query, cursor }, ...options })),
    get: (id, options) => call(getItem, { parameters: { item: itemKey(id) }, ...options }),
  };
}
