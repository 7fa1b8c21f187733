import { deadline, type DeadlineUnit, type Pause, workingCalendar } from '@tongban/domain/clocks';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../structure/source-tree.ts';

interface Case {
  says: string;
  from: string;
  amount: number;
  unit: DeadlineUnit;
  pauses?: Pause[];
  dueOn: string;
  provisional: boolean;
}
const { cases } = JSON.parse(readFileSync(join(root, 'test/rules/deadlines.json'), 'utf8')) as { cases: Case[] };

describe('deadline', () => {
  for (const { says, dueOn, provisional, ...question } of cases) {
    it(says, () => {
      const answer = deadline({ ...question, calendar: workingCalendar });
      assert.equal(answer.dueOn, dueOn);
      assert.equal(answer.provisional, provisional);
      const counted = answer.days.filter((day) => day.counted);
      if (question.unit.endsWith('-day'))
        assert.equal(counted.length, question.amount, 'as many days count as were allowed');
      assert.equal(answer.days.at(-1)?.date, dueOn, 'the list ends on the last day');
      assert.deepEqual(
        answer.days.map(({ date }) => date),
        [...new Set(answer.days.map(({ date }) => date))].sort(),
      );
    });
  }

  it('says of every day why it counts or not', () => {
    const { days } = deadline({ from: '2026-09-30', amount: 2, unit: 'working-day', calendar: workingCalendar });
    const told = days.map(({ date, counted, reason, name, number }) => [
      date.slice(5),
      counted,
      reason,
      name ?? number,
    ]);
    assert.deepEqual(told.slice(0, 3), [
      ['09-30', false, 'first-day', undefined],
      ['10-01', false, 'holiday', '国庆节'],
      ['10-02', false, 'holiday', '国庆节'],
    ]);
    assert.deepEqual(told.slice(-2), [
      ['10-08', true, 'weekday', 1],
      ['10-09', true, 'weekday', 2],
    ]);
  });

  it('lets an open pause last until today, which is what the projection means', () => {
    const base = { from: '2026-09-18', amount: 15, unit: 'working-day', calendar: workingCalendar } as const;
    const open = deadline({ ...base, pauses: [{ from: '2026-09-22', reason: '补正' }], asOf: '2026-09-24' });
    assert.equal(open.dueOn, '2026-10-20');
    const later = deadline({ ...base, pauses: [{ from: '2026-09-22', reason: '补正' }], asOf: '2026-09-28' });
    assert.equal(later.dueOn, '2026-10-21');
  });

  it('refuses nonsense with a RangeError that says what is wrong', () => {
    const ask = (change: object) => () =>
      deadline({ from: '2026-09-18', amount: 5, unit: 'working-day', calendar: workingCalendar, ...change });
    assert.throws(ask({ from: '2026-02-30' }), /RangeError: Not a calendar day: 2026-02-30/);
    assert.throws(ask({ from: 'tomorrow' }), RangeError);
    assert.throws(ask({ amount: -1 }), RangeError);
    assert.throws(ask({ amount: 1.5 }), RangeError);
    assert.throws(ask({ amount: 1e9 }), RangeError);
    assert.throws(ask({ pauses: [{ from: '2026-13-01', reason: 'x' }] }), RangeError);
  });
});
