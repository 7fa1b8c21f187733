import { addWorkingDays, dayKind, nextDay, workingCalendar } from '@tongban/domain/clocks';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

describe('dayKind', () => {
  it('tells the four kinds apart, with the name of the holiday', () => {
    assert.deepEqual(dayKind('2026-09-21', workingCalendar), { working: true, reason: 'weekday', provisional: false });
    assert.deepEqual(dayKind('2026-09-19', workingCalendar), { working: false, reason: 'weekend', provisional: false });
    assert.deepEqual(dayKind('2026-09-20', workingCalendar), {
      working: true,
      reason: 'worked-weekend',
      name: '国庆节',
      provisional: false,
    });
    const holiday = dayKind('2026-10-01', workingCalendar);
    assert.deepEqual(holiday, { working: false, reason: 'holiday', name: '国庆节', provisional: false });
  });

  it('includes the first and the last day of a holiday, and nothing beside them', () => {
    const kinds = ['2026-09-30', '2026-10-01', '2026-10-07', '2026-10-08'].map(
      (day) => dayKind(day, workingCalendar).working,
    );
    assert.deepEqual(kinds, [true, false, false, true]);
  });

  it('gives plain weekdays of a year that is not announced, and says that they are only expected', () => {
    assert.deepEqual(dayKind('2031-10-01', workingCalendar), { working: true, reason: 'weekday', provisional: true });
    assert.deepEqual(dayKind('2031-10-04', workingCalendar), { working: false, reason: 'weekend', provisional: true });
  });

  it('takes the calendar that it is given', () => {
    const local = { 2026: { notices: [], off: [['本地节日', '2026-09-21', '2026-09-21']], worked: [] } } as const;
    assert.equal(dayKind('2026-09-21', local).name, '本地节日');
    assert.equal(dayKind('2026-10-01', local).working, true);
  });
});

describe('nextDay', () => {
  it('passes the ends of months, years and February', () => {
    assert.equal(nextDay('2026-09-30'), '2026-10-01');
    assert.equal(nextDay('2026-12-31'), '2027-01-01');
    assert.equal(nextDay('2026-02-28'), '2026-03-01');
    assert.equal(nextDay('2028-02-28'), '2028-02-29');
    assert.equal(nextDay('2100-02-28'), '2100-03-01');
  });
});

describe('addWorkingDays', () => {
  const told: [string, from: string, count: number, day: string][] = [
    ['over the Spring Festival with a worked weekend before it', '2026-02-12', 5, '2026-02-26'],
    ['from that worked Saturday', '2026-02-14', 5, '2026-02-28'],
    ['over Mid-Autumn, with a worked Sunday that counts', '2026-09-18', 5, '2026-09-24'],
    ['over the New Year into another year’s notice', '2025-12-30', 5, '2026-01-07'],
    ['over the eight days of National Day 2025', '2025-09-26', 5, '2025-10-10'],
    ['over the Spring Festival of 2024', '2024-02-08', 5, '2024-02-21'],
    ['over Dragon Boat, to the end of a month', '2026-06-01', 20, '2026-06-30'],
    ['from a worked Saturday at the end of February', '2026-02-28', 1, '2026-03-02'],
    ['from a Sunday', '2026-08-30', 1, '2026-08-31'],
    ['from the eve of a long holiday', '2026-09-30', 1, '2026-10-08'],
    ['nowhere', '2026-10-03', 0, '2026-10-03'],
  ];
  for (const [says, from, count, day] of told) {
    it(`counts ${count} from ${from} ${says}`, () =>
      assert.deepEqual(addWorkingDays(from, count, workingCalendar), { day, provisional: false }));
  }

  it('says when the count touched a year that is not announced', () => {
    assert.equal(addWorkingDays('2026-12-31', 1, workingCalendar).provisional, true);
    assert.equal(addWorkingDays('2026-12-30', 1, workingCalendar).provisional, false);
  });

  it('never counts the first day, worked or not', () => {
    assert.equal(addWorkingDays('2026-09-21', 1, workingCalendar).day, '2026-09-22');
    assert.equal(addWorkingDays('2026-09-20', 1, workingCalendar).day, '2026-09-21');
  });

  it('refuses what is no count and what is no day', () => {
    for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 10_001])
      assert.throws(() => addWorkingDays('2026-09-18', count, workingCalendar), RangeError, String(count));
    for (const day of ['', '2026-9-18', '2026-09-18T00:00:00Z', 'tomorrow', '2026-13-01', '2026-02-30'])
      assert.throws(() => addWorkingDays(day, 1, workingCalendar), RangeError, day);
  });
});
