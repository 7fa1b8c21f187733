import * as z from 'zod/mini';
import { Representation } from '../../party/representation.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/** Lists for whom the caller may act, also what has ended. */
export const listRepresentations = defineRoute({
  method: 'GET',
  path: '/v1/representations',
  query: z.looseObject(pageQuery),
  response: pageOf(Representation),
  status: 200,
  problems: ['invalid-request'],
  repeatable: 'safe',
  caller: 'applicant',
});
