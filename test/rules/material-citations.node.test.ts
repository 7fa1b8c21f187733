import type { Citation } from '@tongban/domain';
import { decideMaterials } from '@tongban/domain/materials';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as clauses from '../../packages/domain/src/material/material-citations.ts';
import { root } from '../structure/source-tree.ts';
import { guideOf, materialCases } from './material-cases.ts';

const laws = join(root, '../shared/data/laws');
const policies = join(root, '../shared/policy');
const absent =
  !(existsSync(laws) && existsSync(policies)) && 'the texts (../shared) are not here: nothing was compared';

/** The policy texts by their document, and how each begins. */
const POLICIES: Record<string, string> = {
  '国办发〔2015〕86号': '001',
  关于深入推进审批服务便民化的指导意见: '002',
  '国发〔2022〕5号': '003',
  云南省政府办公厅关于进一步简化优化公共服务流程方便群众办事创业的意见: '004',
};
const all: Citation[] = Object.values(clauses).flatMap((clause) => clause as Citation | Citation[]);

/** Line breaks of a page inside a sentence are no part of it. */
const joined = (text: string) => text.replace(/\s+/g, '');

/** The text of one article of a statute, or of one numbered section of a policy, such as 二(三). */
function textOf({ document, article }: Citation): string {
  const policy = POLICIES[document];
  if (!policy) {
    const file = readdirSync(laws).find((name) => name.startsWith(document.replace('中华人民共和国', '')));
    assert.ok(file, `${document} is not among the statutes`);
    return between(`\n${readFileSync(join(laws, file), 'utf8')}`, `\n${article} `, /\n第[一二三四五六七八九十百]+条 /);
  }
  const file = readdirSync(policies).find((name) => name.startsWith(policy));
  assert.ok(file, `${document} is not among the policies`);
  const text = joined(readFileSync(join(policies, file), 'utf8'));
  const [, chapter, section] = /^([一二三四五六七])\(([一二三四五六七八])\)$/.exec(article) ?? [];
  if (!chapter) return text;
  const title = {
    二: /二、(?:主要任务|推进政务服务标准化)/,
    三: /三、推进政务服务规范化/,
    四: /四、推进政务服务便利化/,
  }[chapter];
  const start = text.search(title ?? /$^/);
  assert.ok(start >= 0, `${document} has no chapter ${chapter}`);
  return between(text.slice(start), `（${section}）`, /（[一二三四五六七八]）/);
}

function between(text: string, start: string, end: RegExp): string {
  const from = text.indexOf(start);
  assert.ok(from >= 0, `${start.trim()} is not in the text`);
  const rest = text.slice(from + start.length);
  const to = rest.search(end);
  return joined(to < 0 ? rest : rest.slice(0, to));
}

describe('the clauses of the questions about materials', { skip: absent }, () => {
  for (const citation of all)
    it(`${citation.document} ${citation.article} says 「${citation.phrase}」`, () => {
      assert.ok(citation.phrase);
      assert.ok(textOf(citation).includes(joined(citation.phrase)));
    });

  it('would notice a word that is not there, and a section that is not the right one', () => {
    const [first] = clauses.coveredByOthers;
    assert.ok(first);
    assert.ok(!textOf(first).includes('能被其他材料涵盖或替代的一律保留'));
    assert.ok(!textOf({ ...first, article: '二(二)' }).includes(first.phrase ?? ''));
  });
});

describe('every verdict', () => {
  it('cites the clause of each question, and only clauses that are compared', () => {
    const known = new Set(all.map((citation) => JSON.stringify(citation)));
    const uncited = new Set<string>();
    for (const of of materialCases)
      for (const { trace } of decideMaterials(guideOf(of), of.facts))
        for (const { rule, citations } of trace) {
          if (citations.length === 0) uncited.add(rule);
          for (const citation of citations) assert.ok(known.has(JSON.stringify(citation)), citation.phrase);
        }
    // The guide itself says what a situation calls for and which materials stand for each other.
    assert.deepEqual([...uncited].sort(), ['R0', 'R12']);
  });

  it('of licensing cites its statute for what was collected, of nothing else', () => {
    for (const of of materialCases) {
      const guide = guideOf(of);
      const cited = decideMaterials(guide, of.facts)
        .flatMap(({ trace }) => trace.filter(({ rule }) => rule === 'R8'))
        .map(({ citations }) => citations.some(({ document }) => document === clauses.sentUpOnce.document));
      for (const isCited of cited) assert.equal(isCited, guide.regime === 'administrative-licensing');
    }
  });

  it('rests on the rule of one province there alone', () => {
    for (const of of materialCases) {
      const guide = guideOf(of);
      for (const { because } of decideMaterials(guide, of.facts))
        for (const { reach } of because?.citations ?? [])
          assert.ok(reach === 'national' || guide.jurisdiction.division.startsWith(reach.slice(0, 2)));
    }
  });
});
