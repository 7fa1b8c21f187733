import type { CallOptions, DraftStore, DraftSummary } from '@tongban/domain';
import {
  createApplication,
  deleteApplication,
  getApplication,
  listApplications,
  saveApplication,
} from '@tongban/domain/protocol';
import type { Calling, CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

type Port = DraftStore['applications'];

/** Drafts of the caller. */
export interface Applications extends Calling<Port> {
  /** The caller's own drafts, the one saved last first; without what is filled in. */
  list(options?: CallOptions): PagedList<DraftSummary>;
  /** Deletes one, such as at sign-out on a device that others use. @throws PlatformError `not-found` */
  delete(id: string, options?: CallOptions): CallPromise<void>;
}

/** The drafts of the platform that `caller` calls. */
export function applications({ call }: Caller): Applications {
  return {
    create: (target, options) => call(createApplication, { body: { target }, ...options }),
    get: (application, options) => call(getApplication, { parameters: { application }, ...options }),
    save: (application, content, options) =>
      call(saveApplication, { parameters: { application }, body: content, ...options }),
    list: (options) => pagedList((cursor) => call(listApplications, { query: { cursor }, ...options })),
    delete: (application, options) => call(deleteApplication, { parameters: { application }, ...options }),
  };
}
