import * as z from 'zod/mini';
import { OwnWords } from '../party/own-words.ts';
import { Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';

/** What a holder says is wrong with a licence (异议处理、反馈纠错). */
export const DisputeRequest = z.looseObject({
  /** The licence's key in the wallet; absent when the one she has is missing there. */
  licence: z.optional(z.string().check(z.maxLength(64))),
  /** What is wrong: its content, its status, that it is missing, or that it is not hers. */
  kind: openEnum(['wrong-content', 'wrong-status', 'missing', 'not-mine']),
  /** The field that is wrong, by its key. */
  field: z.optional(z.string().check(z.maxLength(64))),
  /** The type of the missing licence, by the Chinese name. */
  type: z.optional(z.string().check(z.maxLength(64))),
  /** In her own words. */
  text: OwnWords,
});
export interface DisputeRequest extends z.infer<typeof DisputeRequest> {}

/** That a dispute was taken in, and by whom; it changes nothing of the licence by itself. */
export const LicenceDispute = z.looseObject({
  /** Its key. */
  id: z.string(),
  /** What is wrong. */
  kind: DisputeRequest.shape.kind,
  /** The licence's key in the wallet. */
  licence: z.optional(z.string()),
  /** When it was taken in. */
  filedAt: Instant,
  /** The Chinese name of who looks into it: the authority that issued the licence, where it is known. */
  addressee: z.optional(z.string()),
  /** How far it has come. */
  status: openEnum(['filed', 'corrected', 'upheld']),
});
export interface LicenceDispute extends z.infer<typeof LicenceDispute> {}
