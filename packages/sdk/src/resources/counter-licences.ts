import type { CallOptions, LicenceVerification, RedeemedPresentation } from '@tongban/domain';
import { redeemPresentation, verifyLicence } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import type { VerificationRequest } from './licences.ts';

/** E-licences that somebody shows at a counter. */
export interface CounterLicences {
  /** How an e-licence stands, by its identifier. */
  verify(request: VerificationRequest, options?: CallOptions): CallPromise<LicenceVerification>;
  /** What the holder shows by a code, once. @throws PlatformError `not-found` for a code that is not good (any more) */
  redeem(code: string, options?: CallOptions): CallPromise<RedeemedPresentation>;
}

/** The licences at the counters of the platform that `caller` calls. */
export function counterLicences({ call }: Caller): CounterLicences {
  return {
    verify: (request, options) => call(verifyLicence, { body: request, ...options }),
    redeem: (code, options) => call(redeemPresentation, { body: { code }, ...options }),
  };
}
