import type { Act, ActType } from '@tongban/domain';
import { caseStatus, type CaseStatus, CLOSED_STATUSES, isClosed } from '@tongban/domain/rules';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

/** A log of act types; the status looks at nothing else. */
function log(...types: (ActType | 'unrecognized')[]): Act[] {
  return types.map((type, index) => ({
    sequence: index + 1,
    at: '2026-09-16T09:12:00+08:00',
    by: { role: 'handling' },
    type,
    ...(type === 'unrecognized' && { platformType: 'blessed' }),
    details: {},
  })) as unknown as Act[];
}

describe('caseStatus', () => {
  const told: [CaseStatus, ...Parameters<typeof log>][] = [
    ['submitted'],
    ['submitted', 'submitted'],
    ['received', 'submitted', 'received'],
    ['received', 'submitted', 'received', 'intake-checked'],
    ['handed-over', 'submitted', 'received', 'handed-over'],
    ['received', 'submitted', 'received', 'handed-over', 'handover-acknowledged'],
    ['in-review', 'submitted', 'received', 'accepted'],
    ['in-review', 'submitted', 'received', 'accepted', 'step-started', 'fee-requested', 'fee-paid'],
    ['decided', 'submitted', 'received', 'accepted', 'decided'],
    ['decided', 'submitted', 'received', 'accepted', 'decided', 'licence-issued', 'dispatched', 'delivered'],
    ['completed', 'submitted', 'received', 'accepted', 'decided', 'delivered', 'completed'],
    ['declined', 'submitted', 'received', 'declined'],
    ['withdrawn', 'submitted', 'withdrawn'],
    ['returned', 'submitted', 'received', 'returned'],
    ['terminated', 'submitted', 'received', 'accepted', 'terminated'],
  ];
  for (const [status, ...types] of told) {
    it(`is ${status} after ${types.join(', ') || 'nothing'}`, () => assert.equal(caseStatus(log(...types)), status));
  }

  it('is what it was before, once a correction or a suspension is over', () => {
    assert.equal(caseStatus(log('submitted', 'received', 'correction-notified')), 'correction-requested');
    assert.equal(caseStatus(log('submitted', 'received', 'correction-notified', 'correction-supplied')), 'received');
    assert.equal(caseStatus(log('submitted', 'accepted', 'suspended')), 'suspended');
    assert.equal(caseStatus(log('submitted', 'accepted', 'suspended', 'resumed')), 'in-review');
  });

  it('keeps a correction open whatever else is done meanwhile', () => {
    assert.equal(
      caseStatus(log('submitted', 'accepted', 'correction-notified', 'notice-served', 'original-arrived')),
      'correction-requested',
    );
  });

  it('stays in review wherever an accepted case is handed', () => {
    assert.equal(caseStatus(log('submitted', 'accepted', 'handed-over')), 'in-review');
    assert.equal(caseStatus(log('submitted', 'accepted', 'handed-over', 'handover-acknowledged')), 'in-review');
  });

  it('is not reopened by what comes after the end', () => {
    assert.equal(caseStatus(log('submitted', 'withdrawn', 'original-returned', 'received', 'decided')), 'withdrawn');
    assert.equal(caseStatus(log('submitted', 'accepted', 'terminated', 'correction-notified')), 'terminated');
  });

  it('ends also where a correction is never answered', () => {
    assert.equal(caseStatus(log('submitted', 'received', 'correction-notified', 'returned')), 'returned');
  });

  it('is not moved by an act that only a newer platform knows', () => {
    assert.equal(caseStatus(log('submitted', 'received', 'unrecognized')), 'received');
  });
});

describe('isClosed', () => {
  it('is so after the five ends, and never after a decision alone', () => {
    const ends: ActType[] = ['completed', 'declined', 'withdrawn', 'returned', 'terminated'];
    for (const end of ends) assert.equal(isClosed(log('submitted', end)), true, end);
    assert.deepEqual([...CLOSED_STATUSES].sort(), [...ends].sort());
    for (const open of [[], ['submitted'], ['submitted', 'decided'], ['submitted', 'suspended']] as ActType[][])
      assert.equal(isClosed(log(...open)), false, open.join());
  });
});
