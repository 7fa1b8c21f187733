import * as z from 'zod/mini';
import { Provenance } from '../catalog/provenance.ts';
import { openEnum } from '../schema/open-enum.ts';

/**
 * Tolerant acceptance (容缺受理): the item is taken up although the material is missing, which follows within a limit.
 *
 * 国发〔2022〕5号 四(五): the authority publishes a list with 主要申请材料 and 可容缺受理的材料.
 */
export const TolerantAcceptance = z.looseObject({
  /** Within how many units it must follow; absent where the list does not say. */
  amount: z.optional(z.number()),
  /** What is counted. */
  unit: z.optional(openEnum(['working-day', 'calendar-day', 'month'])),
  /** The act from which the limit counts; the day of that act is not counted. */
  countsFrom: z.optional(openEnum(['received', 'accepted', 'correction-notified', 'decided', 'delivered'])),
  /** Where the list is published, as a title or an address. */
  publishedIn: z.optional(z.string()),
  /** Where this fact comes from, among the guide's sources. */
  provenance: Provenance,
});
export interface TolerantAcceptance extends z.infer<typeof TolerantAcceptance> {}
