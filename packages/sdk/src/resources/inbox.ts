import type { CallOptions, ServiceCase } from '@tongban/domain';
import { listInbox } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

/** The cases in which an authority has a part. */
export interface Inbox {
  /**
   * The newest first; a page tells which places did not answer.
   *
   * @param query `waiting: 'here'`: only open cases that lie with this authority, or that it was handed
   */
  list(query?: { waiting?: 'here' }, options?: CallOptions): PagedList<ServiceCase>;
}

/** The inbox on the platform that `caller` calls. */
export function inbox({ call }: Caller): Inbox {
  return {
    list: (query, options) => pagedList((cursor) => call(listInbox, { query: { ...query, cursor }, ...options })),
  };
}
