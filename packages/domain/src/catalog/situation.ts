import * as z from 'zod/mini';
import { Provenance } from './provenance.ts';

/** One answer to a situation question. */
export const SituationOption = z.looseObject({
  /** Its key within the question. */
  id: z.string(),
  /** The answer, in Chinese. */
  label: z.string(),
  /** The materials that this answer calls for; those of all chosen answers add up. */
  materials: z.array(z.string()),
  /** What a person who chooses it should know. */
  note: z.optional(z.string()),
  /** Where this fact comes from. */
  provenance: Provenance,
});
export interface SituationOption extends z.infer<typeof SituationOption> {}

/** A question that decides which materials and conditions apply (情形). */
export const Situation = z.looseObject({
  /** Its key within the guide. */
  id: z.string(),
  /** The question, in Chinese. */
  question: z.string(),
  /** Its answers, at least one. */
  options: z.array(SituationOption),
});
export interface Situation extends z.infer<typeof Situation> {}

/** Chosen answers: the option's key by the question's key. */
export const SituationChoice = z.record(z.string(), z.string());
export type SituationChoice = z.infer<typeof SituationChoice>;
