import type { Probe } from '../probe/probe.ts';
import type { CheckFinding } from './finding.ts';

/** What a check cannot do without. */
export type Need = 'item' | 'applicant' | 'other-applicant' | 'receiving' | 'handling' | 'portal';

/** One thing that a platform must do. */
export interface Check {
  /** Its name, in kebab-case; stable over versions. */
  id: string;
  /** What must be so, in one sentence. */
  about: string;
  /** What it rests on: a section of the protocol, an RFC, an article. */
  clause: string;
  /** What must be given for it. */
  needs: readonly Need[];
  /** Asks. What it cannot find out it says by throwing one of the errors beside this file. */
  run: (probe: Probe) => Promise<CheckFinding[]> | CheckFinding[];
}

/** The way to what a check looks at is barred: another check says by what. */
export class Blocked extends Error {}

/** What a check looks at does not occur on this platform, or not with what was given. */
export class NotOffered extends Error {}
