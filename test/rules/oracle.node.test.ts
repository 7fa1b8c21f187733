import chineseDays from 'chinese-days';
import { deadline, type DeadlineUnit, dayKind, nextDay, workingCalendar } from '@tongban/domain/clocks';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../structure/source-tree.ts';

const holidays = join(root, '../shared/data/holidays');
const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);
const missing = !existsSync(holidays)
  ? 'the other calendar (../shared/data/holidays) is not here'
  : !python && 'python3 is not here';
const count = Number(process.env.ORACLE_CASES ?? 10_000);

/** A small generator (mulberry32) with a fixed seed: the same cases on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function questions(): { from: string; amount: number; unit: DeadlineUnit; pauses: [string, string][] }[] {
  const random = generator(20_261_125);
  const units: DeadlineUnit[] = ['working-day', 'working-day', 'working-day', 'calendar-day', 'month', 'year'];
  return Array.from({ length: count }, () => {
    const from = dayAfter('2007-01-01', random(19 * 365));
    const unit = units[random(units.length)] ?? 'working-day';
    const amount = random({ 'working-day': 120, 'calendar-day': 200, month: 18, year: 3 }[unit]);
    const pauses = Array.from({ length: random(3) }, (): [string, string] => {
      const start = dayAfter(from, random(60));
      return [start, dayAfter(start, random(20))];
    });
    return { from, amount, unit, pauses };
  });
}

describe('the oracle', { skip: missing }, () => {
  it(`agrees on ${count} deadlines, counted in another language over another calendar`, () => {
    const asked = questions();
    const { stdout, stderr, status } = spawnSync(
      python ?? '',
      [join(root, 'test/rules/deadline_oracle.py'), holidays],
      {
        input: asked.map((question) => JSON.stringify(question)).join('\n'),
        encoding: 'utf8',
        maxBuffer: 1e9,
      },
    );
    assert.equal(status, 0, stderr);
    const answers = stdout.trim().split(/\r?\n/);
    assert.equal(answers.length, asked.length);
    asked.forEach(({ from, amount, unit, pauses }, index) => {
      const ours = deadline({
        from,
        amount,
        unit,
        calendar: workingCalendar,
        pauses: pauses.map(([start, end]) => ({ from: start, to: end, reason: 'x' })),
      });
      assert.equal(ours.dueOn, answers[index], JSON.stringify(asked[index]));
    });
  });

  it('finds the two calendars equal on every day of 2007 to 2026', () => {
    const other = new Map<string, boolean>();
    for (let year = 2007; year <= 2026; year += 1) {
      const { days } = JSON.parse(readFileSync(join(holidays, `${year}.json`), 'utf8')) as {
        days: { date: string; isOffDay: boolean }[];
      };
      for (const { date, isOffDay } of days) other.set(date, isOffDay);
    }
    const different: string[] = [];
    for (let day = '2007-01-01'; day <= '2026-12-31'; day = nextDay(day)) {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      const working = other.has(day) ? !other.get(day) : weekday > 0 && weekday < 6;
      if (dayKind(day, workingCalendar).working !== working) different.push(day);
    }
    assert.deepEqual(different, []);
  });
});

// It reads a day as midnight UTC and then asks the machine's own zone: west of Greenwich that is the day before.
const isWest = new Date('2026-01-01T00:00:00Z').getTimezoneOffset() > 0;

describe('chinese-days', { skip: isWest && 'chinese-days is a day off west of Greenwich' }, () => {
  it('agrees on every day of the announced years', () => {
    const different: string[] = [];
    for (let day = '2007-01-01'; day <= '2026-12-31'; day = nextDay(day)) {
      if (dayKind(day, workingCalendar).working !== chineseDays.isWorkday(day)) different.push(day);
    }
    assert.deepEqual(different, []);
  });

  it('answers plain weekdays for years that are not announced, which is why it is not used at run time', () => {
    assert.equal(chineseDays.isWorkday('2031-10-01'), true);
    assert.equal(dayKind('2031-10-01', workingCalendar).provisional, true);
  });
});
