import type { CallOptions, Enquiry, Matter } from '@tongban/domain';
import { askEnquiry, listEnquiries } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

/** Questions (咨询) of the caller. */
export interface Enquiries {
  /** Asks one. `firstContact` of the answer is who answers for it until there is an answer (首问负责). */
  ask(matter: Matter, options?: CallOptions): CallPromise<Enquiry>;
  /** The caller's own, the newest first. */
  list(options?: CallOptions): PagedList<Enquiry>;
}

/** The enquiries on the platform that `caller` calls. */
export function enquiries({ call }: Caller): Enquiries {
  return {
    ask: (matter, options) => call(askEnquiry, { body: matter, ...options }),
    list: (options) => pagedList((cursor) => call(listEnquiries, { query: { cursor }, ...options })),
  };
}
