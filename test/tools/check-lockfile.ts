/**
 * Says whether package-lock.json names every optional platform package and no download address. A registry may lack
 * some platform packages of a new release; `npm install` then writes a lockfile that `npm ci` refuses elsewhere.
 */
import { readFileSync } from 'node:fs';

interface Entry {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };

/** Node looks for a dependency beside its dependent, then in each folder above. */
function isLocked(path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (!at) return false;
  }
}

const problems: string[] = [];
for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!isLocked(path, name)) problems.push(`${path || 'the root'} lacks ${name}`);
  }
  if (/^https?:/.test(entry.resolved ?? '')) problems.push(`${path} names a download address`);
}
console.log(
  problems.length > 0 ? problems.join('\n') : `The lockfile is complete: ${Object.keys(packages).length} packages.`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
