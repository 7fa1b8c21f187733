import type { LicencePickerMessages } from '../zh-hans/licence-picker.ts';
import { largePrintEn } from './large-print.ts';

type Words = Readonly<Record<string, string>>;

const statuses: Words = {
  valid: 'Valid',
  'not-yet-active': 'Not valid yet',
  expired: 'Run out',
  suspended: 'Suspended',
  rescinded: 'Set aside',
  cancelled: 'Cancelled',
  revoked: 'Revoked',
  transferred: 'In another name now',
  altered: 'Does not match',
  'unknown-issuer': 'Issuer not known',
  unverifiable: 'Cannot be checked now',
};
const remedies: Words = {
  expired: 'Please renew it first, then come back.',
  suspended: 'Please ask the issuing authority why.',
  rescinded: 'It cannot be used any more. If you doubt that, ask the issuing authority.',
  cancelled: 'It cannot be used any more. If you doubt that, ask the issuing authority.',
  revoked: 'It cannot be used any more. If you doubt that, ask the issuing authority.',
  transferred: 'It is not in your name any more.',
  altered: 'It differs from what the issuer has. Please do not use it.',
  'unknown-issuer': 'Its issuer is not on the list, so it cannot be used.',
  unverifiable: 'Whether it is valid is not known. Please try again in a while.',
};
const holders: Words = {
  applicant: 'Held by the applicant',
  agent: 'Held by the agent',
  spouse: 'Held by the spouse',
  child: 'Held by a child',
  parent: 'Held by a parent',
  organization: 'Held by the organization',
  'legal-representative': 'Held by the legal representative',
};
const fields: Words = {
  name: 'Name',
  'id-number': 'Identity number',
  birth: 'Date of birth',
  likeness: 'Photograph',
  residence: 'Address',
  household: 'Household registration',
  education: 'Education',
  driving: 'Vehicle classes',
  housing: 'Property registration',
  'marital-status': 'Marital status',
  disability: 'Disability registration',
  registration: 'Business registration',
};
const grades: Words = { B: 'Checked at a counter', C: 'Uploaded by you', D: 'Stated by you' };
const sources: Words = { wallet: 'the e-licence wallet', 'sample-wallet': 'the sample wallet' };
const own = (words: Words, key: string): string | undefined => (Object.hasOwn(words, key) ? words[key] : undefined);
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** The words of the choice of an e-licence, in English. */
export const licencePickerEn: LicencePickerMessages = {
  colon: ': ',
  largePrint: largePrintEn,
  heading: 'Use an e-licence',
  lead: 'Choose a licence, then one by one what may be seen of it.',
  list: (words) => words.join(', '),
  steps: { licence: 'Which one', fields: 'What may be seen', confirm: 'Look once more, then go and confirm' },
  found: (usable, unusable) =>
    `${usable > 0 ? `${count(usable, 'licence')} can be used` : 'No licence can be used'}${unusable > 0 ? `, ${unusable} cannot be used now` : ''}.`,
  status: (status) => own(statuses, status) ?? 'Not clear',
  code: (code) => `Code of the platform: ${code}`,
  remedy: (status, day) =>
    status === 'not-yet-active'
      ? `It is valid from ${day} on.`
      : (own(remedies, status) ?? 'Please ask the issuing authority.'),
  expiredOn: (day) => `It ran out on ${day}. `,
  holder: (holder) => own(holders, holder) ?? holder,
  issuer: (issuer) => `Issued by ${issuer}`,
  until: (day) => `valid until ${day}`,
  grade: (grade) => own(grades, grade),
  goodFor: (names) => `Stands for: ${names}`,
  source: (key) => `From ${own(sources, key) ?? key}`,
  asOf: (when) => `as of ${when}`,
  unusable: (number) => `${count(number, 'licence')} cannot be used now: see why`,
  otherLicence: (names) => `You can use instead: ${names}.`,
  paper: (names) => `You can also hand in: ${names}.`,
  anyPaper: 'You can also hand in papers.',
  dispute: 'Is this wrong? Report it',
  missing: 'Is one of yours missing here? Report it',
  noneRegistered: 'For this item no e-licence is registered. Please hand in papers.',
  noneHeld: (types) => `No licence was found that can be used. These could be: ${types}.`,
  allUnusable: 'None of your licences can be used now. Below you see why.',
  chooseFirst: 'Choose a licence above first.',
  fieldsOf: (type) => `What ${type} says`,
  field: (key) => own(fields, key) ?? key,
  fieldsLead: 'Only what you tick may be seen, nothing else.',
  required: 'Must be seen',
  optional: 'Up to you',
  requiredFor: (names) => `Needed to stand for “${names}”`,
  registeredOnly: 'It is registered for this item',
  notCarried: 'The licence does not say this; it must be proved otherwise.',
  chosen: (type, number) => `You chose ${type}; ${count(number, 'thing')} may be shown.`,
  facts: {
    licence: 'Licence',
    purpose: 'What for',
    recipient: 'Who sees it',
    fields: 'What may be seen',
    until: 'Until when',
  },
  untilDay: (day) => `${day}, that day included`,
  nothingYet: 'Nothing chosen yet',
  notConsent: 'The button is no consent. On the next page you look again and decide.',
  confirm: 'Go and confirm',
  opening: 'Going to the confirmation page…',
  declined: 'You need not use a licence: you can hand in papers instead.',
  problems: {
    licence: 'No licence is chosen. Please choose one.',
    fields: 'Nothing is ticked. Please tick at least one.',
    required: (names) => `What must be seen is not ticked: ${names}.`,
    opening: 'The confirmation page was not reached. Nothing was given to anybody.',
  },
};
