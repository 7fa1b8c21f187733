import * as z from 'zod/mini';
import { Audience, ServiceItem } from '../../catalog/service-item.ts';
import { DivisionCode } from '../../place/division-code.ts';
import { HandlingMode } from '../../place/handling-mode.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/** Lists the items of the catalog, those with a guide first. */
export const listItems = defineRoute({
  method: 'GET',
  path: '/v1/items',
  query: z.looseObject({
    ...pageQuery,
    /** Words to look for in the name, separated by spaces; all must occur. */
    query: z.optional(z.string().check(z.maxLength(200))),
    /** Only items in this mode. */
    mode: z.optional(HandlingMode),
    /** Only items for this audience. */
    audience: z.optional(Audience),
    /** Only items with a guide for this division, or for one inside it. */
    division: z.optional(DivisionCode),
  }),
  response: pageOf(ServiceItem),
  status: 200,
  problems: ['invalid-request'],
  repeatable: 'safe',
  caller: 'anyone',
});

/** Gives one item. */
export const getItem = defineRoute({
  method: 'GET',
  path: '/v1/items/:item',
  response: ServiceItem,
  status: 200,
  problems: ['not-found'],
  repeatable: 'safe',
  caller: 'anyone',
});
