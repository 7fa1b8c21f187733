import * as z from 'zod/mini';
import { Application } from '../../case/application.ts';
import { CorrectionAnswer } from '../../case/correction-notice.ts';
import { SubmissionReceipt } from '../../case/receipt.ts';
import { CaseGlance, ServiceCase } from '../../case/service-case.ts';
import { unlogged } from '../../party/unlogged.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/**
 * Submits an application. The idempotency key is the draft's, so that it is never submitted twice.
 *
 * A real platform takes it only with a proof of confirmation (header `Confirmation`). The mock demands one with its
 * option `requireConfirmation`, and always where the application holds a commitment.
 */
export const submitCase = defineRoute({
  method: 'POST',
  path: '/v1/cases',
  body: Application,
  response: SubmissionReceipt,
  status: 201,
  problems: [
    'invalid-request',
    'not-found',
    'guide-changed',
    'confirmation-required',
    'idempotency-mismatch',
    'in-progress',
  ],
  repeatable: 'draft-key',
  confirmation: 'submit',
  caller: 'applicant',
});

/** Lists the caller's own cases, the newest first. */
export const listCases = defineRoute({
  method: 'GET',
  path: '/v1/cases',
  query: z.looseObject(pageQuery),
  response: pageOf(ServiceCase),
  status: 200,
  problems: [],
  repeatable: 'safe',
  caller: 'applicant',
});

/** Gives one case to a party to it. Its ETag is the length of the log: what `If-Match` expects. */
export const getCase = defineRoute({
  method: 'GET',
  path: '/v1/cases/:caseNumber',
  response: ServiceCase,
  status: 200,
  problems: ['not-found'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** Looks a case up by number and lookup code: status and dates, no person. Rate-limited. */
export const lookUpCase = defineRoute({
  method: 'POST',
  path: '/v1/case-lookups',
  body: z.looseObject({
    /** The case's number. */
    caseNumber: z.string().check(z.maxLength(64)),
    /** The code from the receipt. */
    lookupCode: z.string().check(z.maxLength(64)).register(unlogged, { why: 'secret' }),
  }),
  response: CaseGlance,
  status: 200,
  problems: ['invalid-request', 'not-found'],
  repeatable: 'safe',
  caller: 'anyone',
});

/** Answers a correction notice; the answer becomes the act `correction-supplied`. */
export const supplyCorrection = defineRoute({
  method: 'POST',
  path: '/v1/cases/:caseNumber/corrections',
  body: z.looseObject({
    /** The answers: one for each item of the notice. */
    answers: z.array(CorrectionAnswer).check(z.minLength(1)),
  }),
  response: ServiceCase,
  status: 201,
  problems: ['invalid-request', 'not-found', 'act-not-allowed', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/** The applicant has opened the decision; it becomes the act `decision-opened`. */
export const openDecision = defineRoute({
  method: 'POST',
  path: '/v1/cases/:caseNumber/decision-openings',
  body: z.looseObject({}),
  response: ServiceCase,
  status: 201,
  problems: ['not-found', 'act-not-allowed', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/**
 * Takes an application back; it becomes the act `withdrawn`.
 *
 * A real platform does so only with a proof of confirmation (header `Confirmation`). The mock demands one with its
 * option `requireConfirmation`.
 */
export const withdrawCase = defineRoute({
  method: 'POST',
  path: '/v1/cases/:caseNumber/withdrawal',
  body: z.looseObject({}),
  response: ServiceCase,
  status: 201,
  problems: ['not-found', 'act-not-allowed', 'confirmation-required', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  confirmation: 'withdraw',
  caller: 'applicant',
});
