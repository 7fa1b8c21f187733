import * as z from 'zod/mini';
import { OwnWords } from '../party/own-words.ts';
import { Instant } from '../schema/instant.ts';

/** How good a service was: 1 (very bad) to 5 (very good), 5 best. */
export const RatingLevel = z.number().check(z.int(), z.minimum(1), z.maximum(5));
export type RatingLevel = z.infer<typeof RatingLevel>;

/** What a person says of how she was served (好差评). It is voluntary, and nothing is preset: no level, no indicator. */
export const RatingRequest = z.looseObject({
  /** The case. */
  caseNumber: z.string().check(z.maxLength(64)),
  /** How good it was, 5 best. */
  level: RatingLevel,
  /** What it was about, by the platform's own indicator codes. */
  indicators: z.optional(z.array(z.string().check(z.maxLength(64))).check(z.maxLength(20))),
  /** In her own words. */
  text: z.optional(OwnWords),
});
export interface RatingRequest extends z.infer<typeof RatingRequest> {}

/** A rating as it was taken in, into a log of its own; a clerk sees none of a case that is not over. */
export const Rating = z.looseObject({
  ...RatingRequest.shape,
  /** Its key. */
  id: z.string(),
  /** When it was taken in. */
  filedAt: Instant,
});
export interface Rating extends z.infer<typeof Rating> {}
