import { canonicalJson } from '../schema/canonical-json.ts';

/**
 * The digest of a guide's content, for its `digest` key and its ETag: SHA-256 over the canonical JSON, base64url.
 *
 * The key `digest` itself is left out, since no text can hold its own digest; so it does not matter whether the
 * guide has one yet.
 */
export async function guideDigest(guide: object): Promise<string> {
  const content = Object.fromEntries(Object.entries(guide).filter(([key]) => key !== 'digest'));
  const bytes = new TextEncoder().encode(canonicalJson(content));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
