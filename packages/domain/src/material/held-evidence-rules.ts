import type { HeldLicence } from '../licence/held-licence.ts';
import { dayOf } from '../schema/day-of.ts';
import { absent, askEachSubject, failedAttempt, pointer } from './evidence-questions.ts';
import { carries, couldCarry, fieldKeys } from './evidence-index.ts';
import { bestOf, no, unknown, yes } from './material-answer.ts';
import type { MaterialAnswer, MaterialReason } from './material-decision.ts';
import type { MaterialInquiry, MaterialRow } from './material-inquiry.ts';
import type { ProvedFields } from './proved-fields.ts';

const STATUS: Partial<Record<string, MaterialReason>> = {
  suspended: 'licence-suspended',
  revoked: 'licence-revoked',
  cancelled: 'licence-cancelled',
  expired: 'licence-expired',
};
/** 来源渠道 as the national lists write it. */
const BY_GOVERNMENT = '政府部门核发';
const YUNNAN = '53';

/** R2: does she hold an e-licence that carries what the material proves? */
export function heldAsLicence(row: MaterialRow, inquiry: MaterialInquiry): MaterialAnswer {
  const answer = askEachSubject('licences', [row, inquiry], (needed, keys) => {
    const fitting = ofSubject(inquiry.evidence.licences, keys, [needed.subject, row]).filter((licence) =>
      carries({ document: licence.type, fields: licence.fields }, needed, row.requirement),
    );
    return bestOf(
      fitting.map((licence) => judgeLicence(licence, needed, [row, inquiry])),
      absent('licences', inquiry),
    );
  });
  const isNothing = answer.reason === 'no-match' || answer.reason === 'nothing-there';
  const isOfGovernment = row.requirement.origin?.startsWith(BY_GOVERNMENT) ?? false;
  // 国发〔2022〕5号 frees her of it by 数据共享、在线核验 or an e-licence: where none of them works, saying so is all there is.
  return isNothing && isOfGovernment ? no('issued-by-government', [guideRow(row)]) : answer;
}

/** The entries of one subject that could carry what is needed of it. */
function ofSubject<T extends { id: string }>(
  index: ReadonlyMap<string, readonly T[]>,
  keys: readonly string[],
  [subject, { requirement }]: readonly [string, MaterialRow],
): readonly T[] {
  const { licenceTypes } = requirement;
  return couldCarry(index, keys, licenceTypes ? fieldKeys(subject, licenceTypes) : []);
}

function judgeLicence(
  licence: HeldLicence,
  needed: ProvedFields,
  [row, inquiry]: readonly [MaterialRow, MaterialInquiry],
): MaterialAnswer {
  const evidence = [pointer('licences', licence, licence.asOf)];
  const failed = failedAttempt(licence.source, row, inquiry);
  if (failed) return { ...failed, evidence: [...evidence, ...failed.evidence] };
  const isOver = licence.validUntil !== undefined && licence.validUntil < dayOf(inquiry.facts.asOf);
  if (licence.status === 'valid' && isOver) return no('licence-expired', evidence);
  const reason = STATUS[licence.status];
  if (reason) return no(reason, evidence);
  if (licence.status !== 'valid') return unknown('licence-status-unknown', evidence);
  const byType = !needed.fields.length || !needed.fields.every((field) => licence.fields.includes(field));
  const recalled = row.requirement.keyProvenance?.licenceTypes?.confidence === 'recalled';
  return byType && recalled ? unknown('type-only-recalled', evidence) : yes('licence-valid', evidence);
}

/** R9: did this very system issue it? Then its name and number are enough, in Yunnan. */
export function issuedByThisSystem(row: MaterialRow, inquiry: MaterialInquiry): MaterialAnswer {
  if (!inquiry.guide.jurisdiction.division.startsWith(YUNNAN)) return no('rule-of-another-place');
  return askEachSubject('issued', [row, inquiry], (needed, keys) => {
    const fitting = ofSubject(inquiry.evidence.issued, keys, [needed.subject, row]).filter((issued) =>
      carries(issued, needed, row.requirement),
    );
    return bestOf(
      fitting.map((issued) => {
        const failed = failedAttempt(issued.source, row, inquiry);
        return failed ?? yes('issued-here', [pointer('issued', issued, issued.asOf)]);
      }),
      absent('issued', inquiry),
    );
  });
}

const guideRow = ({ requirement }: MaterialRow) => ({ from: 'guide', list: 'materials', id: requirement.id }) as const;
