import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { submitCase } from '@tongban/domain/protocol';
import { curlOf } from './curl.ts';
import { reportJunit, xmlText } from './junit.ts';
import { type ConformanceReport, countsOf, keepsProtocol } from './report.ts';
import { reportText } from './report-text.ts';

const plain = { about: 'It is so.', clause: 'RFC 9110 §1', findings: [], milliseconds: 12 };
const report: ConformanceReport = {
  platform: 'https://gateway.invalid/tongban',
  startedAt: '2026-09-16T01:00:00.000Z',
  checks: [
    { ...plain, id: 'one', outcome: 'passed' },
    {
      ...plain,
      id: 'two',
      outcome: 'failed',
      findings: [
        { kind: 'failure', expected: 'a <b> & "c"', came: 'a\u0000b', call: { who: 'applicant', path: '/v1/items' } },
      ],
    },
    { ...plain, id: 'three', outcome: 'skipped', skipped: { reason: 'not-given', text: 'not given: an item' } },
  ],
};

describe('the report', () => {
  it('counts, and says whether the protocol is kept', () => {
    assert.deepEqual(countsOf(report), { passed: 1, failed: 1, skipped: 1, blocked: 0 });
    assert.equal(keepsProtocol(report), false);
    const [one, , three] = report.checks;
    assert.ok(one && three);
    assert.equal(keepsProtocol({ ...report, checks: [one, three] }), true);
    assert.equal(keepsProtocol({ ...report, checks: [three] }), false, 'nothing passed');
    const barred = { ...three, skipped: { reason: 'blocked' as const, text: '' } };
    assert.equal(keepsProtocol({ ...report, checks: [one, barred] }), false, 'something was barred');
  });

  it('tells at a terminal what failed first, with what to do', () => {
    const lines = reportText(report).join('\n');
    assert.ok(lines.indexOf('✗ two') < lines.indexOf('– three') && lines.indexOf('– three') < lines.indexOf('✓ one'));
    for (const part of [
      'rests on  RFC 9110 §1',
      'expected  a <b>',
      'again     curl -i ',
      '1 passed, 1 failed, 1 skipped',
    ]) {
      assert.ok(lines.includes(part), part);
    }
  });

  it('is XML that readers take, whatever was found', () => {
    const xml = reportJunit(report);
    assert.match(
      xml,
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites [^>]*tests="3" failures="1" errors="0" skipped="1"/,
    );
    assert.match(xml, /timestamp="2026-09-16T01:00:00"/);
    assert.match(xml, /<failure message="expected a &lt;b&gt; &amp; &quot;c&quot;, came a\ufffdb" type="two">/);
    assert.match(xml, /<skipped message="not-given: not given: an item"\/>/);
    assert.equal(xmlText('\ud800\u0001]]>'), '\ufffd\ufffd]]&gt;');
  });

  it('shows a call without tokens and without what a person typed', () => {
    const body = {
      applicant: { name: '甄示例', idNumber: '990100199001017775', phone: '1' },
      materials: [{ name: "it's" }],
    };
    const call = { who: 'applicant', route: submitCase, body, key: 'key-of-the-draft' } as const;
    assert.equal(
      curlOf(call, 'https://x.invalid'),
      `curl -i -X POST 'https://x.invalid/v1/cases' -H "Authorization: Bearer $TONGBAN_APPLICANT_1" ` +
        `-H 'Idempotency-Key: key-of-the-draft' -H 'content-type: application/json' ` +
        `-d '{"applicant":{"name":"…","idNumber":"…","phone":"…"},"materials":[{"name":"it'\\''s"}]}'`,
    );
  });
});
