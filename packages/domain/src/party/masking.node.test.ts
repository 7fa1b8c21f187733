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
