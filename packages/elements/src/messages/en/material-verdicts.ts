import type { MaterialReason, MaterialRule, MaterialVerdict } from '@tongban/domain/materials';
import type { MaterialVerdictsMessages, VerdictWord } from '../zh-hans/material-verdicts.ts';

const verdicts: Record<MaterialVerdict, VerdictWord> = {
  'not-applicable': ['Not applicable'],
  abolished: ['Not needed', 'abolished'],
  'satisfied-by-alternative': ['Not needed', 'one of several is enough'],
  'already-held': ['Not needed', 'taken in before'],
  'use-shared-data': ['Not needed', 'the authority looks it up'],
  'verify-online': ['Not needed', 'verified online'],
  'use-licence': ['Not needed', 'e-licence'],
  'electronic-accepted': ['No paper', 'electronic copy taken'],
  'reference-only': ['Not needed', 'its number is enough'],
  'covered-by': ['Not needed', 'another one says it'],
  'may-commit': ['May be declared'],
  'may-follow': ['May follow later'],
  required: ['Required'],
};

const asked: Partial<Record<MaterialRule, string>> = {
  R2: 'The e-licence service',
  R3: 'The list of commitments',
  R5: 'The online verification',
  R7: 'The authority’s data service',
  R8: 'The register of what came in',
  R9: 'The register of what was issued',
  R10: 'The register of what came in',
};

const failures: Partial<Record<MaterialReason, (rule: MaterialRule) => string>> = {
  'licence-suspended': () => 'The e-licence is suspended: please hand it in.',
  'licence-revoked': () => 'The e-licence was revoked: please hand it in.',
  'licence-cancelled': () => 'The e-licence was cancelled: please hand it in.',
  'licence-expired': () => 'The e-licence has run out: please hand it in.',
  'did-not-answer': (rule) => `${asked[rule] ?? 'The service'} does not answer now: please hand it in.`,
  'no-record': () => 'No record of you was found: please hand it in.',
  mismatch: () => 'What was found differs from what you wrote: please hand it in.',
  'too-old': () => 'What was found is too old: please hand it in.',
};

const units: Record<string, readonly [one: string, many: string]> = {
  'working-day': ['working day', 'working days'],
  'calendar-day': ['day', 'days'],
  month: ['month', 'months'],
};
const starts: Record<string, string> = {
  received: 'receipt',
  accepted: 'acceptance',
  'correction-notified': 'the notice to correct',
  decided: 'the decision',
  delivered: 'delivery',
};
const systems: Record<string, string> = {
  wallet: 'the licence wallet',
  'case-register': 'the register of cases',
  counter: 'a counter',
};
const own = <T>(words: Record<string, T>, key: string) => (Object.hasOwn(words, key) ? words[key] : undefined);

