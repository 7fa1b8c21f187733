import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the manifest is called; it lies beside the entry. */
export const INTEGRITY_FILE = 'integrity.json';

/** A file's digest as `integrity` takes it. */
export const digestOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * Rollup's plugin: writes the digest of every script, in the form of an import map's `integrity`, so that a page can
 * paste it. Digests are of what lies on the disk, the comment that leads to the source map among it.
 */
export function integrity() {
  return {
    name: 'integrity',
    writeBundle({ dir }, bundle) {
      const scripts = Object.keys(bundle).filter((name) => name.endsWith('.js'));
      const digests = scripts.sort().map((name) => [`./${name}`, digestOf(readFileSync(join(dir, name)))]);
      writeFileSync(
        join(dir, INTEGRITY_FILE),
        `${JSON.stringify({ integrity: Object.fromEntries(digests) }, undefined, 2)}\n`,
      );
    },
  };
}
