import type { BehalfMessages } from '../zh-hans/behalf.ts';

const kinds: Record<string, string> = {
  'power-of-attorney': 'power of attorney',
  guardianship: 'guardianship',
  'statutory-representative': 'statutory representative',
};
const acts: Record<string, string> = {
  submit: 'submit',
  withdraw: 'withdraw',
  'supply-correction': 'answer a correction',
  'use-licence': 'use e-licences',
  'receive-result': 'receive the result',
};
const named = (words: Record<string, string>, key: string): string =>
  (Object.hasOwn(words, key) ? words[key] : key) ?? key;

/** The words of the choice on whose behalf she acts, in English. */
export const behalfEn: BehalfMessages = {
  acting: (name) => `You act for ${name}`,
  forOthers: 'Act for somebody else',
  change: 'Change',
  legend: 'For whom do you act?',
  self: 'For myself',
  how: (kind) => named(kinds, kind),
  until: (day) => `until ${day}`,
  acts: (keys) => `You may: ${keys.map((key) => named(acts, key)).join(', ')}`,
  ended: (name, kind) => `For ${name}: the ${named(kinds, kind)} has ended or was taken back.`,
  notYet: (name, day) => `For ${name}: only from ${day} on.`,
  outside: (name) => `For ${name}: it does not reach this item.`,
};
