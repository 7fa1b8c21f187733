import { checkUnifiedSocialCreditCode, isOrganizationCode, readELicenceId, readItemCode } from '@tongban/domain/rules';
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../structure/source-tree.ts';

interface Case {
  text: string;
  value: unknown;
  anomalies: string[];
}
const cases = (name: string) =>
  (JSON.parse(readFileSync(join(root, `test/rules/${name}.json`), 'utf8')) as { cases: Case[] }).cases;
const codesOf = (findings: { code: string }[]) => findings.map(({ code }) => code);

describe('readItemCode', () => {
  for (const { text, value, anomalies } of cases('item-codes')) {
    it(`reads ${text || 'nothing'}`, () => {
      const read = readItemCode(text);
      assert.deepEqual(read.value, value);
      assert.deepEqual(codesOf(read.anomalies), anomalies);
    });
  }

  const sample = join(root, '../shared/data/service-items-sichuan-sample.csv');
  it('reads all 227 real rows of one district', { skip: !existsSync(sample) && 'the shared data is not here' }, () => {
    const rows = readFileSync(sample, 'utf8').match(/(?<=,)[0-9A-Z]+(?:-[0-9A-Z]+)+(?=,)/g) ?? [];
    const counts: Record<string, number> = {};
    for (const row of rows) {
      const { value, anomalies } = readItemCode(row);
      assert.equal(value.kind === 'local' && value.text, row, 'the code is kept verbatim');
      assert.ok(value.kind === 'local' && value.subject, `${row} names an authority`);
      for (const code of anomalies.length > 0 ? codesOf(anomalies) : ['none']) counts[code] = (counts[code] ?? 0) + 1;
    }
    assert.equal(rows.length, 227);
    assert.deepEqual(counts, {
      none: 202,
      'old-organization-code': 4,
      'truncated-subject': 14,
      'unusual-layout': 5,
      placeholder: 2,
      'temporary-subject': 1,
      'bad-check-character': 1,
    });
  });

  it('throws on nothing, however long or strange', () => {
    for (const text of [
      '-'.repeat(100_000),
      '1-'.repeat(50_000),
      '\0',
      '１２３',
      '9'.repeat(31),
      `${'9'.repeat(18)}-1-00`,
    ]) {
      assert.equal(typeof readItemCode(text).value.kind, 'string');
    }
  });
});

describe('readELicenceId', () => {
  for (const { text, value, anomalies } of cases('e-licence-ids')) {
    it(`reads ${text}`, () => {
      const read = readELicenceId(text);
      assert.deepEqual(read.value ?? null, value);
      assert.deepEqual(codesOf(read.anomalies), anomalies);
    });
  }
});

describe('checkUnifiedSocialCreditCode', () => {
  const check = (text: string) => codesOf(checkUnifiedSocialCreditCode(text));

  it('accepts real codes, in either case', () => {
    assert.deepEqual(check('11511301008778183N'), []);
    assert.deepEqual(check('11440000mb2d0164xh'), []);
  });

  it('notices every single changed character and every swap of neighbors', () => {
    const valid = '11511301008778183N';
    for (let at = 0; at < 18; at += 1) {
      for (const character of '0123456789ABCDEFGHJKLMNPQRTUWXY') {
        if (character !== valid[at])
          assert.notDeepEqual(check(valid.slice(0, at) + character + valid.slice(at + 1)), []);
      }
      const swapped = valid.slice(0, at) + (valid[at + 1] ?? '') + (valid[at] ?? '') + valid.slice(at + 2);
      if (swapped !== valid && swapped.length === 18) assert.notDeepEqual(check(swapped), []);
    }
  });

  it('tells length and alphabet apart', () => {
    assert.deepEqual(check('1151130100877818'), ['bad-length']);
    assert.deepEqual(check('I1511301008778183N'), ['bad-character']);
  });
});

describe('isOrganizationCode', () => {
  it('knows the old codes by their check character', () => {
    assert.equal(isOrganizationCode('00877868-5'), true);
    assert.equal(isOrganizationCode('083372204'), true);
    assert.equal(isOrganizationCode('083372205'), false);
    assert.equal(isOrganizationCode('08337220'), false);
  });
});
