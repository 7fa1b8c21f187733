import * as z from 'zod/mini';
import { ApplicationContent, ApplicationDraft, ApplicationTarget } from '../../case/application.ts';
import { defineRoute } from '../route.ts';

/** Opens a draft. Its submission key is made here, once. */
export const createApplication = defineRoute({
  method: 'POST',
  path: '/v1/applications',
  body: z.looseObject({
    /** Which guide it is filled in against. */
    target: ApplicationTarget,
  }),
  response: ApplicationDraft,
  status: 201,
  problems: ['invalid-request', 'not-found', 'guide-changed', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/** Gives a draft of the caller's own. */
export const getApplication = defineRoute({
  method: 'GET',
  path: '/v1/applications/:application',
  response: ApplicationDraft,
  status: 200,
  problems: ['not-found'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** Saves what is filled in so far, whole. */
export const saveApplication = defineRoute({
  method: 'PUT',
  path: '/v1/applications/:application',
  body: ApplicationContent,
  response: ApplicationDraft,
  status: 200,
  problems: ['invalid-request', 'not-found'],
  repeatable: 'safe',
  caller: 'applicant',
});
