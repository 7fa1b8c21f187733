import type { Act, ActType, Jurisdiction, Party } from '@tongban/domain';
import { type CasePlaces, heldBy } from '@tongban/domain/rules';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const shenzhen: Jurisdiction = { division: '990300', place: '示例深圳' };
const changsha: Jurisdiction = { division: '990100', place: '示例长沙' };
const guangzhou: Jurisdiction = { division: '990200', place: '示例广州' };
const applicant: Party = { role: 'applicant' };
const receiving: Party = { role: 'receiving', jurisdiction: shenzhen };
const handling: Party = { role: 'handling', jurisdiction: changsha };
const participating: Party = { role: 'participating', jurisdiction: guangzhou };

const here: CasePlaces = { mode: 'fully-online', handling: changsha };
const elsewhere: CasePlaces = { mode: 'remote-intake', receiving: shenzhen, handling: changsha };

/** Who did what, in order. */
function log(...entries: [Party, ActType][]): Act[] {
  return entries.map(([by, type], index) => ({
    sequence: index + 1,
    at: '2026-09-16T09:12:00+08:00',
    by,
    type,
    details: {},
  })) as unknown as Act[];
}
const submitted: [Party, ActType] = [applicant, 'submitted'];

describe('heldBy', () => {
  it('is the handling place from the start, where nobody else takes in', () => {
    assert.deepEqual(heldBy([], here), handling);
    assert.deepEqual(heldBy(log(submitted, [handling, 'received'], [handling, 'accepted']), here), handling);
  });

  it('is the receiving place first, where another one takes in', () => {
    assert.deepEqual(heldBy(log(submitted), elsewhere), receiving);
    assert.deepEqual(heldBy(log(submitted, [receiving, 'received']), elsewhere), receiving);
  });

  it('moves when the handover is acknowledged, not when it is said', () => {
    const sent = log(submitted, [receiving, 'received'], [receiving, 'handed-over']);
    assert.deepEqual(heldBy(sent, elsewhere), receiving);
    const arrived = log(submitted, [receiving, 'handed-over'], [handling, 'handover-acknowledged']);
    assert.deepEqual(heldBy(arrived, elsewhere), handling);
  });

  it('goes to a third place and comes back with each acknowledgement', () => {
    const away = log(
      submitted,
      [handling, 'accepted'],
      [handling, 'handed-over'],
      [participating, 'handover-acknowledged'],
    );
    assert.deepEqual(heldBy(away, here), participating);
    const back = [...away, ...log([participating, 'handed-over'], [handling, 'handover-acknowledged'])];
    assert.deepEqual(heldBy(back, here), handling);
  });

  it('is the applicant while a correction is open, and then whoever it was before', () => {
    const asked = log(
      submitted,
      [receiving, 'handed-over'],
      [handling, 'handover-acknowledged'],
      [handling, 'correction-notified'],
    );
    assert.deepEqual(heldBy(asked, elsewhere), applicant);
    assert.deepEqual(heldBy([...asked, ...log([applicant, 'correction-supplied'])], elsewhere), handling);
  });

  it('stays with the authority while a fee is asked for or the case is suspended', () => {
    assert.deepEqual(heldBy(log(submitted, [handling, 'accepted'], [handling, 'fee-requested']), here), handling);
    assert.deepEqual(heldBy(log(submitted, [handling, 'accepted'], [handling, 'suspended']), here), handling);
  });

  it('is still somebody after the decision, and nobody after the end', () => {
    const decided = log(submitted, [handling, 'accepted'], [handling, 'decided']);
    assert.deepEqual(heldBy(decided, here), handling);
    for (const end of ['completed', 'declined', 'withdrawn', 'returned', 'terminated'] as const)
      assert.equal(heldBy(log(submitted, [handling, end]), here), undefined, end);
    assert.equal(heldBy(log(submitted, [handling, 'correction-notified'], [applicant, 'withdrawn']), here), undefined);
  });
});
