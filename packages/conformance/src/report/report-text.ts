import type { CheckFinding } from '../check/finding.ts';
import { curlOf } from './curl.ts';
import { type CheckResult, type ConformanceReport, countsOf, keepsProtocol } from './report.ts';

/** The most findings of one check that are written out. */
const MOST = 5;

function findingLines({ expected, came, call }: CheckFinding, platform: string): string[] {
  return [
    `    expected  ${expected}`,
    `    came      ${came}`,
    ...(call ? [`    again     ${curlOf(call, platform)}`] : []),
  ];
}

function failedLines({ id, about, clause, findings }: CheckResult, platform: string): string[] {
  const failures = findings.filter(({ kind }) => kind === 'failure');
  const more = failures.length - MOST;
  return [
    `✗ ${id}: ${about}`,
    `    rests on  ${clause}`,
    ...failures.slice(0, MOST).flatMap((finding) => findingLines(finding, platform)),
    ...(more > 0 ? [`    and ${more} more of the kind`] : []),
    '',
  ];
}

/** The report as lines for a terminal: what failed first, each with what to do next. */
export function reportText(report: ConformanceReport): string[] {
  const { checks, platform, startedAt } = report;
  const { passed, failed, skipped, blocked } = countsOf(report);
  const ended = (outcome: string) => checks.filter((check) => check.outcome === outcome);
  const information = checks.flatMap(({ id, findings }) =>
    findings.filter(({ kind }) => kind === 'information').map(({ came }) => `  · ${id}: ${came}`),
  );
  return [
    `Conformance of ${platform}, ${startedAt}`,
    '',
    ...ended('failed').flatMap((check) => failedLines(check, platform)),
    ...ended('skipped').map(({ id, skipped: why }) => `– ${id} ${why?.reason ?? ''}: ${why?.text ?? ''}`),
    ...ended('passed').map(({ id, about }) => `✓ ${id}: ${about}`),
    ...(information.length > 0 ? ['', 'Worth knowing:', ...information] : []),
    '',
    `${passed} passed, ${failed} failed, ${skipped} skipped${blocked > 0 ? ` (${blocked} because the way was barred)` : ''}.`,
    keepsProtocol(report)
      ? 'What was asked, the platform answered as the protocol says.'
      : 'The platform does not keep the protocol yet.',
  ];
}
