import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { representationFindings } from './representation-findings.ts';
import type { Representation } from './representation.ts';
import { isMaskedValue, unresolvedReferences } from './unresolved-references.ts';

const item = { kind: 'local', code: 'a' } as const;
const power: Representation = {
  kind: 'power-of-attorney',
  id: 'p',
  principal: { kind: 'person', maskedName: '陈*例' },
  proof: { name: '授权委托书', kind: 'document', source: 's', asOf: '2026-09-16T09:00:00+08:00' },
  scope: { acts: ['submit'], items: [item] },
  from: '2026-09-01',
  until: '2026-09-30',
};

const codes = (representation: Representation, more: object = {}) =>
  representationFindings(representation, { act: 'submit', item, day: '2026-09-16', ...more }).map(({ code }) => code);

describe('a representation', () => {
  it('holds from its first day to its last, both included, and not on the day on which it was ended', () => {
    const days = ['2026-08-31', '2026-09-01', '2026-09-30', '2026-10-01'];
    const found = days.map((day) => codes(power, { day }));
    assert.deepEqual(found, [['not-yet-effective'], [], [], ['ended']]);
    const revoked = { ...power, endedOn: '2026-09-16' };
    assert.deepEqual([codes(revoked, { day: '2026-09-15' }), codes(revoked)], [[], ['ended']]);
    const { until: _, ...rest } = power;
    assert.deepEqual(codes({ ...rest, kind: 'statutory-representative' }, { day: '2099-01-01' }), []);
  });

  it('reaches its acts and its items, each missing one told', () => {
    const other = { kind: 'local', code: 'b' } as const;
    assert.deepEqual(codes(power, { act: 'withdraw', item: other }), ['act-outside-scope', 'item-outside-scope']);
    assert.deepEqual(codes({ ...power, scope: { acts: ['submit'] } }, { item: other }), []);
    assert.deepEqual(codes(power, { item: undefined }), [], 'for no item in particular');
  });
});

describe('references that are left', () => {
  it('are found at any depth, by their place alone', () => {
    const value = { ref: 'r', masked: '陈*例', source: 's', asOf: '2026-09-16T09:00:00+08:00' };
    const found = unresolvedReferences({ a: [{ b: value }, 'x', null], c: 1, d: value });
    assert.deepEqual(
      found.map(({ path }) => path),
      [['a', 0, 'b'], ['d']],
    );
    assert.ok(!JSON.stringify(found).includes('陈'));
    assert.deepEqual([isMaskedValue(value), isMaskedValue('r'), isMaskedValue({ ref: 'r' })], [true, false, false]);
  });
});
