import * as z from 'zod/mini';
import { Escalation } from '../../support/escalation.ts';
import { AnswerRequest, Matter } from '../../support/matter.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/** Says that something cannot be got done (办不成事): apart from complaints, and open to somebody who has no case yet. */
export const escalate = defineRoute({
  method: 'POST',
  path: '/v1/escalations',
  body: Matter,
  response: Escalation,
  status: 201,
  problems: ['invalid-request', 'not-found', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/** Lists the caller's own escalations, the newest first. Authorities may ask too: for those that they must see to. */
export const listEscalations = defineRoute({
  method: 'GET',
  path: '/v1/escalations',
  query: z.looseObject(pageQuery),
  response: pageOf(Escalation),
  status: 200,
  problems: ['invalid-request'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** The addressee of an escalation says what came of it, once. */
export const answerEscalation = defineRoute({
  method: 'POST',
  path: '/v1/escalations/:escalation/answer',
  body: AnswerRequest,
  response: Escalation,
  status: 201,
  problems: ['invalid-request', 'not-found', 'act-not-allowed', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'authority',
});
