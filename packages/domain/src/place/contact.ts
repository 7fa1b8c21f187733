import * as z from 'zod/mini';
import { Provenance } from '../catalog/provenance.ts';

/** A telephone number to ask or to complain. */
export const Contact = z.looseObject({
  /** The number as published, area code included. */
  phone: z.string(),
  /** What it is for, in the source's words. */
  use: z.string(),
  /** Where this fact comes from. */
  provenance: Provenance,
});
export interface Contact extends z.infer<typeof Contact> {}
