import * as z from 'zod/mini';
import { Contact } from '../place/contact.ts';
import { Jurisdiction } from '../place/jurisdiction.ts';
import { Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';
import { Matter } from './matter.ts';

/** A complaint (投诉), in a log of its own; a clerk sees none of a case that is not over. */
export const Complaint = z.looseObject({
  ...Matter.shape,
  /** Its key. */
  id: z.string(),
  /** When it was taken in. */
  filedAt: Instant,
  /** Whom it is about. */
  about: Jurisdiction,
  /** Where else she can complain, as the guide says; empty where it does not. */
  contacts: z.array(Contact),
  /** How far it has come. */
  status: openEnum(['filed', 'upheld', 'rejected']),
});
export interface Complaint extends z.infer<typeof Complaint> {}
