import { ActDraft } from '../../case/act.ts';
import { ServiceCase } from '../../case/service-case.ts';
import { defineRoute } from '../route.ts';

/**
 * An authority appends an act. `If-Match` carries the length of the log that the clerk saw, so that two clerks
 * cannot overwrite each other; another length answers `conflict`.
 */
export const appendAct = defineRoute({
  method: 'POST',
  path: '/v1/cases/:caseNumber/acts',
  body: ActDraft,
  response: ServiceCase,
  status: 201,
  problems: ['invalid-request', 'not-found', 'conflict', 'act-not-allowed', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'authority',
});
