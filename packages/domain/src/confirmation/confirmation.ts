import * as z from 'zod/mini';
import { unlogged } from '../party/unlogged.ts';
import { Application } from '../case/application.ts';
import { AuthorizationRequest } from '../licence/use-authorization.ts';
import { Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';

/**
 * What somebody is asked to confirm: exactly what the call that follows will do, whole.
 *
 * A commitment (告知承诺) is part of its application, and confirmed with its submission.
 */
export const ConfirmationContent = z.discriminatedUnion('kind', [
  z.looseObject({
    /** To submit an application, the commitments in it included. */
    kind: z.literal('submit'),
    /** The application. */
    application: Application,
  }),
  z.looseObject({
    /** To take an application back. */
    kind: z.literal('withdraw'),
    /** The case's number. */
    caseNumber: z.string().check(z.maxLength(64)),
  }),
  z.looseObject({
    /** To allow the use of a licence. */
    kind: z.literal('authorize-licence'),
    /** What is allowed. */
    authorization: AuthorizationRequest,
  }),
]);
export type ConfirmationContent = z.infer<typeof ConfirmationContent>;

/** A confirmation (确认): asked for by a page, given by the person on the portal's own page. */
export const Confirmation = z.looseObject({
  /** Its key. It proves nothing: a page may know it. */
  id: z.string(),
  /** What is to be confirmed. */
  kind: openEnum(['submit', 'withdraw', 'authorize-licence']),
  /** SHA-256 over the canonical JSON of the content, base64url. */
  digest: z.string(),
  /** Whether it waits, was given, refused or used, or has run out. */
  state: openEnum(['open', 'approved', 'refused', 'used', 'expired']),
  /** When it was asked for. */
  openedAt: Instant,
  /** Until when it can be given. */
  expiresAt: Instant,
});
export interface Confirmation extends z.infer<typeof Confirmation> {}

/** A confirmation with what it is about: for the portal's own page alone, since it holds personal data. */
export const ConfirmationView = z.looseObject({
  ...Confirmation.shape,
  /** What is to be confirmed, as the platform will do it. */
  content: ConfirmationContent,
});
export interface ConfirmationView extends z.infer<typeof ConfirmationView> {}

/** The proof that the person has confirmed: good once, for this content, this person and this session. */
export const ConfirmationProof = z.looseObject({
  /** What the confirmed call carries in its header `Confirmation`. */
  token: z.string().register(unlogged, { why: 'secret' }),
  /** Until when it is good. */
  expiresAt: Instant,
});
export interface ConfirmationProof extends z.infer<typeof ConfirmationProof> {}
