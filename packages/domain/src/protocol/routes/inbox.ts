import * as z from 'zod/mini';
import { ServiceCase } from '../../case/service-case.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/** Lists the cases in which the caller's authority has a part, the newest first. */
export const listInbox = defineRoute({
  method: 'GET',
  path: '/v1/inbox',
  query: z.looseObject({
    ...pageQuery,
    /** `here`: only open cases that lie with this authority, or that it was handed and has not acknowledged. */
    waiting: z.optional(z.enum(['here'])),
  }),
  response: pageOf(ServiceCase),
  status: 200,
  problems: [],
  repeatable: 'safe',
  caller: 'authority',
});
