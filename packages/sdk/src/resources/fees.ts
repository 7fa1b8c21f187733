import type { CallOptions, FeePayment, FeePaymentRequest } from '@tongban/domain';
import { payFee } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';

/** Fees of cases. */
export interface Fees {
  /**
   * The authority's own payment address; no card data passes this client.
   *
   * @param request `fee`: which one, where several are open
   * @throws PlatformError `act-not-allowed` where no fee is open
   */
  pay(caseNumber: string, request?: FeePaymentRequest, options?: CallOptions): CallPromise<FeePayment>;
}

/** The fees on the platform that `caller` calls. */
export function fees({ call }: Caller): Fees {
  return {
    pay: (caseNumber, request = {}, options) => call(payFee, { parameters: { caseNumber }, body: request, ...options }),
  };
}
