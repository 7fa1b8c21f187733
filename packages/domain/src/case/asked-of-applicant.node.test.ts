import type { Act, CorrectionNotice, FeeRequest } from '@tongban/domain';
import { askedOfApplicant } from '@tongban/domain/rules';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const notice: CorrectionNotice = {
  number: '样例补正1号',
  items: [
    { id: 'page', requirement: 'diploma', text: '第2页反光，编号看不清。' },
    { id: 'purpose', field: 'purpose', text: '没有写用在哪里。' },
  ],
  guideDigest: 'x',
};
const fee: FeeRequest = { id: 'fee-1', name: '学历公证费', amount: 150 };
const copies: FeeRequest = { id: 'fee-2', name: '副本费', amount: 20 };

/** What was done, one act an hour from nine o’clock. */
function log(...entries: [Act['type'], object?][]): Act[] {
  return entries.map(([type, details = {}], index) => ({
    sequence: index + 1,
    at: `2026-09-22T${String(9 + index).padStart(2, '0')}:00:00+08:00`,
    by: { role: 'handling' },
    type,
    details,
  })) as unknown as Act[];
}

describe('askedOfApplicant', () => {
  it('asks nothing of whoever only waits', () => {
    assert.deepEqual(askedOfApplicant([]), []);
    assert.deepEqual(askedOfApplicant(log(['submitted'], ['received'], ['accepted'], ['suspended'], ['decided'])), []);
  });

  it('asks for the whole notice, since the moment it was given', () => {
    assert.deepEqual(askedOfApplicant(log(['submitted'], ['correction-notified', { notice }])), [
      { kind: 'correct', notice, since: '2026-09-22T10:00:00+08:00' },
    ]);
  });

  it('asks no more once she has answered, and asks anew for a second notice', () => {
    const answered = log(['correction-notified', { notice }], ['correction-supplied', { answers: [] }]);
    assert.deepEqual(askedOfApplicant(answered), []);
    const again = { ...notice, number: '样例补正2号' };
    const tasks = askedOfApplicant(
      log(
        ['correction-notified', { notice }],
        ['correction-supplied', { answers: [] }],
        ['correction-notified', { notice: again }],
      ),
    );
    assert.deepEqual(
      tasks.map((task) => task.kind === 'correct' && task.notice.number),
      ['样例补正2号'],
    );
  });

  it('asks for each fee until that one is paid or waived', () => {
    const asked = log(['fee-requested', { fee }], ['fee-requested', { fee: copies }]);
    const open = (acts: Act[]) => askedOfApplicant(acts).map((task) => task.kind === 'pay' && task.fee.id);
    assert.deepEqual(open(asked), ['fee-1', 'fee-2']);
    assert.deepEqual(open([...asked, ...log(['fee-paid', { fee }])]), ['fee-2']);
    assert.deepEqual(open([...asked, ...log(['fee-waived', { fee: copies, reason: { text: '减免' } }])]), ['fee-1']);
    assert.deepEqual(open([...asked, ...log(['fee-paid', { fee }], ['fee-paid', { fee: copies }])]), []);
  });

  it('keeps a fee open while she corrects, the oldest task first', () => {
    const tasks = askedOfApplicant(log(['fee-requested', { fee }], ['correction-notified', { notice }]));
    assert.deepEqual(
      tasks.map(({ kind }) => kind),
      ['pay', 'correct'],
    );
    const corrected = log(
      ['fee-requested', { fee }],
      ['correction-notified', { notice }],
      ['correction-supplied', { answers: [] }],
    );
    assert.deepEqual(
      askedOfApplicant(corrected).map(({ kind }) => kind),
      ['pay'],
    );
  });

  it('asks nothing any more when the case is over, whatever was left open', () => {
    for (const end of ['completed', 'declined', 'withdrawn', 'returned', 'terminated'] as const)
      assert.deepEqual(
        askedOfApplicant(log(['correction-notified', { notice }], ['fee-requested', { fee }], [end])),
        [],
      );
  });
});
