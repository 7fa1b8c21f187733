import * as z from 'zod/mini';
import { CalendarDay, Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';
import { UsePurpose, UseTarget } from './registered-use.ts';

/**
 * A question to a licence that is answered by yes or no, so that no field need be shown: it is asked before anything is
 * presented.
 */
export const LicencePredicate = z.discriminatedUnion('kind', [
  z.looseObject({
    /** Is it valid on a day? */
    kind: z.literal('valid-on'),
    /** The day. */
    day: CalendarDay,
  }),
  z.looseObject({
    /** Does it carry a field? */
    kind: z.literal('carries'),
    /** The field's key. */
    field: z.string().check(z.maxLength(64)),
  }),
  z.looseObject({
    /** Has its holder reached an age? */
    kind: z.literal('age-at-least'),
    /** The age in full years (周岁). */
    years: z.number().check(z.int(), z.minimum(0), z.maximum(150)),
  }),
]);
export type LicencePredicate = z.infer<typeof LicencePredicate>;

/** What is asked of a licence. */
export const LicenceQuestion = z.looseObject({
  /** The licence's key in the wallet. */
  licence: z.string().check(z.maxLength(64)),
  /** Why (用证事由). */
  purpose: UsePurpose,
  /** For which item, where. */
  target: UseTarget,
  /** The question. */
  predicate: LicencePredicate,
  /** The key of the representation, where the holder is represented. */
  onBehalfOf: z.optional(z.string().check(z.maxLength(64))),
});
export interface LicenceQuestion extends z.infer<typeof LicenceQuestion> {}

/** The answer. */
export const LicenceCheck = z.looseObject({
  /** Yes, no, or that the licence does not tell. */
  result: openEnum(['yes', 'no', 'unknown']),
  /** The licence service's own code, verbatim. */
  platformCode: z.optional(z.string()),
  /** The key of the licence service that answered. */
  source: z.string(),
  /** When it answered. */
  asOf: Instant,
});
export interface LicenceCheck extends z.infer<typeof LicenceCheck> {}
