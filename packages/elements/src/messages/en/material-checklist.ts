import type { HandlingPlace } from '@tongban/domain';
import type { MaterialChecklistMessages } from '../zh-hans/material-checklist.ts';
import { failureEn } from './failure.ts';
import { largePrintEn } from './large-print.ts';
import { provenanceEn } from './provenance.ts';

const roles: Record<HandlingPlace['role'], string> = {
  receiving: 'takes it in',
  handling: 'decides',
  participating: 'takes part',
  example: 'one example',
};

/** The words of the list of materials, in English. */
export const materialChecklistEn: MaterialChecklistMessages = {
  colon: ': ',
  failure: failureEn,
  largePrint: largePrintEn,
  provenance: provenanceEn,
  heading: 'What you must prepare',
  list: (words) => words.join(', '),
  answered: 'Your situation',
  questions: (count) => (count === 1 ? 'One question first' : `${count} questions first`),
  answers: (answers) => `Your situation: ${answers}`,
  counts: 'How many in all',
  rest: 'Other materials',
  question: (number, of) => `Question ${number} of ${of}`,
  again: 'Answer all again',
  facts: { needed: 'To prepare', notApplicable: 'Not for you', undecided: 'Depends on your answers' },
  unknownYet: 'Not known yet',
  count: (count) => `${count}`,
  remaining: (count) => (count === 0 ? 'All prepared' : `${count} still missing`),
  changed: (needed, undecided) =>
    undecided === 0 ? `${needed} to prepare.` : `${needed} to prepare; ${undecided} more depend on your answers.`,
  groups: { needed: 'To prepare', undecided: 'Depends on your answers', notApplicable: 'Not for you' },
  verdicts: {
    required: 'Required',
    conditional: 'Only on a condition',
    undecided: 'Depends on you',
    notApplicable: 'Not applicable',
  },
  prepared: 'I have it',
  preparedName: (name) => `I have it: ${name}`,
  copies: (copies) => (copies === 1 ? '1 copy' : `${copies} copies`),
  issuer: (issuer) => `Issued by ${issuer}`,
  necessity: (necessity) => `The source says “${necessity}”`,
  condition: (condition) => `When it is needed: ${condition}`,
  anyOneOf: 'Of the documents named, one is enough',
  licences: (types) => `The e-licence “${types}” might replace it. `,
  licencesNotYet: {
    official: 'This is not connected here yet, so please prepare it as described.',
    sample: 'The sample platform is not connected to it yet, so please prepare it as described.',
  },
  calledBy: (option, question) => `Needed because you chose “${option}” (${question})`,
  onlyIf: (answers) =>
    `Needed only with ${answers.map(({ options, question }) => `${options.map((option) => `“${option}”`).join(' or ')} (${question})`).join(', or with ')}`,
  same: 'The same',
  answer: 'Answer',
  why: 'Why is this needed?',
  whyName: (name) => ` (${name})`,
  askedBy: 'Who asks for it',
  keys: {
    name: 'Name',
    necessity: 'Necessity',
    form: 'Form',
    copies: 'Copies',
    condition: 'When it is needed',
    anyOneOf: 'Any one of them',
    licenceTypes: 'E-licence',
    issuer: 'Issuer',
    origin: 'Where it comes from',
    note: 'Note',
    kind: 'What sort of paper',
    proves: 'What it proves',
    use: 'Given back or kept',
    alternative: 'What would do instead',
    freshDays: 'How recent it must be',
    basis: 'What the demand rests on',
    issuerKnowsBy: 'How its issuer knows',
    abolition: 'Abolished',
    exemption: 'Need not be handed in',
    electronicForms: 'Electronic forms taken',
    weight: 'Main or supporting',
    commitment: 'A declaration instead',
    deferral: 'May follow later',
  },
  basis: 'On what the item rests',
  basisMissing: 'The sources do not say on what the item rests',
  document: (document) => `《${document.replace(/^《|》$/g, '')}》`,
  noneNeeded:
    'For your answers the sources list no materials. Please ask the handling authority before you prepare anything.',
  noneStated:
    'The sources do not say which materials are needed. That does not mean none: please ask the handling authority.',
  checking: 'Checking what you need not hand in…',
  checkFailed: 'What you need not hand in cannot be checked now. You can go on: prepare what stands below.',
  places: 'Where to go',
  placeRole: (place, role) => (place ? `${place}: ${roles[role]}` : roles[role]),
  print: { name: 'Name:', clerk: 'Taken in by, and date:' },
};
