import * as z from 'zod/mini';
import { Provenance, SourcedText } from './provenance.ts';

/** One fee (收费项目). */
export const Fee = z.looseObject({
  /** What it is for, in Chinese. */
  name: z.string(),
  /** How much, in yuan. */
  amount: z.number(),
  /** Per what, as published, such as 元/件. */
  unit: z.string(),
  /** Where this fact comes from. */
  provenance: Provenance,
});
export interface Fee extends z.infer<typeof Fee> {}

/** Fees of an item with their basis (收费依据及标准). */
export const FeeSchedule = z.looseObject({
  /** Whether the item costs anything. */
  charged: z.boolean(),
  /** The fees, one by one; empty where the sources do not give them. */
  items: z.array(Fee),
  /** What the charging, or charging nothing, rests on. */
  basis: z.optional(SourcedText),
  /** What else a person should know. */
  notes: z.array(SourcedText),
});
export interface FeeSchedule extends z.infer<typeof FeeSchedule> {}
