import type {
  Act,
  ApplicationDraft,
  ApplicationTarget,
  Division,
  ServiceCase,
  SubmissionReceipt,
  SubmittableApplication,
  VerifiedTarget,
} from '@tongban/domain';

/** A division. */
export const hunan: Division = { code: '430000', name: '湖南省', shortName: '湖南' };

/** What a platform's answer would say: an example has no platform to verify it. */
const target = {
  item: { kind: 'local', code: 'degree-notarization' },
  division: '990100',
  guideDigest: 'sample-digest',
} as const satisfies ApplicationTarget as ApplicationTarget as VerifiedTarget;

/** A made-up application; no province has the code 99. */
export const application = {
  submissionKey: 'sample-submission-key-1',
  target,
  applicant: { name: '陈示例', idNumber: '990100199001010017', phone: '19900000001' },
  situation: {},
  fields: {},
  materials: [],
} satisfies SubmittableApplication;

/** The draft that it was filled in as. */
export const draft: ApplicationDraft = {
  id: 'draft-1',
  submissionKey: application.submissionKey,
  target: application.target,
  content: {},
  savedAt: '2026-09-16T09:00:00+08:00',
  expiresAt: '2026-10-16T09:00:00+08:00',
};

/** What its submission returns. */
export const receipt: SubmissionReceipt = {
  caseNumber: 'SAMPLE-20260916-0001',
  lookupCode: 'SAMP-LE22',
  item: application.target.item,
  itemName: '学位公证（教学）',
  receivedBy: { division: '990100', place: '样例市' },
  receivedAt: '2026-09-16T09:00:00+08:00',
  materials: [],
};

/** An act that only says that it happened. */
export function act(sequence: number): Act {
  return {
    sequence,
    at: '2026-09-16T09:00:00+08:00',
    by: { role: 'handling', jurisdiction: receipt.receivedBy },
    type: 'step-started',
    details: { name: `第${sequence}步` },
  };
}

/** The case with so many acts. */
export function caseWith(count: number): ServiceCase {
  return {
    caseNumber: receipt.caseNumber,
    item: receipt.item,
    itemName: receipt.itemName,
    limits: [],
    regime: 'stated-by-guide',
    mode: 'fully-online',
    handling: receipt.receivedBy,
    applicant: { maskedName: '陈*例' },
    guideDigest: 'sample-digest',
    plan: [],
    contacts: [],
    acts: Array.from({ length: count }, (_, index) => act(index + 1)),
    asOf: '2026-09-16T09:00:00+08:00',
  };
}
