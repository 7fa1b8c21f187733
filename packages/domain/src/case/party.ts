import * as z from 'zod/mini';
import { Represented } from '../party/representation.ts';
import { Jurisdiction } from '../place/jurisdiction.ts';

/** The part one plays in a case. */
export const PartyRole = z.enum(['applicant', 'receiving', 'handling', 'participating']);
export type PartyRole = z.infer<typeof PartyRole>;

/** A party to a case: the applicant, or an authority in one of its places. */
export const Party = z.looseObject({
  /** Its part. */
  role: PartyRole,
  /** The authority and its place; absent for the applicant. */
  jurisdiction: z.optional(Jurisdiction),
  /** For whom the applicant's side acted, where it was a representative (代理人、监护人、法定代表人). */
  onBehalfOf: z.optional(Represented),
});
export interface Party extends z.infer<typeof Party> {}
