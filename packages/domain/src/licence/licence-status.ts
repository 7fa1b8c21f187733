import * as z from 'zod/mini';
import { Instant } from '../schema/instant.ts';
import { openEnum } from '../schema/open-enum.ts';

/**
 * How an e-licence stands: valid, not yet valid, run out (过期), suspended (暂停、中止), rescinded as unlawful (撤销),
 * cancelled (注销), revoked as a sanction (吊销), passed to another holder (转移), changed since it was issued (被篡改),
 * from an issuer that nobody here knows, or not to be verified now.
 */
export const LicenceStatus = openEnum([
  'valid',
  'not-yet-active',
  'expired',
  'suspended',
  'rescinded',
  'cancelled',
  'revoked',
  'transferred',
  'altered',
  'unknown-issuer',
  'unverifiable',
]);
export type LicenceStatus = z.infer<typeof LicenceStatus>;

/** What a licence service said of an e-licence; it names no person. */
export const LicenceVerification = z.looseObject({
  /** How the licence stands. */
  status: LicenceStatus,
  /** The service's own code for that, verbatim; absent where it gives none. */
  platformCode: z.optional(z.string()),
  /** Its type, by the Chinese name; absent where the licence is not known. */
  type: z.optional(z.string()),
  /** The Chinese name of the authority that issued it; absent where the licence is not known. */
  issuer: z.optional(z.string()),
  /** The key of the licence service that answered. */
  source: z.string(),
  /** When it answered. */
  asOf: Instant,
});
export interface LicenceVerification extends z.infer<typeof LicenceVerification> {}
