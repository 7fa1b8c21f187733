import * as z from 'zod/mini';
import { Provenance } from './provenance.ts';

/** One step of the basic process (基本流程). */
export const ProcessStep = z.looseObject({
  /** Its Chinese name. */
  name: z.string(),
  /** Where it happens, as the source says. */
  place: z.string(),
  /** What happens. */
  what: z.string(),
  /** Its own limit, in words. */
  limit: z.optional(z.string()),
  /** Where this fact comes from. */
  provenance: Provenance,
});
export interface ProcessStep extends z.infer<typeof ProcessStep> {}
