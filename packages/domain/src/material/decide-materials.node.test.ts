import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { MaterialFacts, MaterialRequirement, ServiceGuide } from '@tongban/domain';
import { bareGuide, guides } from '@tongban/samples';
import { decideMaterials } from './decide-materials.ts';

const provenance = { source: 's1', confidence: 'found' } as const;
const asOf = '2026-09-16T09:00:00+08:00';
const row = (id: string, more: Partial<MaterialRequirement> = {}): MaterialRequirement => ({
  id,
  name: id,
  necessity: '必要',
  kind: 'licence',
  proves: [{ subject: 'applicant', fields: [id] }],
  provenance,
  ...more,
});
const guideOf = (...materials: MaterialRequirement[]): ServiceGuide =>
  bareGuide({ materials: { status: 'present', value: materials } });
const nothing = { asOf, licences: [], services: [], collected: [], issued: [], commitments: [] };
const only = (requirement: MaterialRequirement, facts: Partial<MaterialFacts> = {}) => {
  const [decision] = decideMaterials(guideOf(requirement), { ...nothing, ...facts });
  assert.ok(decision);
  return decision;
};
const licence = (type: string, more: object = {}) => ({
  id: `licence-${type}`,
  type,
  holder: 'applicant',
  issuer: '示例机关',
  status: 'valid' as const,
  fields: [type],
  source: 'wallet',
  asOf,
  ...more,
});
const service = (field: string, more: object = {}) => ({
  id: `service-${field}`,
  kind: 'data-sharing' as const,
  provider: '示例部门',
  covers: ['000000'],
  openTo: ['000000'],
  fields: [field],
  source: '示例目录',
  asOf,
  ...more,
});

