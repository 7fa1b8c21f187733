import { PlatformError } from '@tongban/domain';
import { Sha256 } from '@tongban/domain/rules';

const PIECE = 1_048_576;

/**
 * SHA-256 of a file, base64url, read piece by piece: between two pieces a page stays alive.
 *
 * @throws PlatformError `aborted`
 */
export async function digestOf(file: Blob, signal?: AbortSignal): Promise<string> {
  const hash = new Sha256();
  for (let at = 0; at < file.size; at += PIECE) {
    if (signal?.aborted) throw new PlatformError('aborted');
    hash.update(new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer()));
  }
  return hash.digest();
}
