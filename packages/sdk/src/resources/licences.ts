import type {
  AuthorizationRequest,
  CallOptions,
  DisputeRequest,
  ELicence,
  LicenceCheck,
  LicenceDispute,
  LicencePresentation,
  LicenceQuestion,
  LicenceVerification,
  LicenceWallet,
  PresentationRequest,
  RegisteredUse,
  UseAuthorization,
  UseTarget,
} from '@tongban/domain';
import {
  authorizeLicence,
  checkLicence,
  disputeLicence,
  listAuthorizations,
  listLicences,
  listRegisteredUses,
  presentLicence,
  verifyLicence,
  withdrawAuthorization,
} from '@tongban/domain/protocol';
import { itemKey } from '@tongban/domain/rules';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';
import { type PagedList, pagedList } from '../pages/paged-list.ts';
import { confirmedBy, type Confirmed } from './confirmed-by.ts';

type Port = LicenceWallet['licences'];

/** What is verified, and why. */
export type VerificationRequest = {
  /** The identifier (电子证照标识). */
  identifier: string;
  /** Why (用证事由). */
  purpose: string;
  /** SHA-256 of the e-licence file as it was received, base64url. */
  digest?: string;
  /** The issuer that the licence itself names. */
  issuer?: string;
};

/** E-licences of the caller, or of whom she represents. */
export interface Licences extends Port {
  /** Those of the caller, or of whom she represents; never without a purpose. */
  list(query: Parameters<Port['list']>[0], options?: CallOptions): PagedList<ELicence>;
  /** What an item has registered that it needs: nothing more may be asked, nor given. */
  registeredUses(target: UseTarget, options?: CallOptions): PagedList<RegisteredUse>;
  /** How an e-licence stands, by its identifier: a result, also where that is bad news. */
  verify(request: VerificationRequest, options?: CallOptions): CallPromise<LicenceVerification>;
  /** Asks a question that yes or no answers: before anything is presented. */
  check(question: LicenceQuestion, options?: CallOptions): CallPromise<LicenceCheck>;
  /**
   * Allows the use of some fields.
   *
   * @param options `confirmation`: the proof that the holder has confirmed exactly this on the portal's own page
   * @throws PlatformError `confirmation-required`; `invalid-request` with a `field-not-registered` for each field too many
   */
  authorize(request: AuthorizationRequest, options: CallOptions & Required<Confirmed>): CallPromise<UseAuthorization>;
  /** What the caller has allowed, the newest first, also what is over. */
  authorizations(options?: CallOptions): PagedList<UseAuthorization>;
  /** Takes an authorization back. */
  withdrawAuthorization(authorization: string, options?: CallOptions): CallPromise<UseAuthorization>;
  /** Shows fields to an application, or makes a code for a counter, good once for a minute. */
  present(request: PresentationRequest, options?: CallOptions): CallPromise<LicencePresentation>;
  /** Says that a licence is wrong, missing or not hers. */
  dispute(request: DisputeRequest, options?: CallOptions): CallPromise<LicenceDispute>;
}

/** The licences on the platform that `caller` calls. */
export function licences({ call }: Caller): Licences {
  return {
    list: (query, options) => pagedList((cursor) => call(listLicences, { query: { ...query, cursor }, ...options })),
    registeredUses: ({ item, division }, options) =>
      pagedList((cursor) =>
        call(listRegisteredUses, { parameters: { item: itemKey(item), division }, query: { cursor }, ...options }),
      ),
    verify: (request, options) => call(verifyLicence, { body: request, ...options }),
    check: (question, options) => call(checkLicence, { body: question, ...options }),
    authorize: (request, options) => call(authorizeLicence, { body: request, ...confirmedBy(options) }),
    authorizations: (options) => pagedList((cursor) => call(listAuthorizations, { query: { cursor }, ...options })),
    withdrawAuthorization: (authorization, options) =>
      call(withdrawAuthorization, { parameters: { authorization }, body: {}, ...options }),
    present: (request, options) => call(presentLicence, { body: request, ...options }),
    dispute: (request, options) => call(disputeLicence, { body: request, ...options }),
  };
}
