import type { CallOptions, Rating, RatingRequest } from '@tongban/domain';
import { listRatings, rateCase } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

/** Ratings (好差评) of the caller. */
export interface Ratings {
  /** Rates how a case was handled, once: 1 to 5, 5 best. @throws PlatformError `act-not-allowed` the second time */
  rate(request: RatingRequest, options?: CallOptions): CallPromise<Rating>;
  /** The caller's own, the newest first. */
  list(options?: CallOptions): PagedList<Rating>;
}

/** The ratings on the platform that `caller` calls. */
export function ratings({ call }: Caller): Ratings {
  return {
    rate: (request, options) => call(rateCase, { body: request, ...options }),
    list: (options) => pagedList((cursor) => call(listRatings, { query: { cursor }, ...options })),
  };
}
