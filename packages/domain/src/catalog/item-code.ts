import type { Finding } from '../law/finding.ts';
import { checkUnifiedSocialCreditCode, isOrganizationCode } from '../party/unified-social-credit-code.ts';

/**
 * What a code of an item says. The split of the national code (18 + 1 + 12, and 2 more for a variant) is inferred from
 * real codes; the text of GB/T 39554.1 was not at hand.
 */
export type ItemCode =
  | {
      /** A code of the national form, 31 or 33 characters; or a basic code alone, 12. */
      kind: 'national';
      /** The implementing authority (实施主体), 18 characters; absent from a basic code. */
      subject?: string;
      /** The administrative level (行使层级), one digit; absent from a basic code. */
      level?: string;
      /** The basic code (基本编码), 12 characters. */
      basicCode: string;
      /** The number of the variant (业务办理项), two digits; absent where the code names no variant. */
      sequence?: string;
    }
  | {
      /** An id of its own platform or province. */
      kind: 'local';
      /** The code, verbatim but for the spaces around it. */
      text: string;
      /** The authority inside it, where it could be told; verbatim, broken or not. */
      subject?: string;
    };

/** A code as it was understood, and what is odd about it. */
export interface ReadItemCode {
  /** What the code says. */
  value: ItemCode;
  /** What is odd: each has a code of its own. */
  anomalies: Finding[];
}

/** The layout in which whole provinces publish: base, division, three digits, authority, one digit, two digits. */
const PROVINCIAL = /^([0-9A-Z]{12,14})-(\d{12})-(\d{3})-([0-9A-Z]+(?:-[0-9A-Z])?)-(\d)-(\d{2})$/;
const NATIONAL = /^([0-9A-Z]{18})([0-9])([0-9]{9}(?:[0-9]{3}|[0-9]{2}Y))([0-9]{2})?$/;
const BASIC = /^(?:[0-9]{12}|[0-9]{9}00Y|[0-9]{10}0Y|[0-9]{11}Y)$/;
/** Long enough for an authority, and no bare division. */
const SUBJECT = /^(?=.*\d)[0-9A-Z]{8,18}$/;

const finding = (code: string, params: Finding['params'] = {}): Finding => ({ code, path: [], params });

/**
 * Reads the code of an item. Real lists hold truncated authorities, old organization codes and placeholders: all of
 * them are read, each oddity is reported, and nothing throws.
 */
export function readItemCode(text: string): ReadItemCode {
  const code = text.trim();
  const upper = code.toUpperCase();
  const national = NATIONAL.exec(upper);
  if (national) {
    const [, subject = '', level = '', basicCode = '', sequence] = national;
    const value: ItemCode = { kind: 'national', subject, level, basicCode, ...(sequence && { sequence }) };
    return { value, anomalies: subjectAnomalies(subject) };
  }
  if (BASIC.test(upper)) return { value: { kind: 'national', basicCode: upper }, anomalies: [] };
  const provincial = PROVINCIAL.exec(upper);
  if (provincial?.[4]) {
    const subject = provincial[4];
    return { value: { kind: 'local', text: code, subject }, anomalies: subjectAnomalies(subject) };
  }
  return readUnusual(code);
}

function readUnusual(code: string): ReadItemCode {
  const upper = code.toUpperCase();
  if (!/[0-9A-Z]/.test(upper)) return { value: { kind: 'local', text: code }, anomalies: [finding('not-a-code')] };
  // A bare id without parts (a UUID, a hash, a number) has no layout that could be unusual.
  const parts = upper.split('-');
  const isUuid = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/.test(upper);
  if (parts.length < 3 || isUuid) return { value: { kind: 'local', text: code }, anomalies: [] };
  // The division comes before the authority, so the last part that could be one is it.
  const subject = parts.filter((part) => SUBJECT.test(part)).findLast((part) => !/^\d{12}$/.test(part));
  const value: ItemCode = { kind: 'local', text: code, ...(subject && { subject }) };
  return { value, anomalies: [finding('unusual-layout'), ...(subject ? subjectAnomalies(subject) : [])] };
}

/** What is odd about the authority inside an item code. */
function subjectAnomalies(subject: string): Finding[] {
  if (/^(.)\1+$/.test(subject)) return [finding('placeholder')];
  if (/^[0-9A-Z]{8}-?[0-9X]$/.test(subject)) {
    return [finding('old-organization-code'), ...(isOrganizationCode(subject) ? [] : [finding('bad-check-character')])];
  }
  const check = checkUnifiedSocialCreditCode(subject);
  if (subject.startsWith('TE')) return [finding('temporary-subject'), ...check];
  const [first] = check;
  if (first?.code !== 'bad-length') return check;
  return [subject.length < 18 && subject.length > 9 ? finding('truncated-subject', first.params) : first];
}
