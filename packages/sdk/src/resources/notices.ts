import type { CallOptions, Notice } from '@tongban/domain';
import { listNotices, showNotice } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

/** What the caller was told of her cases. */
export interface Notices {
  /** The notices of a case, the newest first. */
  list(caseNumber: string, options?: CallOptions): PagedList<Notice>;
  /** Says that one was shown to her; the first time counts. */
  show(notice: Pick<Notice, 'caseNumber' | 'id'>, options?: CallOptions): CallPromise<Notice>;
}

/** The notices on the platform that `caller` calls. */
export function notices({ call }: Caller): Notices {
  return {
    list: (caseNumber, options) =>
      pagedList((cursor) => call(listNotices, { parameters: { caseNumber }, query: { cursor }, ...options })),
    show: ({ caseNumber, id }, options) =>
      call(showNotice, { parameters: { caseNumber, notice: id }, body: {}, ...options }),
  };
}
