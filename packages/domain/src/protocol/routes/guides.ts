import * as z from 'zod/mini';
import { GuideSummary, ServiceGuide } from '../../catalog/service-guide.ts';
import { DivisionCode } from '../../place/division-code.ts';
import { pageOf, pageQuery } from '../page.ts';
import { defineRoute } from '../route.ts';

/** Gives the guide of an item in a division. Its ETag is the guide's digest. */
export const getGuide = defineRoute({
  method: 'GET',
  path: '/v1/guides/:item/:division',
  response: ServiceGuide,
  status: 200,
  problems: ['not-found'],
  repeatable: 'safe',
  caller: 'anyone',
});

/** Finds guides by item or division. */
export const listGuides = defineRoute({
  method: 'GET',
  path: '/v1/guides',
  query: z.looseObject({
    ...pageQuery,
    /** Only guides of this item, as `kind:code`. */
    item: z.optional(z.string()),
    /** Only guides of the item with this basic code (基本编码, 12 digits). */
    basicCode: z.optional(z.string().check(z.regex(/^[\dY]{12}$/))),
    /** Only guides for this division. */
    division: z.optional(DivisionCode),
  }),
  response: pageOf(GuideSummary),
  status: 200,
  problems: ['invalid-request'],
  repeatable: 'safe',
  caller: 'anyone',
});
