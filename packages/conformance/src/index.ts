/**
 * Asks any platform, over HTTP, whether it keeps the protocol.
 *
 * @module @tongban/conformance
 */
export { runChecks } from './runner/run-checks.ts';
export { checks } from './checks/checks.ts';
export type { Check, Need } from './check/check.ts';
export type { CheckFinding } from './check/finding.ts';
export type { AskingOptions, GivenApplicant, GivenAuthority, GivenPlatform } from './platform/given.ts';
export {
  type CheckOutcome,
  type CheckResult,
  type ConformanceReport,
  countsOf,
  keepsProtocol,
  type SkipReason,
} from './report/report.ts';
export { reportJson } from './report/report-json.ts';
export { reportText } from './report/report-text.ts';
export { reportJunit } from './report/junit.ts';
