import type { CorrectionNoticeMessages } from '../zh-hans/correction-notice.ts';
import { largePrintEn } from './large-print.ts';
import { provenanceEn } from './provenance.ts';

const codes: Record<string, string> = {
  'material-missing': 'This material is missing',
  'situation-open': 'A question is not answered',
};
const exceptions: Record<string, string> = {
  'follows-from-answer': 'Asked later: what came in answer is itself wrong',
  'application-changed': 'Asked later: the application has changed',
  'law-changed': 'Asked later: the law has changed',
};
const own = (words: Record<string, string>, key: string) => (Object.hasOwn(words, key) ? words[key] : undefined);

/** The words of the one-time notice, in English. */
export const correctionNoticeEn: CorrectionNoticeMessages = {
  colon: ': ',
  largePrint: largePrintEn,
  provenance: provenanceEn,
  heading: 'One-time notice of what to correct',
  number: 'Number',
  lead: (count) => `Please correct ${count === 1 ? 'one thing' : `${count} things`}. All of it stands here.`,
  closed: 'Nothing outside this list may be asked of you later. ',
  exceptions: 'Unless your answer is itself wrong, or the application or the law changes.',
  clause: 'On the basis of 国发〔2022〕5号 三(一): “不得额外增加或变相增加办理环节和申请材料”',
  due: 'Last day',
  noDue: 'Not stated',
  guide: 'Which version of the guide',
  version: (version) => `Version ${version}`,
  digest: (digest) => `Digest: ${digest}`,
  otherGuide: 'The names below come from another version of the guide. The text of this notice counts.',
  items: 'What to correct',
  item: (number) => `No. ${number}`,
  field: (field) => `Field: ${field}`,
  other: 'Other',
  code: (code) => own(codes, code),
  exception: (code) => own(exceptions, code),
  ask: 'Whom to ask',
  askNobody: 'The guide names no telephone. You can call 12345.',
  placeRole: (place, role) => {
    const does = own({ receiving: 'takes it in', handling: 'decides', participating: 'takes part' }, role);
    return does ? `${place}: ${does}` : place;
  },
  sign: { applicant: 'Applicant’s signature and date:', clerk: 'Official’s signature and date:' },
};
