import * as z from 'zod/mini';
import { FactSubject } from '../material/proved-fields.ts';
import { personal } from '../party/personal.ts';
import { CalendarDay, Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';
import { LicenceStatus } from './licence-status.ts';

/**
 * An e-licence (电子证照) in its holder's wallet: which it is and how it stands, without what it says of her.
 *
 * It has every key of a `HeldLicence`, so that a list of them is evidence for `decideMaterials()` as it is.
 */
export const ELicence = z.looseObject({
  /** Its key in the wallet; never its number nor a person's. */
  id: z.string(),
  /** Its type (证照类型), by the Chinese name, such as 居民身份证. */
  type: z.string(),
  /** The code of its type: who defined it (18) and its number there (3); absent where no source gives one. */
  typeCode: z.optional(z.string()),
  /** Its identifier (电子证照标识), 1.2.156.3005.2.…; absent where its type has no code. */
  identifier: z.optional(z.string().register(personal, { pii: true })),
  /** Whose it is, seen from the application. */
  holder: FactSubject,
  /** The Chinese name of the authority that issued it. */
  issuer: z.string(),
  /** How sure it is (可信等级): A from its issuer, B checked at a counter, C a copy she uploaded, D her own word. */
  trustGrade: z.optional(openEnum(['A', 'B', 'C', 'D'])),
  /** How it stands. */
  status: LicenceStatus,
  /** The licence service's own code for that, verbatim. */
  platformCode: z.optional(z.string()),
  /** The first day on which it is valid; absent where it does not say. */
  validFrom: z.optional(CalendarDay),
  /** The last day on which it is valid; absent where it has none. */
  validUntil: z.optional(CalendarDay),
  /** The fields that it carries, by the platform's keys, such as `name` or `id-number`; not their values. */
  fields: z.array(z.string()),
  /** The key of the licence service that answered. */
  source: z.string(),
  /** When that service answered. */
  asOf: Instant,
});
export interface ELicence extends z.infer<typeof ELicence> {}
