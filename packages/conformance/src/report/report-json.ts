import { curlOf } from './curl.ts';
import { type ConformanceReport, countsOf, keepsProtocol } from './report.ts';

/** The report as plain data: calls as commands, without secrets and without what a person typed. */
export function reportJson(report: ConformanceReport): object {
  const { platform, startedAt, checks } = report;
  return {
    platform,
    startedAt,
    keepsProtocol: keepsProtocol(report),
    counts: countsOf(report),
    checks: checks.map(({ findings, ...check }) => ({
      ...check,
      findings: findings.map(({ call, ...finding }) => ({
        ...finding,
        ...(call ? { again: curlOf(call, platform) } : {}),
      })),
    })),
  };
}
