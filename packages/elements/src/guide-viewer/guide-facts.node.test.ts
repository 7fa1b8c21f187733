import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HandlingPlace, Provenance, TimeLimit } from '@tongban/domain';
import {
  companyRegistration,
  degreeNotarization,
  guides,
  hkmoEndorsement,
  idCardRemoteRenewal,
  marriageRegistration,
  residentPensionTransfer,
} from '@tongban/samples';
import { bareGuide } from '@tongban/samples';
import { feeFact, longestLimit, mostUnits, placesByRole } from './guide-facts.ts';

const provenance: Provenance = { source: 's1', confidence: 'found' };

const limit = (given: Partial<TimeLimit>): TimeLimit => ({
  type: 'committed',
  unit: 'working-day',
  text: '时限',
  provenance,
  ...given,
});

const limited = (...value: TimeLimit[]) => bareGuide({ limits: { status: 'present', value } });

describe('longestLimit', () => {
  it('is a gap where the sources give no limit', () => {
    assert.deepEqual(longestLimit(bareGuide()), { kind: 'gap' });
    assert.deepEqual(longestLimit(limited()), { kind: 'gap' });
  });

  it('gives the reason where there can be none', () => {
    const guide = bareGuide({ limits: { status: 'notApplicable', reason: '打开就能看到' } });
    assert.deepEqual(longestLimit(guide), { kind: 'not-applicable', reason: '打开就能看到' });
  });

  it('takes the longest promise and counts the places that promise differently', () => {
    const slow = limit({ amount: 20, scope: '甲县' });
    const fact = longestLimit(limited(limit({ amount: 3, scope: '乙县' }), slow));
    assert.deepEqual(fact, { kind: 'limit', limit: slow, amount: 20, scopes: 2, extensible: false });
  });

  it('weighs units against each other', () => {
    const month = limit({ amount: 1, unit: 'month' });
    const fact = longestLimit(
      limited(limit({ amount: 15 }), month, limit({ amount: 23, unit: 'hour' }), limit({ unit: 'on-the-spot' })),
    );
    assert.equal(fact.kind === 'limit' && fact.limit, month);
  });

  it('never takes an extension or a note for the handling time, but says that there is an extension', () => {
    const own = limit({ amount: 1 });
    const fact = longestLimit(
      limited(limit({ type: 'statutory-extension', amount: 60 }), own, limit({ type: 'note', amount: 90 })),
    );
    assert.deepEqual(fact, { kind: 'limit', limit: own, amount: 1, scopes: 1, extensible: true });
  });

  it('keeps a limit without a number, in its words', () => {
    const vague = limit({ text: '尽快办理' });
    assert.deepEqual(longestLimit(limited(vague)), {
      kind: 'limit',
      limit: vague,
      amount: undefined,
      scopes: 1,
      extensible: false,
    });
  });

  it('counts the hops when together they take longer than any whole limit', () => {
    const fact = longestLimit(residentPensionTransfer);
    assert.equal(fact.kind, 'hops');
    assert.equal(fact.kind === 'hops' && fact.amount, 5);
  });

  it('prefers a whole limit that is no shorter than its hops', () => {
    const whole = limit({ type: 'statutory', amount: 45 });
    const hop = (nth: number) => limit({ type: 'per-hop', amount: 15, hop: nth });
    assert.equal(longestLimit(limited(hop(1), hop(2), hop(3), whole)).kind, 'limit');
  });

  it('reads the real guides', () => {
    const of = (guide: (typeof guides)[number]) => {
      const fact = longestLimit(guide);
      return fact.kind === 'limit' ? [fact.amount, fact.limit.unit, fact.extensible] : fact.kind;
    };
    assert.deepEqual(of(degreeNotarization), [15, 'working-day', false]);
    assert.deepEqual(of(companyRegistration), [3, 'working-day', true]);
    assert.deepEqual(of(marriageRegistration), [0, 'on-the-spot', false]);
    assert.equal(of(idCardRemoteRenewal)[0], 60);
  });
});

describe('mostUnits', () => {
  it('takes the upper end of a range', () => {
    assert.equal(mostUnits(limit({ least: 1, most: 15 })), 15);
    assert.equal(mostUnits(limit({ least: 1 })), 1);
    assert.equal(mostUnits(limit({ unit: 'on-the-spot' })), 0);
    assert.equal(mostUnits(limit({})), undefined);
  });
});

describe('feeFact', () => {
  it('tells a gap, nothing to pay and an unknown sum apart', () => {
    const fee = (charged: boolean) =>
      feeFact(bareGuide({ fee: { status: 'present', value: { charged, items: [], notes: [] } } }));
    assert.deepEqual(feeFact(bareGuide()), { kind: 'gap' });
    assert.deepEqual(fee(false), { kind: 'free' });
    assert.deepEqual(fee(true), { kind: 'unstated' });
    assert.deepEqual(feeFact(bareGuide({ fee: { status: 'notApplicable', reason: '不收' } })), {
      kind: 'not-applicable',
      reason: '不收',
    });
  });

  it('leads with the first fee of the source and counts the others', () => {
    const fact = feeFact(hkmoEndorsement);
    assert.equal(fact.kind, 'fees');
    if (fact.kind !== 'fees' || hkmoEndorsement.fee.status !== 'present') return;
    assert.equal(fact.first, hkmoEndorsement.fee.value.items[0]);
    assert.equal(fact.others.length, hkmoEndorsement.fee.value.items.length - 1);
  });
});

describe('placesByRole', () => {
  const places = (...value: HandlingPlace[]) => placesByRole(bareGuide({ places: { status: 'present', value } }));

  it('goes from taking in to deciding, and leaves examples out', () => {
    const line = places(
      { role: 'example', place: '丙', provenance },
      { role: 'handling', place: '乙', provenance },
      { role: 'receiving', place: '甲', provenance },
      { role: 'handling', place: '乙', authority: '另一处', provenance },
    );
    assert.deepEqual(
      line.map(({ role, names }) => [role, names]),
      [
        ['receiving', ['甲']],
        ['handling', ['乙']],
      ],
    );
  });

  it('names the authority where the place depends on the applicant', () => {
    assert.deepEqual(places({ role: 'participating', authority: '原户口登记机关', provenance })[0]?.names, [
      '原户口登记机关',
    ]);
  });

  it('leaves a concluded place out beside one that a text names, and keeps it alone', () => {
    const guessed = { source: 's1', confidence: 'inferred' } as const;
    const found = { role: 'handling', place: '湖南省', provenance } as const;
    const inferred = { role: 'handling', place: '长沙市', provenance: guessed } as const;
    assert.deepEqual(places(inferred, found)[0]?.names, ['湖南省']);
    assert.deepEqual(places(inferred)[0], { role: 'handling', names: ['长沙市'], provenance: guessed });
  });
});

describe('the summary of every sample guide', () => {
  for (const guide of guides)
    it(`never makes a fact out of a gap: ${guide.name}`, () => {
      assert.equal(feeFact(guide).kind === 'gap', guide.fee.status === 'notFound');
      if (guide.limits.status === 'notFound') assert.equal(longestLimit(guide).kind, 'gap');
      const fact = longestLimit(guide);
      if (fact.kind === 'limit' || fact.kind === 'hops') {
        assert.ok(guide.limits.status === 'present' && guide.limits.value.includes(fact.limit));
      }
    });
});
