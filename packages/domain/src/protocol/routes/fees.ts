import { FeePayment, FeePaymentRequest } from '../../case/fee-payment.ts';
import { defineRoute } from '../route.ts';

/**
 * Gives the authority's own payment address for a fee that it has asked for; no card data passes the protocol. That it was
 * paid is an act of the authority.
 */
export const payFee = defineRoute({
  method: 'POST',
  path: '/v1/cases/:caseNumber/payments',
  body: FeePaymentRequest,
  response: FeePayment,
  status: 201,
  problems: ['invalid-request', 'not-found', 'act-not-allowed', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});
