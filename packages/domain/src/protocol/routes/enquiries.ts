import * as z from 'zod/mini';
import { Enquiry, ReferralRequest } from '../../support/enquiry.ts';
import { AnswerRequest, Matter } from '../../support/matter.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/** Asks an authority a question (咨询). Who is asked first stays answerable until there is an answer (首问负责). */
export const askEnquiry = defineRoute({
  method: 'POST',
  path: '/v1/enquiries',
  body: Matter,
  response: Enquiry,
  status: 201,
  problems: ['invalid-request', 'not-found', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/**
 * Lists the caller's own enquiries, the newest first. Authorities may ask too: for those that they were asked first, or
 * that were passed to them.
 */
export const listEnquiries = defineRoute({
  method: 'GET',
  path: '/v1/enquiries',
  query: z.looseObject(pageQuery),
  response: pageOf(Enquiry),
  status: 200,
  problems: ['invalid-request'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** Passes an enquiry to the competent authority; the first contact stays the same. */
export const referEnquiry = defineRoute({
  method: 'POST',
  path: '/v1/enquiries/:enquiry/referrals',
  body: ReferralRequest,
  response: Enquiry,
  status: 201,
  problems: ['invalid-request', 'not-found', 'act-not-allowed', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'authority',
});

/** Answers an enquiry, once: the first contact, or an authority to which it was passed. */
export const answerEnquiry = defineRoute({
  method: 'POST',
  path: '/v1/enquiries/:enquiry/answer',
  body: AnswerRequest,
  response: Enquiry,
  status: 201,
  problems: ['invalid-request', 'not-found', 'act-not-allowed', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'authority',
});
