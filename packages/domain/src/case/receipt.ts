import * as z from 'zod/mini';
import { Instant } from '../schema/instant.ts';
import { ItemId } from '../catalog/item-id.ts';
import { unlogged } from '../party/unlogged.ts';
import { Jurisdiction } from '../place/jurisdiction.ts';
import { SubmittedMaterial } from './submitted-material.ts';

/**
 * What `submit()` returns (收件凭证): that someone took the papers in, and which.
 *
 * It is not an acceptance (受理): that is the handling authority's own paper, and no page may call this one so.
 */
export const SubmissionReceipt = z.looseObject({
  /** The case's number. */
  caseNumber: z.string(),
  /** The code with which the case can be looked up without signing in (查询码). */
  lookupCode: z.string().register(unlogged, { why: 'secret' }),
  /** The item applied for. */
  item: ItemId,
  /** The item's Chinese name. */
  itemName: z.string(),
  /** Who took the papers in. */
  receivedBy: Jurisdiction,
  /** When. */
  receivedAt: Instant,
  /** What was handed in. */
  materials: z.array(SubmittedMaterial),
});
export interface SubmissionReceipt extends z.infer<typeof SubmissionReceipt> {}

/** The handling authority's paper that it has accepted the application (受理凭证). */
export const AcceptanceNotice = z.looseObject({
  /** The number of the paper. */
  number: z.string(),
  /** The day by which the decision is promised; absent where the guide states no limit. */
  decisionDueOn: z.optional(z.string()),
});
export interface AcceptanceNotice extends z.infer<typeof AcceptanceNotice> {}

/** The handling authority's paper that it does not accept the application (不予受理通知书). */
export const DeclineNotice = z.looseObject({
  /** The number of the paper. */
  number: z.string(),
  /** Why, in Chinese. */
  reason: z.string(),
  /** The authority that is competent, where this one is not. */
  competent: z.optional(Jurisdiction),
});
export interface DeclineNotice extends z.infer<typeof DeclineNotice> {}
