import type { Act, ActDraft, Jurisdiction, Party, PlannedStep } from '@tongban/domain';
import { caseClocks, calendarOf } from '@tongban/domain/clocks';
import { type CasePlaces, caseSteps, heldBy, mayAct, nextActs, originalsOf, stepHeldBy } from '@tongban/domain/rules';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const handling: Jurisdiction = { division: '990100', place: '示例长沙' };
const participating: Jurisdiction = { division: '990200', place: '示例广州' };
const changsha: Party = { role: 'handling', jurisdiction: handling };
const guangzhou: Party = { role: 'participating', jurisdiction: participating };
const hop = (number: number, role: PlannedStep['role'], jurisdiction: Jurisdiction): PlannedStep => ({
  id: `hop-${number}`,
  name: `第${number}段`,
  finishedBy: 'step-finished',
  role,
  jurisdiction,
  hop: number,
});
const places: CasePlaces = {
  mode: 'joint-handling',
  handling,
  plan: [hop(1, 'handling', handling), hop(2, 'participating', participating), hop(3, 'handling', handling)],
};

/** A log of acts, each on a day of September 2026. */
function log(...entries: [day: number, by: Party, draft: ActDraft][]): Act[] {
  return entries.map(([day, by, draft], index) => ({
    sequence: index + 1,
    at: `2026-09-${String(day).padStart(2, '0')}T09:00:00+08:00`,
    by,
    ...draft,
  }));
}
const start = (step: string): ActDraft => ({ type: 'step-started', step, details: { name: step } });
const finish = (step: string): ActDraft => ({ type: 'step-finished', step, details: { name: step } });
const toGuangzhou: ActDraft = { type: 'handed-over', details: { to: participating } };
const acknowledge: ActDraft = { type: 'handover-acknowledged', details: {} };
const reason = { text: '等省级系统开放' };

const accepted = log(
  [1, { role: 'applicant' }, { type: 'submitted', details: { materials: [] } }],
  [1, changsha, { type: 'received', details: { materials: [] } }],
  [1, changsha, { type: 'accepted', details: { notice: { number: '示例' } } }],
);
const after = (...entries: Parameters<typeof log>) =>
  [...accepted, ...log(...entries)].map((act, index) => ({ ...act, sequence: index + 1 }));

