import * as z from 'zod/mini';
import { Provenance } from './provenance.ts';

/** A time limit (办理时限) that a guide or a statute states. */
export const TimeLimit = z.looseObject({
  /** Set by law, an extension by law, promised by the authority, for one hop of several, or beside the handling clock. */
  type: z.enum(['statutory', 'statutory-extension', 'committed', 'per-hop', 'note']),
  /** How many units; absent where the text gives none or a range. */
  amount: z.optional(z.number()),
  /** The least the range promises. */
  least: z.optional(z.number()),
  /** The most the range allows. */
  most: z.optional(z.number()),
  /** What is counted. A "日" without a unit outside licensing is `unit-unstated`. */
  unit: z.enum(['working-day', 'calendar-day', 'month', 'year', 'hour', 'on-the-spot', 'unit-unstated']),
  /** The limit in the source's words. */
  text: z.string(),
  /** Which hop of a joint handling, from 1. */
  hop: z.optional(z.number()),
  /** Where it holds, as the source names the place: one county's promise is not another's. */
  scope: z.optional(z.string()),
  /** What is not counted, in the source's words. */
  exclusions: z.optional(z.array(z.string())),
  /** Where this fact comes from. */
  provenance: Provenance,
});
export interface TimeLimit extends z.infer<typeof TimeLimit> {}

/** Which law counts the days: the Administrative Licensing Law, or what the guide states with its own basis. */
export const LimitRegime = z.enum(['administrative-licensing', 'stated-by-guide']);
export type LimitRegime = z.infer<typeof LimitRegime>;
