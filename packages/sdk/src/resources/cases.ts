import type { CallOptions, CaseGlance, CaseReader, CaseWriter, ServiceCase } from '@tongban/domain';
import {
  getCase,
  listCases,
  lookUpCase,
  openDecision,
  submitCase,
  supplyCorrection,
  withdrawCase,
} from '@tongban/domain/protocol';
import type { Calling, CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';
import { confirmedBy } from './confirmed-by.ts';
import { ownWatching } from '../watch/own-watching.ts';
import { sharedWatching } from '../watch/shared-watching.ts';
import { type CaseWatch, watchCase, watchCases, type WatchPosition } from '../watch/watch-cases.ts';

type Port = CaseReader['cases'] & CaseWriter['cases'];

/** Cases of the caller. */
export interface Cases extends Calling<Port> {
  /** The caller's own cases, the newest first. */
  list(options?: CallOptions): PagedList<ServiceCase>;
  /**
   * Every act of several cases in one loop, over the one stream that all watches of a client share.
   *
   * A case that cannot be watched ends the loop with its failure, whose `findings` say which case; `position` is what to
   * go on from without it.
   *
   * @param position the sequence of the last act seen of each case, 0 for all; that of an earlier watch to go on from it
   */
  watchAll(position: WatchPosition, options?: CallOptions): CaseWatch;
  /** Says that the applicant has opened the decision. @throws PlatformError `act-not-allowed` before there is one */
  openDecision(caseNumber: string, options?: CallOptions): CallPromise<ServiceCase>;
  /** A case by number and lookup code: status and dates, no person. @throws PlatformError `not-found` */
  lookUp(papers: { caseNumber: string; lookupCode: string }, options?: CallOptions): CallPromise<CaseGlance>;
}

/** The cases of the platform that `caller` calls. */
export function cases(caller: Caller): Cases {
  const { call } = caller;
  const { tabs } = caller;
  const watching = tabs ? sharedWatching(caller, tabs, (alive) => ownWatching(caller, alive)) : ownWatching(caller);
  return {
    get: (caseNumber, options) => call(getCase, { parameters: { caseNumber }, ...options }),
    list: (options) => pagedList((cursor) => call(listCases, { query: { cursor }, ...options })),
    lookUp: (papers, options) => call(lookUpCase, { body: papers, ...options }),
    watch: (caseNumber, options) => watchCase(watching, caseNumber, options),
    watchAll: (position, options) => watchCases(watching, position, options?.signal),
    submit: (application, options) =>
      call(submitCase, { body: application, key: application.submissionKey, ...confirmedBy(options) }),
    supplyCorrection: (caseNumber, answers, options) =>
      call(supplyCorrection, { parameters: { caseNumber }, body: { answers }, ...options }),
    openDecision: (caseNumber, options) => call(openDecision, { parameters: { caseNumber }, body: {}, ...options }),
    withdraw: (caseNumber, options) =>
      call(withdrawCase, { parameters: { caseNumber }, body: {}, ...confirmedBy(options) }),
  };
}
