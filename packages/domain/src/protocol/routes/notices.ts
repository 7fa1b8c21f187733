import * as z from 'zod/mini';
import { Notice } from '../../case/notice.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/** Lists what the person was told of a case of her own, the newest first. */
export const listNotices = defineRoute({
  method: 'GET',
  path: '/v1/cases/:caseNumber/notices',
  query: z.looseObject(pageQuery),
  response: pageOf(Notice),
  status: 200,
  problems: ['invalid-request', 'not-found'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** Says that a notice was shown to the person; the first time counts. */
export const showNotice = defineRoute({
  method: 'POST',
  path: '/v1/cases/:caseNumber/notices/:notice/showing',
  body: z.looseObject({}),
  response: Notice,
  status: 201,
  problems: ['not-found', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});
