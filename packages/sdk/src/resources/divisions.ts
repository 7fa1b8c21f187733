import type { CallOptions, Division, DivisionCode, DivisionReader } from '@tongban/domain';
import { getDivision, listDivisions } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';

type Port = DivisionReader['divisions'];

/** Administrative divisions. */
export interface Divisions extends Port {
  /** The provinces, or the parts of one division. */
  list(query?: { parent?: DivisionCode }, options?: CallOptions): PagedList<Division>;
  /** One division. @throws PlatformError `not-found` */
  get(code: DivisionCode, options?: CallOptions): CallPromise<Division>;
}

/** The divisions of the platform that `caller` calls. */
export function divisions({ call }: Caller): Divisions {
  return {
    list: (query, options) => pagedList((cursor) => call(listDivisions, { query: { ...query, cursor }, ...options })),
    get: (division, options) => call(getDivision, { parameters: { division }, ...options }),
  };
}
