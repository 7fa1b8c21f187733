import type { CallOptions, CaseArchive } from '@tongban/domain';
import { exportArchive } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';

/** Cases that are over, whole. */
export interface Archive {
  /** Exports one (电子档案). @throws PlatformError `act-not-allowed` while the case is open */
  export(caseNumber: string, options?: CallOptions): CallPromise<CaseArchive>;
}

/** The archive of the platform that `caller` calls. */
export function archive({ call }: Caller): Archive {
  return { export: (caseNumber, options) => call(exportArchive, { parameters: { caseNumber }, ...options }) };
}
