import * as z from 'zod/mini';
import { unlogged } from '../party/unlogged.ts';
import { MaskedValue } from '../party/masked-value.ts';
import { personal } from '../party/personal.ts';
import { Instant } from '../schema/instant.ts';
import { LicenceVerification } from './licence-status.ts';
import { UsePurpose, UseTarget } from './registered-use.ts';

/** What is shown of a licence, and to whom. */
export const PresentationRequest = z.looseObject({
  /** The key of the authorization that allows it. */
  authorization: z.string().check(z.maxLength(64)),
  /** The fields: none beyond the authorization. */
  fields: z.array(z.string().check(z.maxLength(64))).check(z.minLength(1), z.maxLength(64)),
  /** To the application that is being filled in, or to a clerk at a counter, who gets a code. */
  to: z.enum(['application', 'counter']),
});
export interface PresentationRequest extends z.infer<typeof PresentationRequest> {}

/** One field of a licence. */
export const PresentedField = z.looseObject({
  /** Its key. */
  field: z.string(),
  /** Its value, from the platform; a page gets it masked, from the portal's own server. */
  value: z.union([z.string().register(personal, { pii: true }), MaskedValue]),
});
export interface PresentedField extends z.infer<typeof PresentedField> {}

/** A licence as it is shown (亮证): some fields to an application, or a code for a counter. */
export const LicencePresentation = z.looseObject({
  /** Its key. */
  id: z.string(),
  /** The authorization that it rests on. */
  authorization: z.string(),
  /** How the licence stands. */
  verification: LicenceVerification,
  /** The fields; absent where a code was asked for. */
  fields: z.optional(z.array(PresentedField)),
  /** The code for the counter: good once, for a short time. Absent where it goes to an application. */
  code: z.optional(z.string().register(unlogged, { why: 'secret' })),
  /** Until when the code is good. */
  expiresAt: z.optional(Instant),
});
export interface LicencePresentation extends z.infer<typeof LicencePresentation> {}

/** What a clerk gets for a code: the fields that the holder allowed, for what she allowed it. */
export const RedeemedPresentation = z.looseObject({
  /** How the licence stands. */
  verification: LicenceVerification,
  /** Why the holder shows it (用证事由). */
  purpose: UsePurpose,
  /** For which item, where. */
  target: UseTarget,
  /** The fields. */
  fields: z.array(PresentedField),
});
export interface RedeemedPresentation extends z.infer<typeof RedeemedPresentation> {}
