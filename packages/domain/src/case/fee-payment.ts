import * as z from 'zod/mini';
import { Jurisdiction } from '../place/jurisdiction.ts';
import { Instant } from '../schema/instant.ts';
import { FeeRequest } from './act-details.ts';

/** Which fee is to be paid. */
export const FeePaymentRequest = z.looseObject({
  /** The key of the fee request; may be left out where only one is open. */
  fee: z.optional(z.string().check(z.maxLength(64))),
});
export interface FeePaymentRequest extends z.infer<typeof FeePaymentRequest> {}

/** Where a fee is paid: at the authority's own address. No card data passes this protocol. */
export const FeePayment = z.looseObject({
  /** The key of this payment. */
  id: z.string(),
  /** The case. */
  caseNumber: z.string(),
  /** What is paid, and how much in yuan. */
  fee: FeeRequest,
  /** Who is paid. */
  payee: Jurisdiction,
  /** The authority's own payment address, https; it names no person. */
  url: z.string().check(z.regex(/^https:\/\//)),
  /** Until when the address is good. */
  expiresAt: Instant,
});
export interface FeePayment extends z.infer<typeof FeePayment> {}