describe('the steps of a joint handling', () => {
  const sent = after([2, changsha, start('hop-1')], [4, changsha, finish('hop-1')], [7, changsha, toGuangzhou]);
  const arrived = [...sent, ...after([8, guangzhou, acknowledge]).slice(3)].map((act, index) => ({
    ...act,
    sequence: index + 1,
  }));

  it('has one holder for each open step, and none for one that is done or not begun', () => {
    const open = after([2, changsha, start('hop-1')]);
    assert.deepEqual(stepHeldBy(open, 'hop-1'), changsha);
    assert.equal(stepHeldBy(open, 'hop-2'), undefined);
    assert.equal(stepHeldBy(sent, 'hop-1'), undefined);
    const withdrawn = [...open, ...log([3, { role: 'applicant' }, { type: 'withdrawn', details: {} }])];
    assert.equal(stepHeldBy(withdrawn, 'hop-1'), undefined);
  });

  it('answers at the place that acknowledged, and until then at the one that sent', () => {
    assert.deepEqual(heldBy(sent, places), changsha);
    assert.deepEqual(heldBy(arrived, places), guangzhou);
  });

  it('lets each place begin only its own step, in order, and hand over only what is finished', () => {
    const record = (acts: readonly Act[]) => ({ ...places, acts });
    assert.equal(mayAct(record(accepted), changsha, start('hop-1')), true);
    assert.equal(mayAct(record(accepted), changsha, start('hop-2')), false, 'another place’s step');
    assert.equal(mayAct(record(accepted), changsha, start('hop-3')), false, 'not yet');
    assert.equal(mayAct(record(accepted), changsha, start('hop-9')), false, 'not in the plan');
    const open = after([2, changsha, start('hop-1')]);
    assert.equal(mayAct(record(open), changsha, toGuangzhou), false, 'a step is open');
    assert.equal(mayAct(record(sent), changsha, acknowledge), false, 'not handed to it');
    assert.equal(mayAct(record(sent), guangzhou, acknowledge), true);
    assert.equal(mayAct(record(arrived), guangzhou, start('hop-2')), true);
    assert.equal(mayAct(record(arrived), changsha, { type: 'terminated', details: { reason } }), false);
    assert.deepEqual(nextActs(record(sent), changsha), ['notice-served']);
    assert.deepEqual(nextActs(record(sent), guangzhou), ['handover-acknowledged']);
  });

  it('counts a hop from the day on which its place has it, even before it begins', () => {
    const limits = [1, 2].map((number) => ({
      type: 'per-hop' as const,
      amount: 15,
      unit: 'working-day' as const,
      text: `第${number}段`,
      hop: number,
      provenance: { source: 's1', confidence: 'found' as const },
    }));
    const asOf = '2026-09-09T09:00:00+08:00';
    const clocks = caseClocks({ acts: arrived, places, limits }, { regime: 'stated-by-guide', calendarOf, asOf });
    const [first, second] = clocks.filter(({ kind }) => kind === 'hop');
    assert.equal(first?.state, 'stopped');
    assert.equal(second?.state, 'running');
    assert.equal(second?.deadline.days[0]?.date, '2026-09-08');
    assert.deepEqual(second?.against, { role: 'authority', jurisdiction: participating });
  });

  it('stops only the clock of the step that waits', () => {
    const waiting = [
      ...arrived,
      ...log(
        [9, guangzhou, start('hop-2')],
        [10, guangzhou, { type: 'suspended', step: 'hop-2', details: { reason } }],
      ),
    ].map((act, index) => ({ ...act, sequence: index + 1 }));
    assert.deepEqual(
      caseSteps(waiting).map(({ step, state }) => [step, state]),
      [
        ['hop-1', 'finished'],
        ['hop-2', 'suspended'],
      ],
    );
    const limits = [1, 2].map((number) => ({
      type: 'per-hop' as const,
      amount: 15,
      unit: 'working-day' as const,
      text: `第${number}段`,
      hop: number,
      exclusions: ['等省级系统开放'],
      provenance: { source: 's1', confidence: 'found' as const },
    }));
    const context = { regime: 'stated-by-guide', calendarOf, asOf: '2026-09-15T09:00:00+08:00' } as const;
    const hops = caseClocks({ acts: waiting, places, limits }, context).filter(({ kind }) => kind === 'hop');
    assert.deepEqual(
      hops.map(({ hop: number, pauses, state }) => [number, pauses.length, state]),
      [
        [1, 0, 'stopped'],
        [2, 1, 'paused'],
      ],
    );
  });
});

describe('the originals of a case', () => {
  const take: ActDraft = { type: 'original-taken', details: { requirements: ['diploma', 'photo'] } };
  const send: ActDraft = { type: 'original-dispatched', details: { requirements: ['diploma'], to: participating } };
  const arrive: ActDraft = { type: 'original-arrived', details: { requirements: ['diploma'] } };
  const giveBack: ActDraft = { type: 'original-returned', details: { requirements: ['diploma'] } };

  it('have exactly one holder each; the sender answers until they arrive', () => {
    const held = after([2, changsha, take], [3, changsha, send]);
    assert.deepEqual(
      originalsOf(held).map(({ requirement, state, holder }) => [requirement, state, holder.role]),
      [
        ['diploma', 'in-transit', 'handling'],
        ['photo', 'held', 'handling'],
      ],
    );
    const back = originalsOf([...held, ...log([4, guangzhou, arrive], [5, guangzhou, giveBack])]);
    assert.deepEqual(back.find(({ requirement }) => requirement === 'diploma')?.holder, { role: 'applicant' });
  });

  it('are sent and given back by their holder alone, one with all the others of the act', () => {
    const record = { ...places, acts: after([2, changsha, take], [3, changsha, send]) };
    assert.equal(mayAct(record, changsha, giveBack), false, 'on its way');
    assert.equal(mayAct(record, guangzhou, arrive), true);
    const both: ActDraft = { type: 'original-arrived', details: { requirements: ['diploma', 'photo'] } };
    assert.equal(mayAct(record, guangzhou, both), false, 'the photo never left');
    assert.equal(mayAct(record, changsha, take), false, 'they are here already');
  });
});
