import type { Audience, HandlingMode, HandlingPlace, TimeLimit } from '@tongban/domain';
import type { GuideViewerMessages } from '../zh-hans/guide-viewer.ts';
import { failureEn } from './failure.ts';
import { largePrintEn } from './large-print.ts';
import { provenanceEn } from './provenance.ts';

const roles: Record<HandlingPlace['role'], string> = {
  receiving: 'takes it in',
  handling: 'decides',
  participating: 'takes part',
  example: 'one example',
};
const modes: Record<HandlingMode, string> = {
  'fully-online': 'All of it online',
  'remote-intake': 'Taken in where you are, decided by the handling place',
  'joint-handling': 'Several places handle it together; you apply once',
  'handled-locally': 'The place where you apply decides',
};
const audiences: Record<Audience, string> = { person: 'Persons', organization: 'Organizations' };
const count = (amount: number, one: string) => `${amount} ${one}${amount === 1 ? '' : 's'}`;
const units: Record<TimeLimit['unit'], (amount: number) => string> = {
  'working-day': (amount) => count(amount, 'working day'),
  'calendar-day': (amount) => count(amount, 'day'),
  month: (amount) => count(amount, 'month'),
  year: (amount) => count(amount, 'year'),
  hour: (amount) => count(amount, 'hour'),
  'on-the-spot': () => 'On the spot',
  'unit-unstated': (amount) => count(amount, 'day'),
};
const limitTypes: Record<TimeLimit['type'], string> = {
  statutory: 'Set by law',
  'statutory-extension': 'The law allows this much more',
  committed: 'Promised by the authority',
  'per-hop': 'One leg of the way',
  note: 'Beside the handling time',
};

/** The words of a guide, in English. */
export const guideViewerEn: GuideViewerMessages = {
  failure: failureEn,
  largePrint: largePrintEn,
  provenance: provenanceEn,
  modes,
  audiences,
  itemKinds: {
    licensing: 'Administrative licensing',
    confirmation: 'Administrative confirmation',
    benefit: 'Administrative benefit',
    'public-service': 'Public service',
  },
  list: (words) => words.join(', '),
  placeRole: (place, role) => (place ? `${place}: ${roles[role]}` : roles[role]),
  glance: 'At a glance',
  facts: {
    limit: 'How long',
    visits: 'Visits in person',
    fee: 'Fee',
    audience: 'For whom',
    most: (amount, unit) => (unit === 'on-the-spot' ? units[unit](amount) : `At most ${units[unit](amount)}`),
    inScope: (scope) => `This holds for ${scope}`,
    otherScopes: (scope) => (scope ? `Places differ; this is the limit of ${scope}` : 'Places differ'),
    extensible: 'The law allows more in some cases',
    unitUnstated: 'The sources do not say whether these are working days',
    hops: (hops) => `${hops} legs`,
    longestHop: (amount, unit) => `The longest leg: ${units[unit](amount)}`,
    types: limitTypes,
    visitsCount: (visits) => (visits === 0 ? 'None' : `${visits}`),
    free: 'Free of charge',
    charged: 'There is a fee',
    unstated: 'The sources do not say how much',
    amount: (amount, unit) => `CNY ${amount}${unit && unit !== '元' ? ` (${unit})` : ''}`,
    alsoFees: (others) => `and ${others} more, see “Fees”`,
  },
  rows: {
    conditions: ['May I apply?', 'Acceptance conditions'],
    situations: ['Your situation', 'Materials differ by situation'],
    materials: ['What to bring', 'Materials'],
    process: ['How it goes', 'Basic process'],
    limits: ['How long', 'Time limits'],
    fee: ['Fees', 'Fees and their basis'],
    places: ['Where to go', 'Who takes it in and decides'],
    outcome: ['What you get, and how', 'Outcome and delivery'],
    samples: ['Samples and common mistakes', 'Model texts, examples of mistakes'],
    contacts: ['Whom to ask', 'Enquiries and complaints'],
    basis: ['On what it rests', 'Legal basis'],
    conflicts: ['Where sources disagree', 'Real sources contradict each other'],
    notes: ['Also good to know', 'What else the sources say'],
    gaps: ['Not found', 'Looked for, and missing'],
    sources: ['Sources', 'Everything above was taken from here'],
    address: ['On your phone', 'The address of this page'],
  },
  address: { code: 'QR code of the address of this page', how: 'Scan this with a phone, or open the address:' },
  material: {
    copies: (copies) => count(copies, 'copy').replace('copys', 'copies'),
    issuer: (issuer) => `Issued by ${issuer}`,
    origin: (origin) => `Where it comes from: ${origin}`,
    condition: (condition) => `When it is needed: ${condition}`,
    anyOneOf: 'Of the documents named, one is enough',
    more: 'Who issues it',
    licences: (types) => `E-licence of the same kind: ${types}`,
  },
  situation: { needs: 'Needs: ' },
  limit: {
    types: limitTypes,
    hop: (hop) => `Leg ${hop}`,
    scope: (scope) => `Holds only for ${scope}`,
    exclusions: (what) => `Not counted: ${what}`,
  },
  fee: { basis: 'Basis' },
  outcome: { result: 'What you get', delivery: 'How it comes' },
  samples: { samples: 'Samples', commonErrors: 'Common mistakes' },
  contacts: { consultation: 'Enquiries', supervision: 'Complaints' },
  basis: { kind: 'Kind of item', document: (document) => `《${document.replace(/^《|》$/g, '')}》` },
  sectionSource: 'All of this is from',
  goToSource: (number) => `See source ${number}`,
  back: 'Back to where you were reading',
  version: (version, digest) => `Version ${version} of the guide, check code ${digest}`,
  print: { name: 'Name:', clerk: 'Taken in by, and date:' },
};
