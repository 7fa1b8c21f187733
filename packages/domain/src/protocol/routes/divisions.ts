import * as z from 'zod/mini';
import { Division } from '../../place/division.ts';
import { DivisionCode } from '../../place/division-code.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/** Lists administrative divisions: the provinces, or what lies in one division. */
export const listDivisions = defineRoute({
  method: 'GET',
  path: '/v1/divisions',
  query: z.looseObject({
    ...pageQuery,
    /** The division whose parts are wanted; without it, the provinces. */
    parent: z.optional(DivisionCode),
  }),
  response: pageOf(Division),
  status: 200,
  problems: ['invalid-request'],
  repeatable: 'safe',
  caller: 'anyone',
});

/** Gives one administrative division. */
export const getDivision = defineRoute({
  method: 'GET',
  path: '/v1/divisions/:division',
  response: Division,
  status: 200,
  problems: ['not-found'],
  repeatable: 'safe',
  caller: 'anyone',
});
