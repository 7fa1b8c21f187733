import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ServiceCase } from '@tongban/domain';
import { cases, notice } from './cases.data.ts';
import { hopStations } from './hops.ts';
import { nowOf } from './now.ts';
import { timelineOf } from './timeline.ts';
import { twoPlaceCases } from './two-place-cases.data.ts';

const stations = (serviceCase: ServiceCase) => hopStations(serviceCase, timelineOf(serviceCase), nowOf(serviceCase));
const states = (serviceCase: ServiceCase) => stations(serviceCase).map(({ state }) => state);

describe('hopStations', () => {
  it('moves with the case, and only when the other place has confirmed', () => {
    assert.deepEqual(states(twoPlaceCases.hop1), ['here', 'todo', 'todo']);
    assert.deepEqual(states(twoPlaceCases.hopHandedOver), ['here', 'offered', 'todo']);
    assert.deepEqual(states(twoPlaceCases.hop2), ['done', 'here', 'todo']);
    assert.deepEqual(states(twoPlaceCases.hop3), ['done', 'done', 'here']);
  });

  it('marks exactly one before the first hop and after the last', () => {
    const { acts, ...rest } = twoPlaceCases.hop3;
    assert.deepEqual(states({ ...rest, acts: acts.slice(0, 2) }), ['here', 'todo', 'todo']);
    const [by] = acts.slice(-1).map((act) => act.by);
    assert.ok(by);
    const end = {
      sequence: 13,
      at: rest.asOf,
      by,
      step: 'hop-3',
      type: 'step-finished',
      details: { name: '接收' },
    } as const;
    assert.deepEqual(states({ ...rest, acts: [...acts, end] }), ['done', 'done', 'here']);
  });

  it('marks none while it is her turn, or after the end', () => {
    const { acts, ...rest } = twoPlaceCases.hop1;
    const base = { sequence: 5, at: rest.asOf, by: { role: 'handling' as const, jurisdiction: rest.handling } };
    const asked = { ...base, type: 'correction-notified', details: { notice } } as const;
    assert.deepEqual(states({ ...rest, acts: [...acts, asked] }), ['waits', 'todo', 'todo']);
    const ended = { ...base, type: 'withdrawn', details: {} } as const;
    assert.deepEqual(states({ ...rest, acts: [...acts, ended] }), ['dropped', 'dropped', 'dropped']);
  });

  it('says from whom a hop waits for the case', () => {
    assert.deepEqual(
      stations(twoPlaceCases.hop1).map(({ from }) => from?.jurisdiction?.place),
      [undefined, '攀枝花', '湖南'],
    );
  });

  it('has none where the plan announces none', () => assert.deepEqual(states(cases.inReview), []));
});
