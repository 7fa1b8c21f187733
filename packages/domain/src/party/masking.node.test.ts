import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkResidentIdNumber, mask } from '@tongban/domain/rules';

describe('mask', () => {
  it('hides the middle of a name and of numbers', () => {
    assert.equal(mask('陈示例', 'name'), '陈*例');
    assert.equal(mask('陈例', 'name'), '陈*');
    assert.equal(mask('19900000001', 'phone'), '199****0001');
    assert.equal(mask('990100199001010017', 'id-number'), '9901**********0017');
  });

  it('hides a value whole that is too short to show any of it', () => {
    assert.equal(mask('陈', 'name'), '*');
    assert.equal(mask('1234567', 'phone'), '*******');
    assert.equal(mask('', 'name'), '*');
  });
  it('hides e-mail addresses and bank numbers', () => {
    assert.equal(mask('shili@example.org', 'email'), 'sh***@example.org');
    assert.equal(mask('a@example.org', 'email'), '*@example.org');
    assert.equal(mask('6222020000000000123', 'bank-number'), '6222***********0123');
  });

  it('hides more where others may look on', () => {
    assert.equal(mask('陈示例', 'name', 'strong'), '陈*');
    assert.equal(mask('19900000001', 'phone', 'strong'), '*********01');
    assert.equal(mask('990100199001010017', 'id-number', 'strong'), '9****************7');
    assert.equal(mask('shili@example.org', 'email', 'strong'), 's***@example.org');
    for (const kind of ['name', 'id-number', 'phone', 'email', 'bank-number'] as const) {
      assert.match(mask('199-shili@example.org', kind, 'whole'), /^\*+$/);
    }
  });

  it('never shows more at a greater strength, and never all of a value', () => {
    for (const kind of ['name', 'id-number', 'phone', 'email', 'bank-number'] as const) {
      for (let length = 1; length <= 24; length += 1) {
        const value = '0123456789abcdefghijklmn'.slice(0, length);
        const shown = (['usual', 'strong', 'whole'] as const).map(
          (strength) => mask(value, kind, strength).replaceAll('*', '').length,
        );
        assert.deepEqual(
          shown,
          [...shown].sort((a, b) => b - a),
          `${kind} of ${length}`,
        );
        assert.ok((shown[0] ?? 0) < length);
      }
    }
  });
});

describe('checkResidentIdNumber', () => {
  const codes = (text: string) => checkResidentIdNumber(text).map((finding) => finding.code);

  it('accepts a well-formed number, whatever its area', () => {
    // The example of GB 11643-1999, annex A.
    assert.deepEqual(codes('11010519491231002X'), []);
    assert.deepEqual(codes('11010519491231002x'), []);
  });

  it('tells shape, date and check character apart', () => {
    assert.deepEqual(codes('1101051949123100'), ['bad-layout']);
    assert.deepEqual(codes('110105194902300025'), ['bad-date', 'bad-check-character']);
    assert.deepEqual(codes('110105194912310021'), ['bad-check-character']);
  });

  it('never repeats the number', () => {
    assert.doesNotMatch(JSON.stringify(checkResidentIdNumber('110105194912310021')), /1949/);
  });
});
