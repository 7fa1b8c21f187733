import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { licenceStatusOfCode } from './status-codes.ts';
import { unregisteredFields } from './unregistered-fields.ts';

describe('the codes of licence services', () => {
  it('are two families: 3 is not 03', () => {
    const told = (codes: string[]) => codes.map(licenceStatusOfCode);
    assert.deepEqual(told(['01', '02', '03', '04', '05', '06', '07']), [
      ...['valid', 'suspended', 'rescinded', 'cancelled', 'expired', 'transferred', 'revoked'],
    ]);
    assert.deepEqual(told(['0', '1', '2', '3', '7']), ['valid', 'not-yet-active', 'suspended', 'expired', 'altered']);
  });

  it('say nothing of the licence where nobody knows them, whatever they are', () => {
    for (const code of ['99', '4', '5', '6', '08', '', '001', 'constructor', '__proto__', '有效']) {
      assert.equal(licenceStatusOfCode(code), 'unverifiable', code);
    }
  });
});

describe('fields beyond what an item registered', () => {
  it('are named one by one, and are all of them where it registered nothing', () => {
    const codes = (fields: string[], use?: { fields: string[] }) =>
      unregisteredFields(fields, use).map(({ path }) => path);
    assert.deepEqual(codes(['name', 'residence'], { fields: ['name'] }), [['fields', 'residence']]);
    assert.deepEqual(codes(['name']), [['fields', 'name']]);
    assert.deepEqual(codes(['name'], { fields: ['name', 'birth'] }), []);
  });
});
