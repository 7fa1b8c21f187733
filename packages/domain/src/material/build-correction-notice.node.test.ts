import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CorrectionNotice, type Finding, type SubmittedMaterial } from '@tongban/domain';
import { calendarOf, caseFindings } from '@tongban/domain/clocks';
import { degreeNotarization } from '@tongban/samples';
import { buildCorrectionNotice, type CorrectionContext } from './build-correction-notice.ts';
import { decideMaterials } from './decide-materials.ts';
import { submissionFindings } from './submission-findings.ts';

const asOf = '2026-09-16T09:00:00+08:00';
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
const decisions = decideMaterials(degreeNotarization, { asOf, choice: { q1: 'o2' }, licences: [licence] });
const context: CorrectionContext = {
  number: '补正〔2026〕1号',
  guideDigest: degreeNotarization.digest,
  decisions,
  say: ({ code }, material) => `${material?.requirement.name ?? '申请表'}：${code}`,
};
const file = (requirement: string, how: SubmittedMaterial['how'] = 'file'): SubmittedMaterial => ({
  requirement,
  name: requirement,
  how,
});
const wrong = (requirement: string, code: string): Finding => ({ code, path: [], params: { requirement } });
const field = (name: string): Finding => ({ code: 'field-empty', path: ['fields', name], params: { field: name } });

describe('submissionFindings', () => {
  it('finds everything that is missing at once, and asks for nothing that is waived', () => {
    const found = submissionFindings(decisions, { materials: [file('diploma'), file('poa', 'not-yet')] });
    assert.deepEqual(
      found.map(({ code, params }) => [code, params.requirement]),
      [
        ['material-missing', 'hukou'],
        ['material-missing', 'poa'],
        ['material-missing', 'agent-identity'],
      ],
    );
  });

  it('asks for an answer, not for a paper, where the situation is open', () => {
    const open = decideMaterials(degreeNotarization, { asOf });
    const found = submissionFindings(open, { materials: [file('identity'), file('hukou'), file('diploma')] });
    assert.deepEqual(
      found.map(({ code, params }) => [code, params.requirement]),
      [
        ['situation-open', 'poa'],
        ['situation-open', 'agent-identity'],
      ],
    );
  });

  it('is content with a whole set of alternatives', () => {
    const either = decisions.map((decision) => ({ ...decision, alternatives: [['diploma', 'poa']] }));
    const missing = (...given: string[]) =>
      submissionFindings(either, { materials: given.map((id) => file(id)) }).map(({ params }) => params.requirement);
    assert.deepEqual(missing('diploma', 'poa'), []);
    assert.ok(missing('diploma').includes('hukou'));
  });

  it('takes a choice for an answer only where it is offered', () => {
    const chosen = { hukou: 'may-follow' } as const;
    const found = submissionFindings(decisions, { materials: [file('diploma')], chosen });
    assert.ok(found.some(({ params }) => params.requirement === 'hukou'));
    const offered = decisions.map((decision) => ({
      ...decision,
      options: [{ kind: 'may-follow' as const, deferral: { provenance: decision.requirement.provenance } }],
    }));
    const follows = submissionFindings(offered, { materials: [file('diploma')], chosen });
    assert.ok(!follows.some(({ params }) => params.requirement === 'hukou'));
  });
});

