import type { MaterialFacts, ServiceGuide } from '@tongban/domain';
import { decideMaterials } from '@tongban/domain/materials';
import { type Random, seededRandom } from '@tongban/mock';
import { bareGuide } from '@tongban/samples';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factsOf, type Layer, LAYERS, randomCase, shuffled, verdictOf } from './random-materials.ts';
import { guideOf, materialCases } from './material-cases.ts';

const ROUNDS = 500;
const verdicts = (guide: ServiceGuide, facts: MaterialFacts) =>
  new Map(decideMaterials(guide, facts).map(({ requirement, verdict }) => [requirement.id, verdict]));
const rounds = (seed: number, run: (random: Random) => void) => {
  const random = seededRandom(seed);
  for (let round = 0; round < ROUNDS; round += 1) run(random);
};
const pick = <T>(list: readonly T[], random: Random) => list[Math.floor(random() * list.length)] as T;

describe('random guides and facts', () => {
  it('get the verdict of their first layer of evidence', () => {
    const seen = new Set<string>();
    rounds(1, (random) => {
      const { guide, layers } = randomCase(random);
      for (const [id, verdict] of verdicts(guide, factsOf(layers))) {
        assert.equal(verdict, verdictOf(layers.get(id)));
        seen.add(verdict);
      }
    });
    assert.equal(seen.size, LAYERS.length + 1, [...seen].join());
  });

  it('change exactly the verdict that a flipped fact is about', () => {
    let changes = 0;
    rounds(2, (random) => {
      const { guide, layers } = randomCase(random);
      const before = verdicts(guide, factsOf(layers));
      const [id, own] = pick([...layers], random);
      const layer = pick(LAYERS.slice(0, -1), random);
      const flipped = new Set<Layer>(own);
      if (!flipped.delete(layer)) flipped.add(layer);
      const after = verdicts(guide, factsOf(new Map(layers).set(id, flipped)));
      if (before.get(id) !== verdictOf(flipped)) changes += 1;
      assert.deepEqual(after, new Map(before).set(id, verdictOf(flipped)));
    });
    assert.ok(changes > ROUNDS / 10, `${changes} verdicts changed`);
  });

  it('fall back to the next layer, and say why, when a service fails', () => {
    let failures = 0;
    rounds(3, (random) => {
      const { guide, layers } = randomCase(random);
      const facts = factsOf(layers);
      const before = verdicts(guide, facts);
      const [id, own] = pick([...layers], random);
      const outcome = pick(['unreachable', 'timed-out', 'refused', 'no-record', 'mismatch'], random);
      const attempts = [{ service: `data-sharing-${id}`, outcome, at: facts.asOf }];
      const next = verdictOf(new Set([...own].filter((layer) => layer !== 'use-shared-data')));
      const isAsked = before.get(id) === 'use-shared-data';
      const decisions = decideMaterials(guide, { ...facts, attempts });
      assert.deepEqual(
        new Map(decisions.map(({ requirement, verdict }) => [requirement.id, verdict])),
        isAsked ? new Map(before).set(id, next) : before,
      );
      if (!isAsked || next !== 'required') return;
      failures += 1;
      const reason = outcome === 'no-record' || outcome === 'mismatch' ? outcome : 'did-not-answer';
      const row = decisions.find(({ requirement }) => requirement.id === id);
      assert.deepEqual(
        row?.failed.map((entry) => [entry.rule, entry.reason]),
        [['R7', reason]],
      );
    });
    assert.ok(failures > 10, `${failures} failed to required`);
  });

  it('never let a missing answer waive anything: an unknown fact helps no more than a "no"', () => {
    rounds(4, (random) => {
      const { guide, layers } = randomCase(random);
      const facts = factsOf(layers);
      const list = pick(['licences', 'services', 'collected', 'issued', 'commitments'] as const, random);
      const { [list]: _, ...unasked } = facts;
      assert.deepEqual(verdicts(guide, unasked), verdicts(guide, { ...facts, [list]: [] }));
    });
  });

  it('do not depend on the order of facts or materials', () => {
    rounds(5, (random) => {
      const { guide, layers } = randomCase(random);
      const once = factsOf(layers);
      // Two licences and two services of each kind, so that one must be chosen.
      const twice = <T extends { id: string }>(list: readonly T[] = []) => [
        ...list,
        ...list.map((entry) => ({ ...entry, id: `another-${entry.id}` })),
      ];
      const facts = { ...once, licences: twice(once.licences), services: twice(once.services) };
      const mixed = mixFacts(facts, random);
      assert.deepEqual(decideMaterials(guide, mixed), decideMaterials(guide, facts));
      const byId = (of: ServiceGuide) =>
        Object.fromEntries(decideMaterials(of, facts).map((row) => [row.requirement.id, row]));
      assert.deepEqual(byId(mixGuide(guide, random)), byId(guide));
    });
  });

  it('nor do the cases with a fixed answer, but for mutual covers, of which the first stays', () => {
    const random = seededRandom(6);
    for (const of of materialCases) {
      const guide = guideOf(of);
      assert.deepEqual(decideMaterials(guide, mixFacts(of.facts, random)), decideMaterials(guide, of.facts));
      if (/cover each other/.test(of.says)) continue;
      assert.deepEqual(
        [...verdicts(mixGuide(guide, random), of.facts)].sort(),
        [...verdicts(guide, of.facts)].sort(),
        of.says,
      );
    }
  });

  it('always keep one of materials that cover each other, and only ever drop what is covered', () => {
    rounds(7, (random) => {
      const fields = ['a', 'b', 'c', 'd'];
      const count = 2 + Math.floor(random() * 8);
      const provenance = { source: 's1', confidence: 'recalled' } as const;
      const value = Array.from({ length: count }, (_, index) => ({
        id: `m${index}`,
        name: `示例材料${index}`,
        necessity: '必要',
        proves: [{ subject: 'applicant', fields: fields.filter(() => random() < 0.5) }],
        provenance,
      }));
      const guide = bareGuide({ materials: { status: 'present', value } });
      const decisions = decideMaterials(guide, { asOf: '2026-09-16T09:00:00+08:00' });
      const fieldsOf = (id: string) => value.find((row) => row.id === id)?.proves[0]?.fields ?? [];
      const kept = decisions.filter(({ verdict }) => verdict === 'required').map(({ requirement }) => requirement.id);
      for (const { requirement, by } of decisions) {
        if (by.length === 0) continue;
        assert.ok(kept.includes(by[0] ?? ''), 'what covers is itself handed in');
        assert.ok(fieldsOf(requirement.id).every((field) => fieldsOf(by[0] ?? '').includes(field)));
      }
      const proved = new Set(kept.flatMap(fieldsOf));
      for (const { proves } of value) for (const field of proves[0]?.fields ?? []) assert.ok(proved.has(field));
      for (const id of kept)
        for (const other of kept)
          if (id !== other && fieldsOf(id).length > 0)
            assert.ok(!fieldsOf(id).every((field) => fieldsOf(other).includes(field)), `${id} is covered by ${other}`);
    });
  });
});

function mixFacts(facts: MaterialFacts, random: Random): MaterialFacts {
  const mixed = Object.entries(facts).map(([key, value]) => [
    key,
    Array.isArray(value) ? shuffled<unknown>(value, random) : value,
  ]);
  return Object.fromEntries(mixed) as MaterialFacts;
}

function mixGuide(guide: ServiceGuide, random: Random): ServiceGuide {
  const { materials } = guide;
  return materials.status === 'present'
    ? { ...guide, materials: { ...materials, value: shuffled(materials.value, random) } }
    : guide;
}
