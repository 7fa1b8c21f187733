import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { degreeNotarization } from '@tongban/samples';
import { run } from '../command/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongban-materials-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
async function tongban(...argv: string[]) {
  const lines: string[] = [];
  const errors: string[] = [];
  const status = await run(['materials', ...argv], {
    out: (line) => lines.push(line),
    err: (line) => errors.push(line),
  });
  return { status, out: lines.join('\n'), err: errors.join('\n') };
}

const asOf = '2026-09-16T09:00:00+08:00';
const licence = {
  id: 'id-card',
  type: '居民身份证',
  holder: 'applicant',
  issuer: '示例公安机关',
  status: 'valid',
  fields: ['name', 'id-number', 'likeness'],
  source: 'wallet',
  asOf,
};
const facts = file('facts.json', { asOf, choice: { q1: 'o1' }, licences: [licence] });

describe('tongban materials', () => {
  it('says in a line a material what becomes of it', async () => {
    const { status, out, err } = await tongban('local:degree-notarization', facts);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^学历公证, 湖南, as of 2026-09-16/);
    assert.match(out, /– 身份证明.*: shown as e-licence \(a valid licence carries it, wallet as of 2026-09-16/);
    assert.match(out, /• 居民户口簿: hand in \?/);
    assert.match(out, /– 授权委托书: not called for/);
    assert.match(out, /\? Not every question could be answered/);
  });

  it('explains every question with its clause', async () => {
    const { out } = await tongban('degree-notarization', facts, '--explain');
    assert.match(out, /R2 {2}does she hold an e-licence for it\? yes: a valid licence carries it; licences\/id-card/);
    assert.match(out, /国发〔2022〕5号 四\(二\)：“推动实现政府部门核发的材料一律免于提交/);
    assert.match(out, /R7 {2}can the authority fetch it\? unknown: nobody was asked/);
  });

  it('gives the whole trace as JSON, and reads a guide from a file', async () => {
    const guide = file('guide.json', degreeNotarization);
    const { out } = await tongban(guide, facts, '--json');
    const { guideDigest, decisions } = JSON.parse(out) as {
      guideDigest: string;
      decisions: { verdict: string; trace: object[] }[];
    };
    assert.equal(guideDigest, degreeNotarization.digest);
    assert.equal(decisions[0]?.verdict, 'use-licence');
    assert.ok((decisions[1]?.trace.length ?? 0) > 10);
  });

  it('answers files that do not fit with a coded finding and status 1, and crashes on none', async () => {
    const bad: [string, string, RegExp][] = [
      ['no-such-guide', facts, /guide-not-found .*local:degree-notarization/],
      ['degree-notarization', join(folder, 'missing.json'), /file-not-found/],
      ['degree-notarization', folder, /file-unreadable/],
      ['degree-notarization', file('broken.json', '{"asOf":'), /not-json/],
      ['degree-notarization', file('empty.json', ''), /not-json/],
      ['degree-notarization', file('list.json', []), /does-not-fit/],
      ['degree-notarization', file('null.json', 'null'), /does-not-fit/],
      ['degree-notarization', file('no-time.json', {}), /does-not-fit at asOf/],
      ['degree-notarization', file('day.json', { asOf: 'today' }), /does-not-fit at asOf/],
      ['degree-notarization', file('odd.json', { asOf, licences: [{ id: 1 }] }), /does-not-fit at licences\.0\.id/],
      ['degree-notarization', file('typo.json', { asOf, licenses: [] }), /unknown-key at licenses/],
      ['degree-notarization', file('twice.json', { asOf, licences: [licence, licence] }), /repeated-id at licences\.1/],
      [facts, facts, /does-not-fit at item/],
    ];
    for (const [guide, name, message] of bad) {
      const { status, out, err } = await tongban(guide, name);
      assert.deepEqual([status, out], [1, ''], name);
      assert.match(err, message);
      const json = await tongban(guide, name, '--json');
      const { findings } = JSON.parse(json.out) as { findings: { code: string }[] };
      assert.ok(findings.length > 0 && findings.every(({ code }) => /^[a-z-]+$/.test(code)));
    }
  });

  it('never repeats what stands in a file: it may be a person’s', async () => {
    const personal = file('personal.json', { asOf: '张三 11010519491231002X', licences: [{ holder: 7 }] });
    const { out, err } = await tongban('degree-notarization', personal, '--json');
    assert.doesNotMatch(out + err, /张三|19491231/);
  });

  it('tells a mistake in the command line', async () => {
    for (const argv of [[], ['a'], ['a', 'b', 'c'], ['a', 'b', '--nonsense']])
      assert.equal((await tongban(...argv)).status, 2);
  });
});
