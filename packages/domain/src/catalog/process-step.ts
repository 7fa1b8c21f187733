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
  /** Whose part it is, as far as the source's words tell. */
  role: z.optional(z.enum(['applicant', 'receiving', 'handling', 'participating'])),
  /** Which hop of a joint handling it is, from 1; the limits of the guide count hops alike. */
  hop: z.optional(z.number()),
  /** Its own limit, in words. */
  limit: z.optional(z.string()),
  /** Where this fact comes from. */
  provenance: Provenance,
});
export interface ProcessStep extends z.infer<typeof ProcessStep> {}
