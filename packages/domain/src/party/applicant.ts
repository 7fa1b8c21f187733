import * as z from 'zod/mini';
import { personal } from './personal.ts';

/** Who applies (申请人). */
export const Applicant = z.looseObject({
  /** Full name as on the identity document. */
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(64)).register(personal, { pii: true }),
  /** Resident identity number (公民身份号码, GB 11643), 18 characters. */
  idNumber: z
    .string()
    .check(z.trim(), z.regex(/^\d{17}[\dX]$/))
    .register(personal, { pii: true }),
  /** Mobile number in mainland China, 11 digits. */
  phone: z
    .string()
    .check(z.trim(), z.regex(/^1\d{10}$/))
    .register(personal, { pii: true }),
});
export interface Applicant extends z.infer<typeof Applicant> {}

/** An applicant as a page may show her: masked, with no number that identifies. */
export const MaskedApplicant = z.looseObject({
  /** The name with all but its first and last character hidden, such as 陈*华. */
  maskedName: z.string(),
  /** The phone number with its middle hidden. */
  maskedPhone: z.optional(z.string()),
});
export interface MaskedApplicant extends z.infer<typeof MaskedApplicant> {}
