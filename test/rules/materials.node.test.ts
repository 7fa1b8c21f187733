import { MaterialFacts, ServiceGuide } from '@tongban/domain';
import { decideMaterials, type MaterialDecision } from '@tongban/domain/materials';
import { unknownKeys } from '@tongban/domain/protocol';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decideBy } from '../../packages/domain/src/material/decide-materials.ts';
import { MATERIAL_QUESTIONS } from '../../packages/domain/src/material/material-rules.ts';
import { type Expected, guideOf, isReal, type MaterialCase, materialCases } from './material-cases.ts';

const expected = (verdict: Expected) => (typeof verdict === 'string' ? [verdict] : verdict);
const verdictsOf = (decisions: readonly MaterialDecision[]) =>
  Object.fromEntries(decisions.map(({ requirement, verdict, by }) => [requirement.id, [verdict, ...by]]));
const decide = (of: MaterialCase) => decideMaterials(guideOf(of), of.facts);
const decideWithout = (of: MaterialCase, rule: string) =>
  decideBy(
    MATERIAL_QUESTIONS.filter((question) => question.rule !== rule),
    guideOf(of),
    of.facts,
  );
const mapped = <T, U>(record: Record<string, T>, to: (value: T) => U) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));

describe('what must be handed in', () => {
  for (const of of materialCases) {
    it(of.says, () => {
      const decisions = decide(of);
      assert.deepEqual(verdictsOf(decisions), mapped(of.verdicts, expected));
      const row = (id: string) => {
        const found = decisions.find(({ requirement }) => requirement.id === id);
        assert.ok(found, id);
        return found;
      };
      for (const [id, rules] of Object.entries(of.unknown ?? {})) {
        const open = row(id).trace.filter(({ answer }) => answer === 'unknown');
        assert.deepEqual(
          open.map(({ rule }) => rule),
          rules,
          id,
        );
      }
      const reasons = (list: MaterialDecision['failed']) => list.map(({ reason }) => reason);
      for (const decision of decisions) {
        const { id } = decision.requirement;
        assert.deepEqual(reasons(decision.failed), of.failed?.[id] ?? [], `${id}: failed`);
        assert.deepEqual(
          decision.options.map(({ kind }) => kind),
          of.options?.[id] ?? [],
          `${id}: options`,
        );
        assert.deepEqual(
          decision.contested.map(({ rule }) => rule),
          of.contested?.[id] ?? [],
          `${id}: contested`,
        );
      }
    });
  }

  it('is asked of guides and facts that fit their schemas', () => {
    for (const of of materialCases) {
      assert.equal(MaterialFacts.safeParse(of.facts).error, undefined, of.says);
      assert.deepEqual(unknownKeys(MaterialFacts, of.facts), [], of.says);
      assert.equal(ServiceGuide.safeParse(guideOf(of)).error, undefined, of.says);
      assert.deepEqual(unknownKeys(ServiceGuide, guideOf(of)), [], of.says);
    }
  });
});

describe('each rule is needed', () => {
  const rules = [...new Set(MATERIAL_QUESTIONS.map(({ rule }) => rule))];
  const changed = new Map<string, MaterialCase[]>(rules.map((rule) => [rule, []]));
  for (const of of materialCases) {
    for (const rule of Object.keys({ ...of.without, ...of.withoutContest })) changed.get(rule)?.push(of);
    for (const [rule, changes] of Object.entries(of.without ?? {}))
      it(`without ${rule} changes: ${of.says}`, () => {
        const after = verdictsOf(decideWithout(of, rule));
        assert.deepEqual(after, { ...mapped(of.verdicts, expected), ...mapped(changes, expected) });
        assert.notDeepEqual(after, verdictsOf(decide(of)));
      });
    for (const [rule, changes] of Object.entries(of.withoutContest ?? {}))
      it(`without ${rule} nothing contests: ${of.says}`, () => {
        for (const { requirement, contested, verdict } of decideWithout(of, rule)) {
          assert.deepEqual([verdict], expected(of.verdicts[requirement.id] ?? []));
          assert.deepEqual(
            contested.map((entry) => entry.rule),
            changes[requirement.id] ?? of.contested?.[requirement.id] ?? [],
          );
        }
      });
  }

  it('and no rule can be taken away unseen, ten of them not even in real guides', () => {
    for (const [rule, cases] of changed) assert.ok(cases.length > 0, `nothing changes without ${rule}`);
    const inReal = [...changed].filter(([, cases]) => cases.some(isReal)).map(([rule]) => rule);
    assert.deepEqual(inReal.sort(), ['R0', 'R10', 'R12', 'R2', 'R3', 'R4', 'R5', 'R7', 'R8', 'R9']);
  });

  it('and a rule that is taken away changes no case but those that say so', () => {
    // R0 is at work in nearly every case of a real guide.
    const unseen: string[] = [];
    for (const rule of rules.filter((each) => each !== 'R0'))
      for (const of of materialCases) {
        if (of.without?.[rule] || of.withoutContest?.[rule]) continue;
        const settled = (decisions: MaterialDecision[]) =>
          JSON.stringify(decisions.map(({ verdict, by, contested }) => [verdict, by, contested.length]));
        if (settled(decide(of)) !== settled(decideWithout(of, rule))) unseen.push(`${rule}: ${of.says}`);
      }
    assert.deepEqual(unseen, []);
  });
});
