import type { Surroundings } from '../behaviors/behavior.ts';
import type { RequestFinding } from '../wire/problem-error.ts';

/** Something that names a file which was sent before. */
interface NamesUpload {
  upload?: string | undefined;
  digest?: string | undefined;
}

/** What is wrong with the files that are named: only a clean one of the caller's own, which no case holds, can be given. */
export function uploadFindings(
  entries: readonly NamesUpload[],
  { path, caller, world }: Pick<Surroundings, 'caller' | 'world'> & { path: string },
): RequestFinding[] {
  return entries.flatMap(({ upload, digest }, at): RequestFinding[] => {
    if (upload === undefined) return [];
    const told = (code: string): RequestFinding[] => [{ path: [path, at, 'upload'], code }];
    const first = entries.findIndex((entry) => entry.upload === upload);
    const stored = world.uploads.find(caller.subject, upload);
    if (!stored) return told('unknown-upload');
    if (stored.caseNumber !== undefined) return told('held-by-case');
    if (stored.state !== 'clean') return told('not-clean');
    if (digest !== undefined && digest !== stored.opened.digest) return told('other-digest');
    return first < at ? told('repeated') : [];
  });
}

/** Gives the files that are named to a case. */
export function claimUploads(
  entries: readonly NamesUpload[],
  { caseNumber, caller, world }: Pick<Surroundings, 'caller' | 'world'> & { caseNumber: string },
): void {
  for (const { upload } of entries) {
    const stored = upload === undefined ? undefined : world.uploads.find(caller.subject, upload);
    if (stored) world.uploads.claim(stored, caseNumber);
  }
}