describe('buildCorrectionNotice', () => {
  const findings = [
    field('phone'),
    wrong('poa', 'unsigned'),
    wrong('hukou', 'unreadable'),
    wrong('poa', 'out-of-date'),
  ];

  it('tells all at once, in the order of the guide, pinned to its digest', () => {
    const { notice, refused } = buildCorrectionNotice(findings, { ...context, dueOn: '2026-10-09' });
    assert.deepEqual(refused, []);
    assert.deepEqual(notice, {
      number: '补正〔2026〕1号',
      guideDigest: degreeNotarization.digest,
      dueOn: '2026-10-09',
      items: [
        { id: 'hukou/unreadable', text: '居民户口簿：unreadable', requirement: 'hukou', code: 'unreadable' },
        { id: 'poa/out-of-date', text: '授权委托书：out-of-date', requirement: 'poa', code: 'out-of-date' },
        { id: 'poa/unsigned', text: '授权委托书：unsigned', requirement: 'poa', code: 'unsigned' },
        { id: 'phone/field-empty', text: '申请表：field-empty', field: 'phone', code: 'field-empty' },
      ],
    });
    assert.equal(CorrectionNotice.safeParse(notice).error, undefined);
  });

  it('is the same in whatever order, and however often, the findings come', () => {
    const first = buildCorrectionNotice(findings, context);
    assert.deepEqual(buildCorrectionNotice([...findings].reverse(), context), first);
    assert.deepEqual(buildCorrectionNotice([...findings, ...findings], context), first);
  });

  it('has no notice where nothing failed', () => {
    assert.deepEqual(buildCorrectionNotice([], context), { notice: undefined, refused: [] });
  });

  it('keeps both texts of two findings of one kind about one material', () => {
    const page = (number: number): Finding => ({ code: 'page', path: [], params: { requirement: 'poa', number } });
    const say = ({ params }: Finding) => `第${params.number}页缺失`;
    const told = (pages: Finding[]) => buildCorrectionNotice(pages, { ...context, say }).notice?.items[0]?.text;
    assert.equal(told([page(2), page(1)]), '第1页缺失；第2页缺失');
    assert.equal(told([page(1), page(2)]), '第1页缺失；第2页缺失');
    assert.equal(told([page(3), page(1), page(2), page(1)]), '第1页缺失；第2页缺失；第3页缺失');
  });

  it('refuses what the guide does not ask for, and what she need not hand in, with the clause', () => {
    const demands = [
      wrong('house', 'missing'),
      wrong('identity', 'missing'),
      field('shoe-size'),
      wrong('poa', 'unsigned'),
    ];
    const { notice, refused } = buildCorrectionNotice(demands, { ...context, fields: ['phone'] });
    assert.deepEqual(
      notice?.items.map(({ id }) => id),
      ['poa/unsigned'],
    );
    assert.deepEqual(
      refused.map(({ code, params, citation }) => [code, params.requirement ?? params.field, citation?.document]),
      [
        ['demand-outside-guide', 'house', '国发〔2022〕5号'],
        ['demand-waived', 'identity', '国发〔2022〕5号'],
        ['demand-outside-guide', 'shoe-size', '国发〔2022〕5号'],
      ],
    );
  });

  it('is closed: a later demand outside it is found to breach it, one inside it is not', () => {
    const { notice } = buildCorrectionNotice([wrong('poa', 'unsigned')], context);
    const { notice: later } = buildCorrectionNotice([wrong('poa', 'unsigned'), wrong('hukou', 'unreadable')], context);
    assert.ok(notice && later);
    const handling = degreeNotarization.jurisdiction;
    const act = (sequence: number, at: string, details: object) => ({
      sequence,
      at,
      by: { role: 'handling' as const, jurisdiction: handling },
      type: 'correction-notified' as const,
      details,
    });
    const breaches = (second: CorrectionNotice) => {
      const acts = [
        act(1, '2026-09-17T09:00:00+08:00', { notice }),
        act(2, '2026-09-24T09:00:00+08:00', { notice: second }),
      ];
      const log = { acts, places: { mode: 'fully-online', handling }, limits: [] } as unknown as Parameters<
        typeof caseFindings
      >[0];
      return caseFindings(log, { regime: 'stated-by-guide', calendarOf, asOf: '2026-09-25T09:00:00+08:00' })
        .filter(({ code }) => code === 'notice-breached')
        .map(({ params }) => params.item);
    };
    assert.deepEqual(breaches(notice), []);
    assert.deepEqual(breaches(later), ['hukou/unreadable']);
  });
});
