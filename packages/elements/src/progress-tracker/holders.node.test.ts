import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases, log } from './cases.data.ts';
import { holdersOf } from './holders.ts';

type Name = keyof typeof cases;

describe('holdersOf', () => {
  const stations = (name: Name) =>
    holdersOf(cases[name]).map(
      ({ role, jurisdiction, isHere }) => `${jurisdiction?.place ?? role}${isHere ? '*' : ''}`,
    );

  it('marks the one that answers now, and keeps the order', () => {
    assert.deepEqual(stations('inReview'), ['applicant', '湖南*']);
    assert.deepEqual(stations('correctionAsked'), ['applicant*', '湖南']);
    assert.deepEqual(stations('feeAsked'), ['applicant', '湖南*']);
    assert.deepEqual(stations('handoverPending'), ['applicant', '深圳*', '湖南']);
    assert.deepEqual(stations('handoverAcknowledged'), ['applicant', '深圳', '湖南*']);
    assert.deepEqual(stations('remoteCorrection'), ['applicant*', '深圳', '湖南']);
  });

  it('shows a third place that has it', () => assert.deepEqual(stations('elsewhere'), ['applicant', '湖南', '湖北*']));

  it('marks nobody once the case is over', () => assert.deepEqual(stations('completed'), ['applicant', '湖南']));

  it('says what each last did, which is more than that it told her', () => {
    const last = holdersOf(cases.remoteCorrection).map((holder) => holder.last?.type);
    assert.deepEqual(last, ['submitted', 'handed-over', 'correction-notified']);
  });

  it('knows an authority by its part where its place is not said', () => {
    const acts = log(
      ['09-16 09:12', 'applicant', { type: 'submitted', details: { materials: [] } }],
      ['09-17 09:12', 'handling', { type: 'handover-acknowledged', details: {} }],
    ).map((act) => ({ ...act, by: { role: act.by.role } }));
    const marked = holdersOf({ ...cases.handoverPending, acts }).map(({ isHere }) => isHere);
    assert.deepEqual(marked, [false, false, true]);
  });
});
