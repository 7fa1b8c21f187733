import type { CallOptions, Representation } from '@tongban/domain';
import { listRepresentations } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

/** For whom the caller may act. */
export interface Representations {
  /** All representations, also those that have ended. */
  list(options?: CallOptions): PagedList<Representation>;
}

/** The representations on the platform that `caller` calls. */
export function representations({ call }: Caller): Representations {
  return { list: (options) => pagedList((cursor) => call(listRepresentations, { query: { cursor }, ...options })) };
}
