import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Act, ACT_TYPES } from '@tongban/domain';

const base = { sequence: 1, at: '2026-09-16T09:12:00+08:00', by: { role: 'applicant' } };

describe('Act', () => {
  it('knows the thirty-one acts of the protocol', () => {
    assert.equal(ACT_TYPES.length, 31);
  });

  it('reads a known act with what it carries, and keeps keys of a newer platform', () => {
    const act = Act.parse({ ...base, type: 'submitted', details: { materials: [], extra: 1 }, newer: true });
    assert.deepEqual(act, { ...base, type: 'submitted', details: { materials: [], extra: 1 }, newer: true });
  });

  it('keeps an act that only a newer platform knows', () => {
    const act = Act.parse({ ...base, type: 'blessed', details: { by: 'x' } });
    assert.equal(act.type, 'unrecognized');
    assert.equal(act.type === 'unrecognized' && act.platformType, 'blessed');
  });

  it('refuses a known act that lacks what it must carry', () => {
    assert.equal(Act.safeParse({ ...base, type: 'correction-notified', details: {} }).success, false);
    const rejected = { ...base, type: 'decided', details: { outcome: 'rejected', summary: '不予', reasons: [] } };
    assert.equal(Act.safeParse(rejected).success, false, 'a refusal has reasons and remedies by type');
  });
});
