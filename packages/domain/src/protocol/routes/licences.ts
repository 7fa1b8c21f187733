import * as z from 'zod/mini';
import { ELicence } from '../../licence/e-licence.ts';
import { LicenceCheck, LicenceQuestion } from '../../licence/licence-check.ts';
import { DisputeRequest, LicenceDispute } from '../../licence/licence-dispute.ts';
import { LicenceVerification } from '../../licence/licence-status.ts';
import { LicencePresentation, PresentationRequest, RedeemedPresentation } from '../../licence/presentation.ts';
import { RegisteredUse, UsePurpose } from '../../licence/registered-use.ts';
import { AuthorizationRequest, UseAuthorization } from '../../licence/use-authorization.ts';
import { unlogged } from '../../party/unlogged.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/** Lists the e-licences of the caller, or of whom she represents; never without a purpose (用证事由). */
export const listLicences = defineRoute({
  method: 'GET',
  path: '/v1/licences',
  query: z.looseObject({
    ...pageQuery,
    /** Why. */
    purpose: UsePurpose,
    /** Only licences of this type, by the Chinese name. */
    type: z.optional(z.string().check(z.maxLength(64))),
    /** The key of the representation, where another's licences are meant. */
    onBehalfOf: z.optional(z.string().check(z.maxLength(64))),
  }),
  response: pageOf(ELicence),
  status: 200,
  problems: ['invalid-request', 'forbidden'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** Lists what an item has registered that it needs of licences: nothing more may be asked, nor given. */
export const listRegisteredUses = defineRoute({
  method: 'GET',
  path: '/v1/registered-uses/:item/:division',
  query: z.looseObject(pageQuery),
  response: pageOf(RegisteredUse),
  status: 200,
  problems: ['invalid-request', 'not-found'],
  repeatable: 'safe',
  caller: 'anyone',
});

/** Verifies an e-licence by its identifier. The answer names no person. Authorities may ask too. */
export const verifyLicence = defineRoute({
  method: 'POST',
  path: '/v1/licence-verifications',
  body: z.looseObject({
    /** The identifier (电子证照标识). */
    identifier: z.string().check(z.maxLength(128)),
    /** Why (用证事由). */
    purpose: UsePurpose,
    /** SHA-256 of the e-licence file as it was received, base64url; another than its issuer's is `altered`. */
    digest: z.optional(z.string().check(z.regex(/^[\w-]{43}$/))),
    /** The Chinese name of the issuer that the licence itself names; another than its issuer is `altered`. */
    issuer: z.optional(z.string().check(z.maxLength(128))),
  }),
  response: LicenceVerification,
  status: 200,
  problems: ['invalid-request', 'rate-limited'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** Asks a licence a question that yes or no answers: before anything is presented. */
export const checkLicence = defineRoute({
  method: 'POST',
  path: '/v1/licence-checks',
  body: LicenceQuestion,
  response: LicenceCheck,
  status: 200,
  problems: ['invalid-request', 'not-found', 'forbidden'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** The holder allows the use of some fields. Only with a proof of confirmation: a page's click is no consent. */
export const authorizeLicence = defineRoute({
  method: 'POST',
  path: '/v1/licence-authorizations',
  body: AuthorizationRequest,
  response: UseAuthorization,
  status: 201,
  problems: [
    'invalid-request',
    'not-found',
    'forbidden',
    'confirmation-required',
    'idempotency-mismatch',
    'in-progress',
  ],
  repeatable: 'minted-key',
  confirmation: 'authorize-licence',
  caller: 'applicant',
});

/** Lists what the caller has allowed, the newest first, also what is over. */
export const listAuthorizations = defineRoute({
  method: 'GET',
  path: '/v1/licence-authorizations',
  query: z.looseObject(pageQuery),
  response: pageOf(UseAuthorization),
  status: 200,
  problems: ['invalid-request'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** Takes an authorization back; codes that were made from it die with it. Saying no needs no proof. */
export const withdrawAuthorization = defineRoute({
  method: 'POST',
  path: '/v1/licence-authorizations/:authorization/withdrawal',
  body: z.looseObject({}),
  response: UseAuthorization,
  status: 201,
  problems: ['not-found', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/**
 * Shows fields of a licence under an authorization (亮证): to the application, or as a code for a counter.
 *
 * The values come from the platform to the portal's server; what a page gets of them is masked.
 */
export const presentLicence = defineRoute({
  method: 'POST',
  path: '/v1/licence-presentations',
  body: PresentationRequest,
  response: LicencePresentation,
  status: 201,
  problems: ['invalid-request', 'not-found', 'act-not-allowed', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/** A clerk redeems the code of a presentation, once. */
export const redeemPresentation = defineRoute({
  method: 'POST',
  path: '/v1/licence-redemptions',
  body: z.looseObject({
    /** The code that the holder showed. */
    code: z.string().check(z.maxLength(64)).register(unlogged, { why: 'secret' }),
  }),
  response: RedeemedPresentation,
  status: 201,
  problems: ['invalid-request', 'not-found', 'rate-limited', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'authority',
});

/** The holder says that a licence is wrong, missing or not hers (异议处理、反馈纠错). */
export const disputeLicence = defineRoute({
  method: 'POST',
  path: '/v1/licence-disputes',
  body: DisputeRequest,
  response: LicenceDispute,
  status: 201,
  problems: ['invalid-request', 'not-found', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});
