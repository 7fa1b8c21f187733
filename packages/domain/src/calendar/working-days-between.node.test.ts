import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  addWorkingDays,
  dayKind,
  workingCalendar,
  workingCalendarVersion,
  workingDaysBetween,
} from '@tongban/domain/clocks';

describe('workingDaysBetween', () => {
  it('turns addWorkingDays around', () => {
    for (let count = 0; count < 300; count += 7) {
      const { day } = addWorkingDays('2026-01-15', count, workingCalendar);
      assert.equal(workingDaysBetween('2026-01-15', day, workingCalendar), count);
    }
  });

  it('is zero backward and on the same day, and refuses nonsense', () => {
    assert.equal(workingDaysBetween('2026-10-01', '2026-09-01', workingCalendar), 0);
    assert.equal(workingDaysBetween('2026-10-08', '2026-10-08', workingCalendar), 0);
    assert.throws(() => workingDaysBetween('2026-02-30', '2026-03-01', workingCalendar), RangeError);
    assert.throws(() => workingDaysBetween('1026-01-01', '2026-01-01', workingCalendar), RangeError);
  });
});

describe('the calendar', () => {
  it('can be extended by a year that is announced later', () => {
    assert.equal(dayKind('2027-10-01', workingCalendar).provisional, true);
    const extended = {
      ...workingCalendar,
      2027: {
        notices: ['https://example.org/2027'],
        off: [['国庆节', '2027-10-01', '2027-10-07']],
        worked: [['国庆节', '2027-10-09']],
      },
    } as const;
    assert.deepEqual(dayKind('2027-10-01', extended), {
      working: false,
      reason: 'holiday',
      name: '国庆节',
      provisional: false,
    });
    assert.equal(dayKind('2027-10-09', extended).reason, 'worked-weekend');
  });

  it('has a notice for each year, and a version that names the last', () => {
    const years = Object.keys(workingCalendar);
    assert.deepEqual([years[0], years.at(-1), years.length], ['2007', '2026', 20]);
    for (const { notices } of Object.values(workingCalendar)) {
      assert.ok(notices.length > 0 && notices.every((notice) => /^https?:\/\/www\.gov\.cn\//.test(notice)));
    }
    assert.ok(workingCalendarVersion.startsWith(years.at(-1) ?? '?'));
  });
});
