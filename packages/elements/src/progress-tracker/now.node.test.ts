import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseOf, cases, notice } from './cases.data.ts';
import { nowOf, silenceOf } from './now.ts';

type Name = keyof typeof cases;
const kind = (name: Name) => {
  const now = nowOf(cases[name]);
  return now.kind === 'waiting' ? `waiting for ${now.for}` : now.kind === 'ended' ? `ended: ${now.status}` : now.kind;
};

describe('nowOf', () => {
  const told: Partial<Record<Name, string>> = {
    submitted: 'waiting for receipt',
    received: 'waiting for acceptance',
    inReview: 'waiting for review',
    correctionAsked: 'asked',
    corrected: 'waiting for review',
    suspended: 'suspended',
    resumed: 'waiting for review',
    feeAsked: 'asked',
    feePaid: 'waiting for review',
    dispatched: 'waiting for arrival',
    completed: 'ended: completed',
    rejected: 'refused',
    rejectedAndCompleted: 'refused',
    declined: 'ended: declined',
    withdrawn: 'ended: withdrawn',
    returned: 'ended: returned',
    terminated: 'ended: terminated',
    handoverPending: 'waiting for handover',
    handoverAcknowledged: 'waiting for acceptance',
  };
  for (const [name, expected] of Object.entries(told)) {
    it(`${name} is ${expected}`, () => assert.equal(kind(name as Name), expected));
  }

  it('waits for the receiving place while that has it and has not sent it on', () => {
    const { acts, ...rest } = cases.handoverPending;
    const now = nowOf({ ...rest, acts: acts.slice(0, 3) });
    assert.equal(now.kind === 'waiting' && now.for, 'forwarding');
    assert.equal(now.kind === 'waiting' && now.holder.jurisdiction?.place, '深圳');
  });

  it('lets whoever handed over answer until the other place confirms', () => {
    const now = nowOf(cases.handoverPending);
    assert.equal(now.kind === 'waiting' && now.holder.jurisdiction?.place, '深圳');
    assert.equal(now.kind === 'waiting' && now.handedOver?.details.to.place, '湖南');
    const then = nowOf(cases.handoverAcknowledged);
    assert.equal(then.kind === 'waiting' && then.holder.jurisdiction?.place, '湖南');
    assert.equal(then.kind === 'waiting' && then.handedOver, undefined);
  });

  it('asks for everything at once, the oldest first', () => {
    const now = nowOf(cases.feeAndCorrection);
    assert.deepEqual(now.kind === 'asked' && now.tasks.map((task) => task.kind), ['pay', 'correct']);
  });

  it('knows that this is not the first notice', () => {
    const twice = caseOf('09-29 09:00', [
      ['09-16 09:12', 'applicant', { type: 'submitted', details: { materials: [] } }],
      ['09-22 10:20', 'handling', { type: 'correction-notified', details: { notice } }],
      ['09-24 10:20', 'applicant', { type: 'correction-supplied', details: { answers: [] } }],
      ['09-28 10:20', 'handling', { type: 'correction-notified', details: { notice } }],
    ]);
    const now = nowOf(twice);
    assert.equal(now.kind === 'asked' && now.notices, 2);
    const once = nowOf(cases.correctionAsked);
    assert.equal(once.kind === 'asked' && once.notices, 1);
  });
});

describe('silenceOf', () => {
  const silence = (serviceCase: typeof cases.inReview) => silenceOf(nowOf(serviceCase), serviceCase)?.days;

  it('counts the days in Shanghai since the last act, from seven on', () => {
    assert.equal(silence(cases.silent), 9);
    assert.equal(silence({ ...cases.silent, asOf: '2026-09-25T00:10:00+08:00' }), 7);
    assert.equal(silence({ ...cases.silent, asOf: '2026-09-24T23:50:00+08:00' }), undefined);
  });

  it('says nothing where it is her turn, or where the case is over', () => {
    assert.equal(silence({ ...cases.correctionAsked, asOf: '2026-10-20T10:00:00+08:00' }), undefined);
    assert.equal(silence({ ...cases.completed, asOf: '2026-12-20T10:00:00+08:00' }), undefined);
    assert.equal(silence({ ...cases.silent, acts: [] }), undefined);
  });
});
