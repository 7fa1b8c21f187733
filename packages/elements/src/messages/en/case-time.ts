import type { CaseTimeMessages } from '../zh-hans/case-time.ts';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** By when, and whose days were used, in English. */
export const caseTimeEn: CaseTimeMessages = {
  due: 'At the latest',
  dueIfAnswered: 'If you answer today',
  dueIfResumed: 'If it is resumed today',
  before: '',
  eachDayLater: 'Each day later makes it a day later',
  used: (who) => `Used by ${who}`,
  of: (amount, left) => `of ${amount}; ${left} left`,
  over: (amount, over, who) => `of ${amount}; ${over} too many, on ${who}’s time`,
  limit: 'The limit',
  original: 'The limit before',
  extended: (reason) => `Extended: ${reason}`,
  now: 'Now',
  states: {
    running: 'The clock is running',
    paused: 'The clock is stopped',
    late: 'Overdue',
  },
  runningSince: (date) => `Accepted on ${date}, a day that does not count`,
  pausedSince: (date) => `since ${date}, waiting for your corrections`,
  suspendedSince: (date, reason) => `since ${date}: ${reason}`,
  decided: 'Decided',
  dueWas: (date) => `It was due by ${date}`,
  ended: 'The case is over; the clock has ended.',
  notStarted: 'It starts with acceptance; the day of acceptance does not count.',
  neverStarted: 'It was not accepted, so nothing was counted.',
  none: 'The guide states no time limit.',
  source: (text) => `The limit: ${text}`,
  provisional: 'The holidays of a year on the way are not announced yet; the day may change.',
  localHolidays: 'The place may have days off of its own, which are not counted here.',
  unbased: (day) =>
    `No basis was found for one wait, so the clock kept running. If it had stopped: ${day} at the latest.`,
  explain: 'How was this date computed?',
  onTheSpot: 'With all papers there, it is done on the spot.',
  hop: {
    used: (count, limit) => `${count} of ${plural(limit, 'working day')} used`,
    over: (count) => `${count} too many`,
    notStarted: (limit) => `Not started, limit ${plural(limit, 'working day')}`,
    comma: ', ',
    ifDone: (who) => `If ${who} finishes today`,
    ifArrived: (who) => `If ${who} confirms today`,
    left: (who, count) => `then ${who} has ${count}`,
    leftHere: (who, count) => `${who} has ${count}`,
    total: 'The limit in all',
    each: (hops, each) => (each ? `${plural(hops, 'part')} of ${each}` : plural(hops, 'part')),
    usedSoFar: 'Used so far',
    share: (who, count) => `${who} ${count}`,
  },
};