/** The words of the verdicts, in English. */
export const materialVerdictsEn: MaterialVerdictsMessages = {
  asOf: (when) => `As known on ${when}.`,
  down: 'Some services do not answer now. You can go on: prepare what stands below.',
  facts: {
    waived: 'Not asked of you',
    needed: 'To prepare',
    notApplicable: 'Not for you',
    undecided: 'Depends on you',
  },
  waivedHeading: (count) => (count === 1 ? 'You need not hand in this one' : `You need not hand in these ${count}`),
  groups: {
    waived: 'Not asked of you',
    needed: 'To prepare',
    undecided: 'Depends on your answers',
    notApplicable: 'Not for you',
  },
  noneNeeded: 'As far as is known, nothing is asked of you.',
  showRest: (count) => (count === 1 ? 'Show this one' : `Show these ${count}`),
  situation: (answers) => `Your situation: ${answers} (change)`,
  verdicts,
  conditional: ['Only on a condition'],
  optedOut: ['You hand it in', 'though you need not'],
  mayAsk: 'you may ask why',
  whyWaived: 'Why not?',
  whyNeeded: 'Why is this still needed?',
  open: (count) => ` (${count} ${count === 1 ? 'question' : 'questions'} could not be asked)`,
  waived: (reason, names) =>
    own<string>(
      {
        'abolished-by-guide': 'The guide says that this proof is abolished.',
        'alternative-given': `“${names}” was handed in, and one is enough.`,
        'alternative-waived': `“${names}” is enough.`,
        'collected-earlier': 'It was taken in at an earlier step.',
        'collected-in-bundle': 'It was taken in for an item that is handled together with this one.',
        'exempt-by-guide': 'The guide says that it need not be handed in.',
        'service-answers': 'The authority can look it up itself.',
        'licence-valid': 'Your e-licence shows it; no original is needed.',
        'copy-taken': 'The electronic copy was taken; no paper is needed.',
        'issued-here': 'It was issued here; its number is enough.',
        covered: `“${names}” says all that this one says.`,
      },
      reason,
    ) ?? '',
  verifiedOnline: 'The authority verifies it online.',
  evidence: {
    licence: (name, by) => (by ? `${name}, issued by ${by}` : name),
    service: (name, by) => [by ?? 'Data that can be looked up', name].filter(Boolean).join(': '),
    until: (day) => `Valid until ${day}`,
    source: (key) => own(systems, key) ?? key,
    from: (source) => `Source: ${source}`,
    guide: (version) => `Source: the guide (version ${version})`,
    when: (when) => `As of ${when}`,
  },
  failed: (rule, reason) => failures[reason]?.(rule) ?? 'It cannot be looked up now: please hand it in.',
  tried: (when) => `Tried on ${when}`,
  contested: (reason) =>
    own<string>(
      {
        'basis-none': 'The guide gives no legal basis for asking for it.',
        'basis-insufficient': 'The basis that the guide gives is of too low a rank.',
        'issuer-cannot-know': 'Whoever issues this proof cannot check it either.',
      },
      reason,
    ) ?? '',
  askBasis: 'You may ask which law demands it. Until then, please prepare it.',
  mayCommit: 'You may sign a declaration instead of getting the proof.',
  mayFollow: (limit) => `The case may be taken up without it; hand it in ${limit}.`,
  oneOf: (names) => `This or “${names}”: one is enough.`,
  options: {
    legend: (name) => `How to give it: ${name}`,
    'hand-in': 'I hand it in',
    'may-commit': 'I declare it instead',
    'may-follow': 'I hand it in later',
    back: 'Use the e-licence after all',
    optOut: 'Without the e-licence: I hand it in',
    committed: 'Nothing is signed. You read it and decide before you submit.',
    follows: (limit) => `Please hand it in later: ${limit}.`,
    undo: 'Choose again',
  },
  limit: (amount, unit, from) => {
    const name = own(units, unit)?.[amount === 1 ? 0 : 1] ?? unit;
    return `within ${amount} ${name} of ${own(starts, from) ?? from}`;
  },
  remaining: (missing, later) =>
    `${missing === 0 ? 'All prepared' : `${missing} still missing`}${later > 0 ? `, ${later} in another way` : ''}`,
  lacking: {
    summary: 'What if I do not have it?',
    lead: 'What would do:',
    only: 'No other way was found. Please get it, or ask.',
    set: (names) => `“${names}” would do as well.`,
    anyOneOf: 'The name lists several documents; one is enough.',
    electronic: (forms) => `It may also be ${forms}; it need not be paper.`,
    forms: { scan: 'a scan', 'e-document': 'an electronic document', 'e-licence': 'an e-licence' },
    issuer: (issuer) => `Where to get it: ${issuer}`,
    origin: (origin) => `Where it comes from: ${origin}`,
    ask: 'Whom to ask:',
    commit: 'A signed declaration instead. You may decline it.',
    statement: {
      content: 'What you declare',
      requirements: 'What you must fulfil',
      consequence: 'If it is not true',
      laterCheck: 'How it is checked later',
      publishedIn: 'Where it is published',
    },
    follow: (limit) => `The case is taken up; hand it in ${limit}.`,
    followCounts: 'The first day does not count.',
    published: (where) => `Published in: ${where}`,
  },
  print: { options: 'Choose one:' },
  changed: (rows) => rows.map(({ name, verdict }) => `${name}: ${verdict.join(', ')}. `).join(''),
  counted: (waived, needed, undecided) =>
    `${waived} not asked of you, ${needed} to prepare${undecided > 0 ? `; ${undecided} more depend on your answers` : ''}.`,
};
