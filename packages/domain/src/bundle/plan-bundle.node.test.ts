import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MaterialRequirement, ServiceGuide, TimeLimit } from '@tongban/domain';
import { calendarOf } from '@tongban/domain/clocks';
import {
  bareGuide,
  birthRegistration,
  employeePensionTransfer,
  householdMoveSpouse,
  marriageRegistration,
} from '@tongban/samples';
import type { BundleQuestion } from './bundle-plan.ts';
import { planBundle } from './plan-bundle.ts';

const asOf = '2026-09-16T09:00:00+08:00';
const question: BundleQuestion = {
  facts: { asOf, licences: [], services: [], collected: [], issued: [], commitments: [] },
  choices: {
    'local:marriage-registration': { q1: 'o1', q2: 'o1' },
    'local:household-move-spouse': { q1: 'o1' },
    'local:birth-registration': { q1: 'o1', q2: 'o1' },
  },
  startOn: '2026-09-16',
  calendarOf,
};
const family = [birthRegistration, householdMoveSpouse, marriageRegistration];

describe('planBundle: marrying, moving to the spouse, registering a birth', () => {
  const plan = planBundle(family, question);

  it('asks for each paper once, with every demand that it answers', () => {
    const set = plan.materials.map(({ requirement, serves }) => [
      requirement.name,
      ...serves.map(({ item, requirement: id }) => `${item.slice(6)}/${id}`),
    ]);
    const served = (paper: string) => set.find(([name]) => name === paper)?.slice(1);
    assert.deepEqual(served('双方居民身份证'), ['household-move-spouse/id-both', 'marriage-registration/id']);
    // 夫妻双方身份证或户口簿: the registers of both prove it, too.
    assert.deepEqual(served('双方居民户口簿'), ['household-move-spouse/hukou-both', 'birth-registration/id']);
    const demands = set.flatMap((row) => row.slice(1));
    assert.equal(new Set(demands).size, demands.length, 'no demand is answered twice');
  });

  it('does not ask for the certificate that the bundle itself gives, and lets those items wait', () => {
    assert.deepEqual(plan.fromResults, [
      { item: 'local:birth-registration', requirement: 'marriage', resultOf: 'local:marriage-registration' },
      { item: 'local:household-move-spouse', requirement: 'relation', resultOf: 'local:marriage-registration' },
    ]);
    assert.deepEqual(
      plan.steps.map(({ after }) => after),
      [['local:marriage-registration'], ['local:marriage-registration'], []],
    );
  });

  it('loses no demand: each is waived, answered by a paper, or by a result', () => {
    const answered = new Set([
      ...plan.materials.flatMap(({ serves }) => serves.map(({ item, requirement }) => `${item}/${requirement}`)),
      ...plan.fromResults.map(({ item, requirement }) => `${item}/${requirement}`),
    ]);
    for (const [item, decisions] of plan.decisions)
      for (const { requirement, because } of decisions)
        assert.equal(because === undefined, answered.has(`${item}/${requirement.id}`), requirement.name);
  });

  it('says of each field once where it comes from, and who needs it', () => {
    const keys = plan.fields.map(({ subject, field }) => `${subject}/${field}`);
    assert.equal(new Set(keys).size, keys.length);
    const number = plan.fields.find(({ subject, field }) => subject === 'applicant' && field === 'id-number');
    assert.ok(number && number.neededBy.length > 3);
    assert.equal(number.verdict, 'required');
  });

  it('takes a field from what costs her nothing, with source and instant', () => {
    const licence = {
      id: 'id-card',
      type: '居民身份证',
      holder: 'applicant',
      issuer: '示例公安机关',
      status: 'valid',
      fields: ['name', 'id-number', 'likeness'],
      source: 'wallet',
      asOf,
    };
    const { fields } = planBundle(family, { ...question, facts: { ...question.facts, licences: [licence] } });
    const number = fields.find(({ subject, field }) => subject === 'applicant' && field === 'id-number');
    assert.equal(number?.verdict, 'use-licence');
    assert.deepEqual(number.from, { item: 'local:marriage-registration', requirement: 'id' });
    assert.deepEqual(number.evidence, [{ from: 'facts', list: 'licences', id: 'id-card', source: 'wallet', asOf }]);
    const spouse = fields.find(({ subject, field }) => subject === 'spouse' && field === 'id-number');
    assert.equal(spouse?.verdict, 'required');
  });

  it('dates each item at its own place, and knows which chain ends last', () => {
    assert.deepEqual(
      plan.steps.map(({ item, place, startOn, dueOn }) => [item.slice(6), place.place, startOn, dueOn]),
      [
        ['birth-registration', '重庆', '2026-09-16', '2026-09-16'],
        ['household-move-spouse', '太康', '2026-09-16', '2026-10-20'],
        ['marriage-registration', '海淀', '2026-09-16', '2026-09-16'],
      ],
    );
    assert.deepEqual(plan.criticalPath, ['local:marriage-registration', 'local:household-move-spouse']);
    assert.equal(plan.doneOn, '2026-10-20');
    assert.deepEqual(plan.findings, []);
  });

  it('does not depend on the order of the guides but in what comes first', () => {
    const other = planBundle([...family].reverse(), question);
    const byItem = (steps: typeof plan.steps) => new Map(steps.map((step) => [step.item, step]));
    assert.deepEqual(byItem(other.steps), byItem(plan.steps));
    assert.deepEqual(other.criticalPath, plan.criticalPath);
    assert.equal(other.materials.length, plan.materials.length);
  });
});

