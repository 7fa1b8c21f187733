import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type MaterialRequirement, type Provenance, ServiceGuide, type Situation } from '@tongban/domain';
import { unknownKeys } from '@tongban/domain/protocol';
import { canonicalJson, guideDigest, provinceOf } from '@tongban/domain/rules';
import { degreeNotarization, findGuide, guides, teachingGuide } from '@tongban/samples';

/** Every object in a value, itself included. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner];
}

const isProvenance = (value: object): value is Provenance => 'source' in value && 'confidence' in value;
const provenancesOf = (guide: ServiceGuide): Provenance[] => objectsIn(guide).filter(isProvenance);
const real = guides.filter(({ standing }) => standing === 'sample');
const present = <T>(element: { status: string; value?: unknown }): T[] =>
  element.status === 'present' ? (element.value as T[]) : [];

describe('the sample guides', () => {
  it('are seventeen real ones from ten provinces or more, and one that is made up', () => {
    assert.equal(real.length, 17);
    assert.equal(guides.length, 18);
    assert.equal(guides.at(-1), teachingGuide);
    const provinces = new Set(real.map(({ jurisdiction }) => provinceOf(jurisdiction.division)));
    assert.ok(provinces.size >= 10, [...provinces].join());
  });

  for (const guide of guides) {
    describe(guide.name, () => {
      it('fits the schema and has no key that the schema does not name', () => {
        assert.equal(ServiceGuide.safeParse(guide).error, undefined);
        assert.deepEqual(unknownKeys(ServiceGuide, guide), []);
        assert.equal(unknownKeys(ServiceGuide, { ...guide, regmie: 'x' }).length, 1, 'the walk notices nothing');
      });

      it('names an existing source for each fact, and no source twice', () => {
        const keys = guide.sources.map(({ id }) => id);
        const texts = guide.sources.map(({ title, kind, via }) => canonicalJson({ title, kind, via }));
        assert.equal(new Set(keys).size, keys.length);
        assert.equal(new Set(texts).size, texts.length);
        const provenances = provenancesOf(guide);
        assert.ok(provenances.length > 20);
        for (const { source } of provenances) assert.ok(keys.includes(source), source);
      });

      it('says of each found fact in words where it was found, and finds nothing in memory', () => {
        for (const { source, confidence } of provenancesOf(guide)) {
          const { title, kind } = guide.sources.find(({ id }) => id === source) ?? { title: '', kind: 'memory' };
          if (confidence !== 'found') continue;
          assert.ok(title.trim().length > 1, source);
          assert.notEqual(kind, 'memory', source);
        }
      });

      it('asks in its situations for materials that it lists', () => {
        const materials = present<MaterialRequirement>(guide.materials).map(({ id }) => id);
        const asked = present<Situation>(guide.situations).flatMap(({ options }) =>
          options.flatMap((o) => o.materials),
        );
        assert.equal(new Set(materials).size, materials.length);
        for (const id of asked) assert.ok(materials.includes(id), id);
      });

      it('leaves no element present but empty', () => {
        for (const element of objectsIn(guide)) {
          if (element.status === 'present') assert.notDeepEqual(element.value, []);
        }
      });

      it('carries the digest of its content', async () => {
        assert.equal(guide.digest, await guideDigest(guide));
      });

      it('is found by item and division', () => {
        assert.equal(findGuide(guide.item, guide.jurisdiction.division), guide);
        assert.equal(findGuide(guide.item, '000000'), undefined);
      });
    });
  }

  it('never call the mode found: it is a classification of ours', () => {
    for (const { mode } of real) {
      assert.ok(mode.status === 'present');
      assert.notEqual(mode.value.provenance.confidence, 'found');
    }
  });

  it('count days by the Administrative Licensing Law for licensing alone', () => {
    for (const { itemKind, regime } of guides) {
      const isLicensing = itemKind.status === 'present' && itemKind.value.value === 'licensing';
      assert.equal(regime, isLicensing ? 'administrative-licensing' : 'stated-by-guide');
    }
  });
});

describe('the teaching guide', () => {
  it('fills every element', () => {
    const empty = Object.entries(teachingGuide).filter(
      ([, element]) =>
        typeof element === 'object' && element !== null && 'status' in element && element.status !== 'present',
    );
    assert.deepEqual(empty, []);
    for (const list of [teachingGuide.notes, teachingGuide.conflicts, teachingGuide.gaps]) assert.ok(list.length > 0);
  });

  it('says everywhere that it is made up', () => {
    assert.equal(teachingGuide.standing, 'teaching');
    assert.equal(provinceOf(teachingGuide.jurisdiction.division), '990000');
    for (const text of [teachingGuide.name, teachingGuide.jurisdiction.authority]) assert.match(text ?? '', /虚构/);
    assert.deepEqual(
      teachingGuide.sources.map(({ title }) => title),
      ['为教学编造，不是真实办事指南'],
    );
    for (const { confidence } of provenancesOf(teachingGuide)) assert.equal(confidence, 'recalled');
  });
});

describe('guideDigest', () => {
  it('does not depend on the order of keys or on the digest itself, but on every fact', async () => {
    const reordered = Object.fromEntries(Object.entries(degreeNotarization).reverse());
    assert.equal(await guideDigest({ ...reordered, digest: 'x' }), degreeNotarization.digest);
    assert.notEqual(await guideDigest({ ...degreeNotarization, name: '学位公证' }), degreeNotarization.digest);
    assert.match(degreeNotarization.digest, /^[\w-]{43}$/);
  });

  it('spells JSON in one way only, and refuses what JSON cannot say', () => {
    assert.equal(
      canonicalJson({ b: [1, 'é"', null], a: { d: true, c: 1e21, gone: undefined } }),
      '{"a":{"c":1e+21,"d":true},"b":[1,"é\\"",null]}',
    );
    assert.throws(() => canonicalJson({ a: Number.NaN }), TypeError);
    assert.throws(() => canonicalJson([undefined]), TypeError);
  });
});
