import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ServiceCase } from '@tongban/domain';
import { cases } from './cases.data.ts';
import { laneSteps, lanesOf } from './lanes.ts';
import { nowOf } from './now.ts';
import { timelineOf } from './timeline.ts';
import { twoPlaceCases } from './two-place-cases.data.ts';

function drawn(serviceCase: ServiceCase): string {
  const now = nowOf(serviceCase);
  const isOffered = now.kind === 'waiting' && now.handedOver !== undefined;
  return laneSteps(serviceCase, timelineOf(serviceCase), isOffered)
    .map(
      ({ lane, cross, isOpen }) =>
        `${lane}${cross ? (cross === 'forth' ? '>' : '<') : ''}${cross && isOpen ? '?' : ''}`,
    )
    .join(' ');
}

describe('lanesOf', () => {
  const places = (serviceCase: ServiceCase) => lanesOf(serviceCase).map(({ place }) => place);

  it('gives the taking place the first lane and the deciding place the second', () => {
    assert.deepEqual(places(twoPlaceCases.takenIn), ['成都', '重庆']);
  });

  it('gives a joint handling two lanes before the other place has done anything', () => {
    assert.deepEqual(places(twoPlaceCases.hop1), ['攀枝花', '湖南']);
  });

  it('gives none to a case of one place, or of three', () => {
    assert.deepEqual(places(twoPlaceCases.handledLocally), []);
    assert.deepEqual(places(cases.inReview), []);
    const [third] = lanesOf(cases.elsewhere).slice(1);
    assert.ok(third);
    const { acts, ...rest } = cases.remoteCorrection;
    const by = { role: 'participating' as const, jurisdiction: third };
    assert.deepEqual(
      places({ ...rest, acts: [...acts, { sequence: 9, at: rest.asOf, by, type: 'resumed', details: {} }] }),
      [],
    );
  });
});

describe('laneSteps', () => {
  it('lets the case cross where another place goes on, and back to where it is handed out', () => {
    assert.equal(drawn(twoPlaceCases.deliveredAtCounter), '1 1 1> 2 2 2 2< 1');
  });

  it('leaves a crossing open until it is acknowledged', () => {
    assert.equal(drawn(twoPlaceCases.takenIn), '1 1 1>? 2 2 2 2<? 1');
    assert.equal(drawn(twoPlaceCases.handedOver), '1 1 1>? 2 2 2 2<? 1');
    assert.equal(drawn(twoPlaceCases.acknowledged), '1 1 1> 2 2 2 2<? 1');
  });

  it('crosses with every hop', () => {
    assert.equal(drawn(twoPlaceCases.hopHandedOver), '1 1 1>? 2<? 1 1 1');
    assert.equal(drawn(twoPlaceCases.hop2), '1 1 1> 2<? 1 1 1');
    assert.equal(drawn(twoPlaceCases.hop3), '1 1 1> 2< 1 1 1');
  });

  it('lets a step that another place took over go on in its lane', () => {
    assert.equal(drawn(cases.elsewhere), '1 1> 2<? 1 1');
  });

  it('puts a part whose place is not said into the lane that is not the deciding one', () => {
    const [submit, ...rest] = cases.elsewhere.plan;
    assert.ok(submit);
    const step = { id: 'ask', name: '协查', role: 'participating' as const, finishedBy: 'step-finished' };
    assert.equal(drawn({ ...cases.elsewhere, plan: [submit, step, ...rest] }).split(' ')[1]?.[0], '2');
  });
});
