import type { CallOptions, Complaint, Matter } from '@tongban/domain';
import { fileComplaint, listComplaints } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

/** Complaints (投诉) of the caller. */
export interface Complaints {
  /** Files one about a case of the caller's own, or about the authority of a division. */
  file(matter: Matter, options?: CallOptions): CallPromise<Complaint>;
  /** The caller's own, the newest first. */
  list(options?: CallOptions): PagedList<Complaint>;
}

/** The complaints on the platform that `caller` calls. */
export function complaints({ call }: Caller): Complaints {
  return {
    file: (matter, options) => call(fileComplaint, { body: matter, ...options }),
    list: (options) => pagedList((cursor) => call(listComplaints, { query: { cursor }, ...options })),
  };
}
