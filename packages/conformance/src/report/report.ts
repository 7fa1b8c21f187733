import type { CheckFinding } from '../check/finding.ts';

/** How a check ended. */
export type CheckOutcome = 'passed' | 'failed' | 'skipped';

/**
 * Why a check was skipped: what it needs was not given; the platform, or this item, does not have what it looks at; or
 * the way there was barred, which another check reports.
 */
export type SkipReason = 'not-given' | 'not-offered' | 'blocked';

/** One check, done. */
export interface CheckResult {
  /** Its name. */
  id: string;
  /** What must be so. */
  about: string;
  /** What it rests on. */
  clause: string;
  /** How it ended. */
  outcome: CheckOutcome;
  /** What was found; a check that passed may still have information. */
  findings: readonly CheckFinding[];
  /** Why it was skipped. */
  skipped?: { reason: SkipReason; text: string } | undefined;
  /** How long it took. */
  milliseconds: number;
}

/** What a platform was asked, and what came of it. */
export interface ConformanceReport {
  /** The address before `/v1`. */
  platform: string;
  /** When it began, RFC 3339. */
  startedAt: string;
  /** The checks, in the order in which they were made. */
  checks: readonly CheckResult[];
}

/** How many checks ended how. */
export function countsOf({ checks }: ConformanceReport): Record<CheckOutcome | 'blocked', number> {
  const count = (outcome: CheckOutcome) => checks.filter((check) => check.outcome === outcome).length;
  const blocked = checks.filter(({ skipped }) => skipped?.reason === 'blocked').length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped'), blocked };
}

/** Whether nothing failed, nothing was barred, and something passed. */
export function keepsProtocol(report: ConformanceReport): boolean {
  const { passed, failed, blocked } = countsOf(report);
  return passed > 0 && failed === 0 && blocked === 0;
}
