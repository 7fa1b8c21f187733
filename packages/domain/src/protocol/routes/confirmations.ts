import * as z from 'zod/mini';
import {
  Confirmation,
  ConfirmationContent,
  ConfirmationProof,
  ConfirmationView,
} from '../../confirmation/confirmation.ts';
import { defineRoute } from '../route.ts';

/**
 * Asks for a confirmation of exactly one call that is to follow. A page may ask; asking grants nothing.
 *
 * It is bound to the person and, through the header `Portal-Session` that the portal's server sets, to her session: an
 * opaque value, the same in every call of one session, never the cookie. It waits ten minutes at most.
 */
export const openConfirmation = defineRoute({
  method: 'POST',
  path: '/v1/confirmations',
  body: z.looseObject({
    /** What is to be confirmed. */
    content: ConfirmationContent,
  }),
  response: Confirmation,
  status: 201,
  problems: ['invalid-request', 'not-found', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/** Gives a confirmation with its content, so that the portal's own page shows what the platform will do. */
export const getConfirmation = defineRoute({
  method: 'GET',
  path: '/v1/confirmations/:confirmation',
  response: ConfirmationView,
  status: 200,
  problems: ['not-found'],
  repeatable: 'safe',
  caller: 'portal',
});

/**
 * The person has confirmed on the portal's own page. The digest says what she was shown: another answers `conflict`, as
 * does a confirmation that no longer waits. The proof is good once, for two minutes.
 */
export const approveConfirmation = defineRoute({
  method: 'POST',
  path: '/v1/confirmations/:confirmation/approval',
  body: z.looseObject({
    /** The digest of what she was shown. */
    digest: z.string().check(z.maxLength(64)),
  }),
  response: ConfirmationProof,
  status: 201,
  problems: ['invalid-request', 'not-found', 'conflict', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'portal',
});

/** The person has said no on the portal's own page; nothing can be done with it any more. */
export const refuseConfirmation = defineRoute({
  method: 'POST',
  path: '/v1/confirmations/:confirmation/refusal',
  body: z.looseObject({}),
  response: Confirmation,
  status: 201,
  problems: ['not-found', 'conflict', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'portal',
});
