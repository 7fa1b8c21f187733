import * as z from 'zod/mini';
import { Provenance } from '../catalog/provenance.ts';

/** A material that a guide asks for (申请材料). */
export const MaterialRequirement = z.looseObject({
  /** Its key within the guide. */
  id: z.string(),
  /** Its Chinese name as published. */
  name: z.string(),
  /** Whether it must be handed in, in the source's words, such as 必要 or 委托时必要. */
  necessity: z.string(),
  /** Its form, in the source's words, such as 原件. */
  form: z.optional(z.string()),
  /** How many. */
  copies: z.optional(z.number()),
  /** When it is needed, in the source's words. */
  condition: z.optional(z.string()),
  /** Whether the name lists several documents of which one is enough. */
  anyOneOf: z.optional(z.boolean()),
  /** The types of e-licence (电子证照) that carry the same fact, by their Chinese names. */
  licenceTypes: z.optional(z.array(z.string())),
  /** Where people get it (来源渠道), in the source's words. */
  origin: z.optional(z.string()),
  /** Who issues it, in Chinese. */
  issuer: z.optional(z.string()),
  /** What else a person should know. */
  note: z.optional(z.string()),
  /** Where this fact comes from. */
  provenance: Provenance,
  /** Where single keys come from, when not from `provenance`. */
  keyProvenance: z.optional(z.record(z.string(), Provenance)),
});
export interface MaterialRequirement extends z.infer<typeof MaterialRequirement> {}
