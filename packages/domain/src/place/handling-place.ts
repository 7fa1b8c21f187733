import * as z from 'zod/mini';
import { Provenance } from '../catalog/provenance.ts';
import { DivisionCode } from './division-code.ts';

/** A place that takes part in an item, as a guide names it. */
export const HandlingPlace = z.looseObject({
  /** Takes in (收件地), decides (办理地), does a part (协同地), or stands in the source as one more example. */
  role: z.enum(['receiving', 'handling', 'participating', 'example']),
  /** The place's Chinese name as the source writes it; absent where it depends on the applicant. */
  place: z.optional(z.string()),
  /** The division, GB/T 2260, where the name could be resolved. */
  division: z.optional(DivisionCode),
  /** The authority's Chinese name. */
  authority: z.optional(z.string()),
  /** Where this fact comes from. */
  provenance: Provenance,
});
export interface HandlingPlace extends z.infer<typeof HandlingPlace> {}
