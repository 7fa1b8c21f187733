import type { CallOptions, DivisionCode, GuideReader, GuideSummary, ItemId } from '@tongban/domain';
import { getGuide, listGuides } from '@tongban/domain/protocol';
import { itemKey } from '@tongban/domain/rules';
import type { Calling } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

type Port = GuideReader['guides'];

/** Which guides to list. */
export interface GuideQuery {
  /** Only guides of this item. */
  item?: ItemId;
  /** Only guides of the item with this basic code (基本编码, 12 digits). */
  basicCode?: string;
  /** Only guides for this division. */
  division?: DivisionCode;
}

/** Guides of items. */
export interface Guides extends Calling<Port> {
  /** Guides of an item, or in a division. */
  list(query: GuideQuery, options?: CallOptions): PagedList<GuideSummary>;
}

/** The guides of the platform that `caller` calls. */
export function guides({ call }: Caller): Guides {
  return {
    get: ({ item, division }, options) => call(getGuide, { parameters: { item: itemKey(item), division }, ...options }),
    list: ({ item, ...query }, options) =>
      pagedList((cursor) => call(listGuides, { query: { ...query, item: item && itemKey(item), cursor }, ...options })),
  };
}
