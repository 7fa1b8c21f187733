import { curlOf } from './curl.ts';
import { type CheckResult, type ConformanceReport, countsOf } from './report.ts';

const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for XML 1.0: escaped, and without the characters that it cannot hold at all. */
export function xmlText(text: string): string {
  // eslint-disable-next-line no-control-regex -- XML 1.0 §2.2 has no way to write these.
  const allowed = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
  return allowed
    .replace(/[&<>"']/g, (character) => NAMES[character] ?? '')
    .replace(/[\r\n\t]/g, (c) => `&#${c.charCodeAt(0)};`);
}

function caseLines({ id, about, clause, outcome, findings, skipped, milliseconds }: CheckResult, platform: string) {
  const head = `    <testcase classname="tongban.conformance" name="${xmlText(`${id}: ${about}`)}" time="${(milliseconds / 1000).toFixed(3)}"`;
  if (outcome === 'passed') return [`${head}/>`];
  if (outcome === 'skipped') {
    const message = xmlText(`${skipped?.reason ?? ''}: ${skipped?.text ?? ''}`);
    return [`${head}>`, `      <skipped message="${message}"/>`, '    </testcase>'];
  }
  const failures = findings.filter(({ kind }) => kind === 'failure');
  const lines = failures.map(({ expected, came, call }) =>
    [`expected: ${expected}`, `came: ${came}`, ...(call ? [`again: ${curlOf(call, platform)}`] : [])].join('\n'),
  );
  const first = failures[0];
  const message = xmlText(`expected ${first?.expected ?? ''}, came ${first?.came ?? ''}`);
  const body = xmlText([`rests on: ${clause}`, ...lines].join('\n\n')).replaceAll('&#10;', '\n');
  return [`${head}>`, `      <failure message="${message}" type="${xmlText(id)}">${body}</failure>`, '    </testcase>'];
}

/** The report as JUnit XML, as readers of continuous integration take it. */
export function reportJunit(report: ConformanceReport): string {
  const { checks, platform, startedAt } = report;
  const { failed, skipped } = countsOf(report);
  const seconds = checks.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  const counts = `tests="${checks.length}" failures="${failed}" errors="0" skipped="${skipped}" time="${seconds.toFixed(3)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tongban conform" ${counts}>`,
    // The schema that readers share knows no fraction of a second and no offset here.
    `  <testsuite name="${xmlText(platform)}" ${counts} timestamp="${startedAt.slice(0, 19)}">`,
    ...checks.flatMap((check) => caseLines(check, platform)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}