describe('decideMaterials', () => {
  it('asks for a material with every "no" shown, where nothing stands for it', () => {
    const { verdict, because, trace } = only(row('a'));
    assert.equal(verdict, 'required');
    assert.equal(because, undefined);
    assert.deepEqual(
      trace.map(({ rule, answer }) => `${rule} ${answer}`),
      ['R0 yes', 'R12 no', 'R8 no', 'R7 no', 'R5 no', 'R2 no', 'R10 no', 'R9 no', 'R4 no', 'R3 no', 'R11 no'],
    );
  });

  it('takes what was not asked for as unknown, never as a no, and waives nothing by it', () => {
    const [decision] = decideMaterials(guideOf(row('a')), { asOf });
    assert.equal(decision?.verdict, 'required');
    const open = decision?.trace.filter(({ answer }) => answer === 'unknown').map(({ rule }) => rule);
    assert.deepEqual(open, ['R8', 'R7', 'R5', 'R2', 'R10', 'R3']);
  });

  it('names the source and the instant of what waives a material', () => {
    const { verdict, because } = only(row('a'), { licences: [licence('a')] });
    assert.equal(verdict, 'use-licence');
    assert.deepEqual(because?.evidence, [{ from: 'facts', list: 'licences', id: 'licence-a', source: 'wallet', asOf }]);
    assert.ok(because?.citations.some(({ document }) => document === '国发〔2022〕5号'));
  });

  it('lets a prohibition win over a licence and an option', () => {
    const deferral = { amount: 5, unit: 'working-day', countsFrom: 'accepted', publishedIn: '示例清单', provenance };
    const offered = row('a', { deferral, weight: 'supporting' });
    assert.equal(only(offered).verdict, 'may-follow');
    assert.equal(only(offered, { licences: [licence('a')] }).verdict, 'use-licence');
    assert.equal(only(offered, { licences: [licence('a')], services: [service('a')] }).verdict, 'use-shared-data');
  });

  it('falls back to handing it in, with the reason, when a waiver fails', () => {
    const suspended = only(row('a'), { licences: [licence('a', { status: 'suspended' })] });
    assert.equal(suspended.verdict, 'required');
    assert.deepEqual(
      suspended.failed.map(({ rule, reason }) => [rule, reason]),
      [['R2', 'licence-suspended']],
    );
    const down = { service: 'wallet', outcome: 'unreachable', at: asOf } as const;
    const unreachable = only(row('a'), { licences: [licence('a')], attempts: [down] });
    assert.equal(unreachable.verdict, 'required');
    assert.deepEqual(
      unreachable.failed.map(({ answer, reason }) => [answer, reason]),
      [['unknown', 'did-not-answer']],
    );
    const silent = only(row('a'), { attempts: [{ ...down, service: 'licences' }] });
    assert.equal(silent.failed[0]?.reason, 'did-not-answer');
  });

  it('never takes the licence of one person for that of another', () => {
    const agent = row('a', { proves: [{ subject: 'agent', fields: ['a'] }], licenceTypes: ['a'] });
    assert.equal(only(agent, { licences: [licence('a')] }).verdict, 'required');
    const both = row('a', {
      proves: [
        { subject: 'agent', fields: ['a'] },
        { subject: 'applicant', fields: ['a'] },
      ],
    });
    assert.equal(only(both, { licences: [licence('a')] }).verdict, 'required');
    const held = [licence('a'), licence('a', { id: 'of-the-agent', holder: 'agent' })];
    assert.equal(only(both, { licences: held }).verdict, 'use-licence');
  });

  it('waives nothing of which nobody said what it proves', () => {
    const { proves: _, ...unsaid } = row('a', { licenceTypes: ['a'] });
    const { verdict, trace } = only(unsaid, { licences: [licence('a')] });
    assert.equal(verdict, 'required');
    assert.equal(trace.find(({ rule }) => rule === 'R2')?.reason, 'fields-not-stated');
  });

  it('replaces nothing that is taken back, and no words of her own', () => {
    for (const more of [{ use: 'surrender' }, { kind: 'form' }] as const)
      assert.equal(only(row('a', more), { licences: [licence('a')], services: [service('a')] }).verdict, 'required');
  });

  it('does not take for available what was only inferred', () => {
    const { verdict, trace } = only(row('a'), { services: [service('a', { confidence: 'inferred' })] });
    assert.equal(verdict, 'required');
    assert.equal(trace.find(({ rule }) => rule === 'R7')?.reason, 'only-inferred');
  });

  it('looks at where the records are, and at who may ask', () => {
    const local = service('a', { covers: ['430000'] });
    const reasonOf = (facts: Partial<MaterialFacts>) =>
      only(row('a'), facts).trace.find(({ rule }) => rule === 'R7')?.reason;
    assert.equal(reasonOf({ services: [local] }), 'records-place-unknown');
    const records = (division: string) => [{ subject: 'applicant', division }];
    assert.equal(reasonOf({ services: [local], records: records('440300') }), 'records-elsewhere');
    assert.equal(reasonOf({ services: [local], records: records('430102') }), 'service-answers');
    assert.equal(reasonOf({ services: [service('a', { openTo: ['440000'] })] }), 'not-open-to-place');
  });

  it('keeps the first of mutual covers, and never drops both', () => {
    const same = [{ subject: 'applicant', fields: ['x', 'y'] }];
    const verdicts = (...rows: MaterialRequirement[]) =>
      decideMaterials(guideOf(...rows), nothing).map(({ requirement, verdict, by }) => [
        requirement.id,
        verdict,
        ...by,
      ]);
    const [a, b, c] = [row('a', { proves: same }), row('b', { proves: same }), row('c', { proves: same })];
    assert.deepEqual(verdicts(a, b, c), [
      ['a', 'required'],
      ['b', 'covered-by', 'a'],
      ['c', 'covered-by', 'a'],
    ]);
    assert.deepEqual(verdicts(c, a)[1], ['a', 'covered-by', 'c']);
  });

  it('leans on what is held before what she still hands in', () => {
    const proves = (...fields: string[]) => ({ proves: [{ subject: 'applicant', fields }] });
    const guide = guideOf(row('a', proves('x', 'y', 'z')), row('b', proves('x')), row('c', proves('x', 'w')));
    const licences = [licence('c', { fields: ['x', 'w'] })];
    const [, covered] = decideMaterials(guide, { ...nothing, licences });
    assert.equal(covered?.verdict, 'use-licence');
    const wide = guideOf(
      row('a', proves('x', 'y', 'z')),
      row('b', { ...proves('x'), kind: 'proof' }),
      row('c', proves('x', 'w')),
    );
    const taken = { item: 'local:bare', requirement: 'c', document: 'c', form: 'paper', division: '990000', at: asOf };
    const collected = [{ ...taken, id: 'taken', source: 'register' }];
    assert.deepEqual(decideMaterials(wide, { ...nothing, collected })[1]?.by, ['c']);
  });

  it('says where the government issues it and nothing here can fetch it', () => {
    const reason = (origin: string) => only(row('a', { origin })).trace.find(({ rule }) => rule === 'R2')?.reason;
    assert.equal(reason('政府部门核发'), 'issued-by-government');
    assert.equal(reason('申请人自备'), 'nothing-there');
  });

  it('stands by a whole set of alternatives, not by a half of one', () => {
    const set = (id: string, of: string) => row(id, { alternative: { group: 'g', set: of } });
    const guide = guideOf(set('a', '1'), set('b', '2'), set('c', '2'));
    const decide = (licences: ReturnType<typeof licence>[]) =>
      decideMaterials(guide, { ...nothing, licences }).map(({ verdict }) => verdict);
    assert.deepEqual(decide([licence('b')]), ['required', 'use-licence', 'required']);
    assert.deepEqual(decide([licence('b'), licence('c')]), ['satisfied-by-alternative', 'use-licence', 'use-licence']);
    assert.deepEqual(decideMaterials(guide, nothing)[0]?.alternatives, [['b', 'c']]);
  });

  it('contests proofs and seals alone, and waives nothing by it', () => {
    const { verdict, contested } = only(row('a', { kind: 'proof', basis: [], issuerKnowsBy: 'no-means' }));
    assert.equal(verdict, 'required');
    assert.deepEqual(
      contested.map(({ rule, reason }) => [rule, reason]),
      [
        ['R1', 'basis-none'],
        ['R6', 'issuer-cannot-know'],
      ],
    );
    assert.deepEqual(only(row('a', { kind: 'identity', basis: [] })).contested, []);
    assert.deepEqual(only(row('a', { kind: 'proof' })).contested, [], 'what is not stated contests nothing');
  });

  for (const guide of guides)
    it(`gives each material of a real guide a verdict: ${guide.name}`, () => {
      const decisions = decideMaterials(guide, nothing);
      assert.equal(decisions.length, guide.materials.status === 'present' ? guide.materials.value.length : 0);
      for (const { verdict, trace } of decisions) assert.ok(verdict && trace[0]?.rule === 'R0');
    });
});
