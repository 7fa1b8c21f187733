import * as z from 'zod/mini';
import { OwnWords } from '../party/own-words.ts';
import { DivisionCode } from '../place/division-code.ts';
import { Jurisdiction } from '../place/jurisdiction.ts';
import { Instant } from '../schema/instant.ts';
import { Matter, MatterAnswer } from './matter.ts';

/** That an enquiry was passed to another authority; who was asked first stays answerable. */
export const Referral = z.looseObject({
  /** To whom. */
  to: Jurisdiction,
  /** When. */
  at: Instant,
  /** Why, in Chinese. */
  reason: OwnWords,
});
export interface Referral extends z.infer<typeof Referral> {}

/** To whom an enquiry is passed, and why. */
export const ReferralRequest = z.looseObject({
  /** The division whose authority is competent, GB/T 2260. */
  to: DivisionCode,
  /** Why, in Chinese. */
  reason: OwnWords,
});
export interface ReferralRequest extends z.infer<typeof ReferralRequest> {}

/**
 * A question to an authority (咨询).
 *
 * First contact (首问负责, named in 国办发〔2015〕86号 and 国发〔2022〕5号): who was asked first stays answerable to the person
 * until there is an answer, whoever else it was passed to.
 */
export const Enquiry = z.looseObject({
  ...Matter.shape,
  /** Its key. */
  id: z.string(),
  /** When it was taken in. */
  filedAt: Instant,
  /** Who was asked first, and is answerable until it is answered. */
  firstContact: Jurisdiction,
  /** To whom it was passed, in order. */
  referrals: z.array(Referral),
  /** The answer; absent before there is one. */
  answer: z.optional(MatterAnswer),
});
export interface Enquiry extends z.infer<typeof Enquiry> {}
