import type { PlannedStep } from '@tongban/domain';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseOf, cases, intakePlan, log } from './cases.data.ts';
import { actorOf, timelineOf } from './timeline.ts';

const states = (name: keyof typeof cases) => timelineOf(cases[name]).steps.map(({ state }) => state);
const actsOf = (name: keyof typeof cases) =>
  timelineOf(cases[name]).steps.map(({ acts }) => acts.map(({ type }) => type));

describe('timelineOf', () => {
  it('ends a step with the act that finishes it; the first one behind it is under way', () => {
    assert.deepEqual(states('submitted'), ['done', 'current', 'todo', 'todo', 'todo']);
    assert.deepEqual(states('inReview'), ['done', 'done', 'current', 'todo', 'todo']);
    assert.deepEqual(states('dispatched'), ['done', 'done', 'done', 'done', 'current']);
    assert.deepEqual(states('completed'), ['done', 'done', 'done', 'done', 'done']);
    assert.equal(timelineOf(cases.inReview).at, 2);
    assert.equal(timelineOf(cases.completed).at, -1);
  });

  it('keeps a backward move on its step, and goes on from there', () => {
    assert.deepEqual(states('correctionAsked'), ['done', 'done', 'current', 'todo', 'todo']);
    assert.deepEqual(states('corrected'), ['done', 'done', 'current', 'todo', 'todo']);
    assert.deepEqual(actsOf('corrected')[2], [
      'step-started',
      'correction-notified',
      'notice-served',
      'correction-supplied',
    ]);
  });

  it('puts what is in no plan on the step that was under way', () => {
    assert.deepEqual(actsOf('dispatched'), [[], ['received'], ['step-started'], [], ['dispatched']]);
    assert.deepEqual(
      timelineOf(cases.completed).after.map(({ type }) => type),
      ['completed'],
    );
  });

  it('loses no act and shows none twice', () => {
    for (const [name, serviceCase] of Object.entries(cases)) {
      const { steps, after } = timelineOf(serviceCase);
      const shown = [...steps.flatMap(({ finish, acts }) => [...acts, ...(finish ? [finish] : [])]), ...after];
      assert.deepEqual(
        shown.map(({ sequence }) => sequence).sort((a, b) => a - b),
        serviceCase.acts.map(({ sequence }) => sequence),
        name,
      );
    }
  });

  it('says where the case ended, and drops what lies behind it', () => {
    assert.deepEqual(states('declined'), ['done', 'ended', 'dropped', 'dropped', 'dropped']);
    assert.deepEqual(states('withdrawn'), ['done', 'done', 'ended', 'dropped', 'dropped']);
    assert.equal(timelineOf(cases.declined).at, 1);
  });

  it('makes nothing out after a refusal, but still delivers it', () => {
    assert.deepEqual(states('rejected'), ['done', 'done', 'done', 'dropped', 'current']);
    assert.deepEqual(states('rejectedAndCompleted'), ['done', 'done', 'done', 'dropped', 'done']);
  });

  it('calls a step that was passed without a record unrecorded, not done', () => {
    const plan = cases.inReview.plan;
    const skipped = log(
      ['09-16 09:12', 'applicant', { type: 'submitted', details: { materials: [] } }],
      ['09-18 10:00', 'handling', { type: 'decided', details: { outcome: 'approved', summary: '…' } }],
      ['09-18 11:00', 'handling', { type: 'completed', details: {} }],
    );
    const before = timelineOf({ plan, acts: skipped.slice(0, 2) });
    assert.deepEqual(
      before.steps.map(({ state }) => state),
      ['done', 'unrecorded', 'done', 'current', 'todo'],
    );
    const after = timelineOf({ plan, acts: skipped });
    assert.deepEqual(
      after.steps.map(({ state }) => state),
      ['done', 'unrecorded', 'done', 'unrecorded', 'unrecorded'],
    );
  });

  it('does not take a check that found something for a finished one', () => {
    const check = (passed: boolean) =>
      timelineOf({
        plan: intakePlan,
        acts: log(
          ['09-16 09:12', 'applicant', { type: 'submitted', details: { materials: [] } }],
          ['09-16 15:00', 'receiving', { type: 'intake-checked', details: { passed, remarks: ['缺第2页'] } }],
        ),
      }).steps[1]?.state;
    assert.equal(check(true), 'done');
    assert.equal(check(false), 'current');
  });

  describe('with steps that acts name by their key', () => {
    const hop = (number: number): PlannedStep => ({
      id: `hop-${number}`,
      name: `第${number}段`,
      role: 'participating',
      finishedBy: 'step-finished',
    });
    const plan = [hop(1), hop(2), hop(3)];
    const of = (...entries: ['step-started' | 'step-finished', string][]) => {
      const acts = entries.flatMap(([type, step], index) =>
        log(['09-16 09:00', 'participating', { type, details: { name: step }, step }]).map((act) => ({
          ...act,
          sequence: index + 1,
        })),
      );
      return timelineOf({ plan, acts }).steps.map(({ state }) => state);
    };

    it('finishes the step that is named, not the first that would fit', () => {
      assert.deepEqual(of(['step-started', 'hop-1'], ['step-finished', 'hop-1']), ['done', 'current', 'todo']);
      assert.deepEqual(of(['step-finished', 'hop-2']), ['unrecorded', 'done', 'current']);
    });

    it('lets two of them be under way', () => {
      assert.deepEqual(of(['step-started', 'hop-1'], ['step-started', 'hop-2']), ['current', 'current', 'todo']);
      assert.deepEqual(of(['step-started', 'hop-1'], ['step-started', 'hop-2'], ['step-finished', 'hop-2']), [
        'current',
        'done',
        'todo',
      ]);
    });

    it('finishes them in order where acts name none', () => {
      const acts = log(
        ['09-16 09:00', 'participating', { type: 'step-finished', details: { name: '第1段' } }],
        ['09-17 09:00', 'participating', { type: 'step-finished', details: { name: '第2段' } }],
      );
      assert.deepEqual(
        timelineOf({ plan, acts }).steps.map(({ state }) => state),
        ['done', 'done', 'current'],
      );
    });
  });

  it('has no steps where the guide announces none', () => {
    const { steps, at, after } = timelineOf(cases.noPlan);
    assert.deepEqual(steps, []);
    assert.equal(at, -1);
    assert.equal(after.length, cases.noPlan.acts.length);
  });
});

describe('actorOf', () => {
  it('is whoever finished the step, else whoever will', () => {
    const actors = (serviceCase: typeof cases.inReview) =>
      timelineOf(serviceCase).steps.map((step) => {
        const { role, jurisdiction } = actorOf(step, serviceCase);
        return jurisdiction?.place ?? role;
      });
    assert.deepEqual(actors(caseOf('09-16 10:00', [])), ['applicant', '湖南', '湖南', '湖南', '湖南']);
    const { handoverPending } = cases;
    assert.deepEqual(actors(handoverPending).slice(0, 4), ['applicant', '深圳', '深圳', '湖南']);
  });
});
