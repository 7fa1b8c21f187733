import type { CallOptions, Escalation, Matter } from '@tongban/domain';
import { escalate, listEscalations } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

/** What cannot be got done (办不成事). */
export interface Escalations {
  /** Opens one; whoever has no case yet names the division instead. */
  open(matter: Matter, options?: CallOptions): CallPromise<Escalation>;
  /** The caller's own, the newest first. */
  list(options?: CallOptions): PagedList<Escalation>;
}

/** The escalations on the platform that `caller` calls. */
export function escalations({ call }: Caller): Escalations {
  return {
    open: (matter, options) => call(escalate, { body: matter, ...options }),
    list: (options) => pagedList((cursor) => call(listEscalations, { query: { cursor }, ...options })),
  };
}
