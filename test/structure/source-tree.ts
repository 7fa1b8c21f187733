import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** One file of the tree, as the house rules see it. */
export interface SourceFile {
  /** Its path from the root. */
  path: string;
  /** Its text. */
  text: string;
}

/** Every file that git knows or would take, so that a stray file is judged before it is committed. */
export function sourceTree(pattern: RegExp): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files: SourceFile[] = [];
  for (const path of new Set(listed.split('\n'))) {
    if (!pattern.test(path)) continue;
    try {
      files.push({ path, text: readFileSync(join(root, path), 'utf8') });
    } catch {
      // Deleted and not yet committed.
    }
  }
  return files;
}
