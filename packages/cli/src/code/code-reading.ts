import type { Finding } from '@tongban/domain';
import {
  checkResidentIdNumber,
  checkUnifiedSocialCreditCode,
  isOrganizationCode,
  mask,
  readELicenceId,
  readItemCode,
} from '@tongban/domain/rules';

/** A code as it was understood. */
export interface CodeReading {
  /** What it is, in words. */
  kind: string;
  /** Its parts, by name. */
  parts: Record<string, string>;
  /** What is odd about it. */
  anomalies: Finding[];
}

/** Reads any code: e-licence, person, organization, item, division. A person's number is never repeated whole. */
export function readCode(text: string): CodeReading {
  const code = text.trim();
  const upper = code.toUpperCase();
  if (/^1\.2\.156\./.test(upper)) {
    const { value, anomalies } = readELicenceId(code);
    return { kind: 'identifier of an e-licence (电子证照标识)', parts: { ...value }, anomalies };
  }
  if (/^\d{17}[\dX]$/.test(upper)) {
    const asPerson = checkResidentIdNumber(upper);
    const asOrganization = checkUnifiedSocialCreditCode(upper);
    // Eighteen digits can be either; the one whose check character fits is meant.
    if (asPerson.length === 0 || asOrganization.length > 0) {
      return {
        kind: 'resident identity number (公民身份号码)',
        parts: { masked: mask(upper, 'id-number') },
        anomalies: asPerson,
      };
    }
  }
  if (/^[0-9A-Z]{18}$/.test(upper)) {
    return organization(upper, checkUnifiedSocialCreditCode(upper));
  }
  if (isOrganizationCode(upper)) {
    const anomaly: Finding = { code: 'old-organization-code', path: [], params: {} };
    return { kind: 'organization code (组织机构代码)', parts: { code: upper }, anomalies: [anomaly] };
  }
  if (/^\d{6}$/.test(upper)) {
    const [province, prefecture, county] = upper.match(/../g) ?? [];
    const parts = { province: `${province}`, prefecture: `${prefecture}`, county: `${county}` };
    return { kind: 'administrative division code (行政区划代码)', parts, anomalies: [] };
  }
  const caseNumber = /^([0-9A-Z]{31})(20\d{6})(\d{4})$/.exec(upper);
  if (caseNumber?.[1]) {
    const item = readItemCode(caseNumber[1]);
    const parts = { item: caseNumber[1], date: caseNumber[2] ?? '', sequence: caseNumber[3] ?? '' };
    return { kind: 'case number (办件编号), as one platform builds it', parts, anomalies: item.anomalies };
  }
  const { value, anomalies } = readItemCode(code);
  const { kind, ...parts } = value;
  const nonsense = anomalies.some((anomaly) => anomaly.code === 'not-a-code');
  const name = nonsense ? 'no code that is known here' : `${kind} item code (事项编码)`;
  return { kind: name, parts, anomalies };
}

function organization(code: string, anomalies: Finding[]): CodeReading {
  const temporary: Finding[] = code.startsWith('TE') ? [{ code: 'temporary-subject', path: [], params: {} }] : [];
  const parts = {
    registeredBy: code.slice(0, 1),
    kind: code.slice(1, 2),
    division: code.slice(2, 8),
    organization: code.slice(8, 17),
    check: code.slice(17),
  };
  return { kind: 'unified social credit code (统一社会信用代码)', parts, anomalies: [...temporary, ...anomalies] };
}
