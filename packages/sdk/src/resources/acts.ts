import type { ActDraft, CallOptions, ServiceCase } from '@tongban/domain';
import { appendAct } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';

/** Acts of an authority. */
export interface Acts {
  /**
   * Appends an act to a case.
   *
   * @param options `ifMatch`: how many acts the clerk saw, so that two clerks cannot overwrite each other; `key`: an
   * idempotency key of your own, with which the same act can be sent again after your process was restarted
   * @throws PlatformError `conflict` when the log has another length by now (`since` says what others did),
   * `act-not-allowed`, `not-found`
   */
  append(
    caseNumber: string,
    draft: ActDraft,
    options: CallOptions & { ifMatch: number; key?: string },
  ): CallPromise<ServiceCase>;
}

/** The acts of the platform that `caller` calls. */
export function acts({ call }: Caller): Acts {
  return {
    append: (caseNumber, draft, { ifMatch, ...options }) =>
      call(appendAct, {
        parameters: { caseNumber },
        body: draft,
        headers: { 'if-match': `"${ifMatch}"` },
        ...options,
      }),
  };
}
