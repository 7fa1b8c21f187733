import type { ExplanationMessages } from '../zh-hans/explanation.ts';

/** How a date was computed, in English. */
export const explanationEn: ExplanationMessages = {
  you: 'you',
  lead: (where, basis) => `The time is ${where}’s. ${basis}. Counted day by day:`,
  numbers: (first, last) => (first === last ? `Day ${first}` : `Days ${first}–${last}`),
  number: (number) => `Day ${number}`,
  correction: 'waiting for your corrections',
  reasons: {
    'first-day': () => 'the day it began: not counted',
    weekday: () => 'working days: counted',
    'worked-weekend': (name) => `weekend worked instead of a holiday (${name}): counted`,
    weekend: () => 'weekend: not counted',
    holiday: (name) => `public holiday (${name}): not counted`,
    'calendar-day': () => 'calendar days: counted',
    paused: (name) => `clock stopped (${name}): not counted`,
    'moved-past-day-off': () => 'the last day fell on a day off: moved on',
  },
  cells: { 'first-day': 'start', weekend: 'off', paused: 'stop', 'moved-past-day-off': 'moved' },
  today: 'today',
  due: 'due',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  caption: 'Solid: counted. Dotted: expected to count. Double: clock stopped.',
  law: 'The day of the event is not counted: Civil Code, article 201, by analogy. Holidays: the State Council’s yearly notices.',
};
