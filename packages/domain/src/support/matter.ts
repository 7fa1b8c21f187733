import * as z from 'zod/mini';
import { ItemId } from '../catalog/item-id.ts';
import { OwnWords } from '../party/own-words.ts';
import { DivisionCode } from '../place/division-code.ts';
import { Jurisdiction } from '../place/jurisdiction.ts';
import { Instant } from '../schema/instant.ts';

/** What a person turns to an authority with. She need not have a case. */
export const Matter = z.looseObject({
  /** The division whose authority is meant, GB/T 2260; that of the case where one is named. */
  division: z.optional(DivisionCode),
  /** The item that it is about. */
  item: z.optional(ItemId),
  /** The case that it is about, one of her own. */
  caseNumber: z.optional(z.string().check(z.maxLength(64))),
  /** In her own words. */
  text: OwnWords,
});
export interface Matter extends z.infer<typeof Matter> {}

/** What an authority says in answer. */
export const MatterAnswer = z.looseObject({
  /** The answer, in Chinese. */
  text: OwnWords,
  /** When. */
  at: Instant,
  /** Who answers. */
  by: Jurisdiction,
});
export interface MatterAnswer extends z.infer<typeof MatterAnswer> {}

/** What an authority writes as an answer. */
export const AnswerRequest = z.looseObject({
  /** The answer, in Chinese. */
  text: OwnWords,
});
export interface AnswerRequest extends z.infer<typeof AnswerRequest> {}
