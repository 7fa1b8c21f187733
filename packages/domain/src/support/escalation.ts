import * as z from 'zod/mini';
import { Jurisdiction } from '../place/jurisdiction.ts';
import { Instant } from '../schema/instant.ts';
import { Matter, MatterAnswer } from './matter.ts';

/**
 * That something cannot be got done (办不成事): no complaint about anybody, but a call for help, also of somebody who has no
 * case yet.
 */
export const Escalation = z.looseObject({
  ...Matter.shape,
  /** Its key. */
  id: z.string(),
  /** When it was taken in. */
  filedAt: Instant,
  /** Who must see to it. */
  addressee: Jurisdiction,
  /** What came of it; absent before there is an answer. */
  answer: z.optional(MatterAnswer),
});
export interface Escalation extends z.infer<typeof Escalation> {}
