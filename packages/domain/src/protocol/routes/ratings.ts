import * as z from 'zod/mini';
import { Rating, RatingRequest } from '../../case/rating.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/** Rates how a case of the caller's own was handled (好差评), once. Nothing waits for it, and nothing is preset. */
export const rateCase = defineRoute({
  method: 'POST',
  path: '/v1/ratings',
  body: RatingRequest,
  response: Rating,
  status: 201,
  problems: ['invalid-request', 'not-found', 'act-not-allowed', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/** Lists the caller's own ratings, the newest first. Authorities may ask too: for those of their cases that are over. */
export const listRatings = defineRoute({
  method: 'GET',
  path: '/v1/ratings',
  query: z.looseObject(pageQuery),
  response: pageOf(Rating),
  status: 200,
  problems: ['invalid-request'],
  repeatable: 'safe',
  caller: 'applicant',
});
