import { canonicalJson } from '../schema/canonical-json.ts';
import { sha256 } from '../upload/sha256.ts';
import type { ConfirmationContent } from './confirmation.ts';

/**
 * The digest of what is confirmed: SHA-256 over its canonical JSON, base64url. The portal's page and the platform reckon
 * it each for itself, from what was shown and from what is about to be done.
 */
export function confirmationDigest(content: ConfirmationContent): string {
  return sha256(canonicalJson(content));
}
