import * as z from 'zod/mini';
import { Provenance } from './provenance.ts';

/** What a person holds in the end (办理结果). */
export const Outcome = z.looseObject({
  /** Its Chinese name. */
  name: z.string(),
  /** Its kind in the source's words, such as 证照 or 文书. */
  form: z.string(),
  /** What else a person should know. */
  note: z.optional(z.string()),
  /** Where this fact comes from. */
  provenance: Provenance,
});
export interface Outcome extends z.infer<typeof Outcome> {}
