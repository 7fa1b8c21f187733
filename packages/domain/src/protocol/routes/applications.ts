import * as z from 'zod/mini';
import { ApplicationContent, ApplicationDraft, ApplicationTarget, DraftSummary } from '../../case/application.ts';
import { pageOf, pageQuery } from '../page.ts';
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

/** Lists the caller's own drafts, the one saved last first; without what is filled in. */
export const listApplications = defineRoute({
  method: 'GET',
  path: '/v1/applications',
  query: z.looseObject(pageQuery),
  response: pageOf(DraftSummary),
  status: 200,
  problems: ['invalid-request'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** Deletes a draft of the caller's own, such as at sign-out on a device that others use. */
export const deleteApplication = defineRoute({
  method: 'DELETE',
  path: '/v1/applications/:application',
  status: 204,
  problems: ['not-found'],
  repeatable: 'safe',
  caller: 'applicant',
});
