import * as z from 'zod/mini';
import { unlogged } from './unlogged.ts';

/** What a person says in her own words: never empty, at most 2,000 characters, and in no log. */
export const OwnWords = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(2000))
  .register(unlogged, { why: 'own-words' });
export type OwnWords = z.infer<typeof OwnWords>;