const provenance = { source: 's1', confidence: 'recalled' } as const;
const days = (amount: number): TimeLimit => ({
  type: 'committed',
  amount,
  unit: 'calendar-day',
  text: `${amount}日`,
  provenance,
});
/** An item that gives one thing and asks for others. */
function item(code: string, needs: string[], limits: TimeLimit[] = [days(10)]): ServiceGuide {
  const value = needs.map((name): MaterialRequirement => ({ id: name, name, necessity: '必要', provenance }));
  return bareGuide({
    item: { kind: 'local', code },
    name: code,
    ...(value.length > 0 && { materials: { status: 'present', value } }),
    ...(limits.length > 0 && { limits: { status: 'present', value: limits } }),
    result: { status: 'present', value: [{ name: `证${code}`, form: '证照', provenance }] },
  });
}
const plan = (...guides: ServiceGuide[]) => planBundle(guides, question);

describe('planBundle: the schedule', () => {
  it('runs beside each other what does not wait', () => {
    const { doneOn, criticalPath } = plan(item('a', []), item('b', [], [days(30)]), item('c', []));
    assert.equal(doneOn, '2026-10-16');
    assert.deepEqual(criticalPath, ['local:b']);
  });

  it('adds up what waits for each other, over several links', () => {
    const { steps, criticalPath } = plan(
      item('c', ['证b']),
      item('b', ['证a']),
      item('a', []),
      item('d', [], [days(25)]),
    );
    assert.deepEqual(
      steps.map(({ startOn, dueOn }) => [startOn, dueOn]),
      [
        ['2026-10-08', '2026-10-19'],
        ['2026-09-28', '2026-10-08'],
        ['2026-09-16', '2026-09-28'],
        ['2026-09-16', '2026-10-12'],
      ],
      'days off at the end of a count move on',
    );
    assert.deepEqual(criticalPath, ['local:a', 'local:b', 'local:c']);
  });

  it('says where no limit is stated, and gives the whole no end', () => {
    const { doneOn, findings, steps } = plan(item('a', [], []), item('b', ['证a']));
    assert.equal(doneOn, undefined);
    assert.deepEqual(
      findings.map(({ code, params }) => [code, params.item]),
      [['limit-not-stated', 'local:a']],
    );
    assert.equal(steps[1]?.startOn, undefined);
  });

  it('starts a circle at once, asks for the papers, and names the clause', () => {
    const { steps, findings, fromResults, materials } = plan(
      item('a', ['证b']),
      item('b', ['证a']),
      item('c', ['证a']),
      item('d', []),
    );
    assert.deepEqual(
      findings.map(({ code, params, citation }) => [code, params.items, citation?.document]),
      [['circular-dependency', 'local:a local:b', '国办发〔2015〕86号']],
    );
    assert.deepEqual(
      fromResults.map(({ item: of }) => of),
      ['local:c'],
    );
    assert.deepEqual(
      materials.map(({ requirement }) => requirement.name),
      ['证b', '证a'],
    );
    assert.deepEqual(
      steps.map(({ after }) => after.length),
      [0, 0, 1, 0],
    );
  });

  it('counts one hop after the other where the guide has nothing else, and none of another place', () => {
    const hop = (number: number, scope?: string): TimeLimit => ({
      ...days(5),
      type: 'per-hop',
      hop: number,
      ...(scope && { scope }),
    });
    const dueOn = (...limits: TimeLimit[]) => plan(item('a', [], limits)).steps[0]?.dueOn;
    assert.equal(dueOn(hop(2), hop(1)), '2026-09-28', 'Saturday the 26th is no last day');
    assert.equal(dueOn(hop(1), hop(3)), undefined, 'the hop between them has no limit');
    assert.equal(dueOn({ ...days(1), scope: '别处' }), undefined);
  });

  it('plans with the limit that ends last, of a real guide too', () => {
    const { steps } = planBundle([employeePensionTransfer], question);
    const { limits } = employeePensionTransfer;
    const statutory = limits.status === 'present' ? limits.value.find(({ type }) => type === 'statutory') : undefined;
    assert.equal(statutory?.amount, 45);
    assert.equal(steps[0]?.limit, statutory.text, 'the promise of another place does not count');
    assert.equal(steps[0].dueOn, '2026-11-24', '17 September is the first day');
  });

  it('takes each item once', () => {
    assert.throws(() => plan(item('a', []), item('a', [])), RangeError);
    assert.deepEqual(plan().steps, []);
  });
});
