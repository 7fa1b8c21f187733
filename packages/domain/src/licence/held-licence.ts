import * as z from 'zod/mini';
import { FactSubject } from '../material/proved-fields.ts';
import { CalendarDay, Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';

/** An e-licence (电子证照) that a wallet holds for somebody, as it was when the wallet was asked. */
export const HeldLicence = z.looseObject({
  /** Its key among the facts; never a person's number. */
  id: z.string(),
  /** Its type, by the Chinese name, such as 居民身份证. */
  type: z.string(),
  /** Whose it is, seen from the application. */
  holder: FactSubject,
  /** The Chinese name of the authority that issued it. */
  issuer: z.string(),
  /** Its status when it was asked for. */
  status: openEnum(['valid', 'suspended', 'revoked', 'cancelled', 'expired']),
  /** The last day on which it is valid; absent where it has none. */
  validUntil: z.optional(CalendarDay),
  /** The fields that it carries. */
  fields: z.array(z.string()),
  /** The key of the licence service that answered. */
  source: z.string(),
  /** When that service answered. */
  asOf: Instant,
});
export interface HeldLicence extends z.infer<typeof HeldLicence> {}
