import type { MaterialReason, MaterialRule } from '@tongban/domain/materials';
import type { MaterialTraceMessages } from '../zh-hans/material-trace.ts';

type Question = ReturnType<MaterialTraceMessages['question']>;

const questions: Record<MaterialRule, Question> = {
  R0: { ask: 'Does your situation call for it?', yes: 'It does', no: 'It does not' },
  R1: { ask: 'Does the demand lack a legal basis?', yes: 'It does', no: 'It does not' },
  R2: { ask: 'Can an e-licence replace it?', yes: 'It can', no: 'It cannot' },
  R3: { ask: 'Can a declaration replace it?', yes: 'It can, if you choose', no: 'It cannot' },
  R4: { ask: 'Does another material say the same?', yes: 'It does', no: 'None does' },
  R5: { ask: 'Can it be verified online?', yes: 'It can', no: 'It cannot' },
  R6: { ask: 'Is its issuer unable to check it?', yes: 'It is', no: 'It can check it' },
  R7: { ask: 'Can the authority look it up itself?', yes: 'It can', no: 'It cannot' },
  R8: { ask: 'Was it taken in before?', yes: 'It was', no: 'It was not' },
  R9: { ask: 'Was it issued here?', yes: 'It was', no: 'It was not' },
  R10: { ask: 'Is an electronic copy enough?', yes: 'It is', no: 'It is not' },
  R11: { ask: 'May it follow later?', yes: 'It may, if you choose', no: 'It may not' },
  R12: { ask: 'Would another one do?', yes: 'It would', no: 'No' },
};

const abolished: Question = { ask: 'Does the guide call it abolished?', yes: 'It does', no: 'It does not' };

const reasons: Record<MaterialReason, string> = {
  'needed-always': 'it is needed in every situation',
  'called-for': 'your answers call for it',
  'not-called-for': 'your answers do not call for it',
  'situation-open': 'a question is not answered yet',
  'condition-in-words': 'the guide states a condition',
  'abolished-by-guide': 'the guide says that it is abolished',
  'basis-sufficient': 'the guide states a legal basis',
  'basis-insufficient': 'the basis stated is of too low a rank',
  'basis-none': 'the guide says that it has none',
  'basis-not-stated': 'the guide states no basis',
  'rank-not-stated': 'the guide does not say of what rank its basis is',
  'issuer-knows': 'the issuer has records, or investigates',
  'issuer-cannot-know': 'the issuer has no means to check it',
  'issuer-not-stated': 'the guide does not say how the issuer knows',
  'no-alternative': 'the guide lists no other',
  'alternative-given': 'another one was handed in',
  'alternative-waived': 'another one is waived, and counts',
  'alternative-not-given': 'another one is not there yet either',
  covered: 'that one says all of it',
  'not-covered': 'no other one says all of it',
  'not-asked': 'nobody has looked this up',
  'nothing-there': 'it was looked up, and nothing is there',
  'own-words': 'these are your own words',
  'taken-back': 'the original is taken back; no data replaces it',
  'fields-not-stated': 'it is not written down what it proves',
  'no-match': 'it was looked up, and nothing fits',
  'did-not-answer': 'the service did not answer',
  'no-record': 'the service has no record of you',
  mismatch: 'what was found differs from what you wrote',
  'too-old': 'what was found is too old',
  'only-inferred': 'by law it should be possible; nobody has seen that it is',
  'collected-earlier': 'at an earlier step',
  'collected-in-bundle': 'for an item that is handled together with this one',
  'collected-elsewhere': 'for another matter, which does not hand it on',
  'copy-taken': 'the copy was taken',
  'copy-not-checked': 'nobody has looked at the copy yet',
  'exempt-by-guide': 'the guide says that it need not be handed in',
  'service-answers': 'a service has it and is open to this place',
  'not-open-to-place': 'the service is not open to this place',
  'records-elsewhere': 'your records are kept elsewhere',
  'records-place-unknown': 'it is not known where your records are kept',
  'licence-valid': 'the e-licence is valid',
  'licence-suspended': 'the e-licence is suspended',
  'licence-revoked': 'the e-licence was revoked',
  'licence-cancelled': 'the e-licence was cancelled',
  'licence-expired': 'the e-licence has run out',
  'licence-status-unknown': 'it is not known whether the e-licence is valid',
  'type-only-recalled': 'which licence would do was only recalled, not read',
  'issued-by-government': 'a government issues it, but nothing here replaces it today',
  'issued-here': 'the register has it',
  'rule-of-another-place': 'this rule is Yunnan’s alone',
  'commitment-published': 'the whole statement is published',
  'commitment-incomplete': 'a part of the statement is not published',
  'no-commitment': 'no statement is published',
  'risk-excluded': 'the item touches a field of risk',
  'risk-not-stated': 'nobody has said which risks the item touches',
  'deferral-published': 'it is on the list of what may follow',
  'deferral-incomplete': 'the list does not say until when',
  'no-deferral': 'it is not on the list of what may follow',
  'main-material': 'it is a main material',
  'weight-not-stated': 'it is not written down whether it is a main material',
};

const risks: Record<string, string> = {
  'national-security': 'national security',
  'state-secrets': 'state secrets',
  'public-safety': 'public safety',
  'financial-supervision': 'financial supervision',
  environment: 'the environment',
  health: 'health',
  'life-and-property': 'life and property',
  'foreign-affairs': 'important foreign affairs',
  'other-high-risk': 'another high risk',
};

/** The words of the explanation, in English. */
export const materialTraceEn: MaterialTraceMessages = {
  colon: ': ',
  semicolon: '; ',
  waived: 'The questions, up to the one that freed you of it:',
  needed: 'Whether you could be spared it was asked one by one:',
  question: ({ rule, reason }) => (reason === 'abolished-by-guide' ? abolished : questions[rule]),
  unknown: 'We could not ask',
  reasons,
  evidence: ({ kind, name, by, asOf, source }, when) => {
    const what = kind === 'risk' && Object.hasOwn(risks, name) ? risks[name] : name;
    const from = source !== undefined && source !== name && source !== by ? source : undefined;
    return [what, by && (kind === 'service' ? by : `issued by ${by}`), from, asOf && `as of ${when}`]
      .filter(Boolean)
      .join(', ');
  },
  reportOf: ' (a report; the text itself was not at hand)',
  document: (document) => (/^[\u4e00-\u9fa5]+〔/.test(document) ? document : `《${document}》`),
  asked: 'Why the guide asks for it',
};
