import type { Finding } from '../law/finding.ts';
import { checkUnifiedSocialCreditCode } from '../party/unified-social-credit-code.ts';

/** The identifier of one e-licence (电子证照标识), taken apart. The structure is inferred from real identifiers. */
export interface ELicenceId {
  /** The type of licence: who defined it (18) and its number there (3). */
  type: string;
  /** Who issued it: a unified social credit code, or a division code. */
  issuer: string;
  /** Its number with the issuer. */
  serial: string;
  /** Its version, three digits. */
  version: string;
  /** The check character. */
  check: string;
}

/** An identifier as it was understood, and what is odd about it. */
export interface ReadELicenceId {
  /** Its parts; absent when the text is no such identifier. */
  value?: ELicenceId;
  /** What is odd: each has a code of its own. */
  anomalies: Finding[];
}

const ROOT = '1.2.156.3005.2.';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const finding = (code: string, params: Finding['params'] = {}): Finding => ({ code, path: [], params });

/** The check character of ISO/IEC 7064 MOD 37,36 over letters and digits. */
function checkCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const sum = (product + ALPHABET.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return ALPHABET[(37 - product) % 36] ?? '';
}

/**
 * Reads the identifier of an e-licence: `1.2.156.3005.2.<type 21>.<issuer>.<serial>.<version>.<check>`.
 * Never throws; the check character covers type, issuer, serial and version without dots and without the root.
 */
export function readELicenceId(text: string): ReadELicenceId {
  const code = text.trim().toUpperCase();
  if (!code.startsWith(ROOT)) return { anomalies: [finding(/^[\d.]+$/.test(code) ? 'foreign-root' : 'not-a-code')] };
  const parts = code.slice(ROOT.length).split('.');
  const [type = '', issuer = '', serial = '', version = '', check = ''] = parts;
  if (parts.length !== 5 || parts.some((part) => !/^[0-9A-Z]+$/.test(part)))
    return { anomalies: [finding('unusual-layout')] };
  const anomalies: Finding[] = [];
  if (type.length !== 21) anomalies.push(finding('bad-type', { length: type.length, expected: 21 }));
  if (!/^\d{6}(\d{6})?$/.test(issuer)) {
    anomalies.push(
      ...checkUnifiedSocialCreditCode(issuer).map(({ code: why, params }) => finding(`issuer-${why}`, params)),
    );
  }
  if (!/^\d{3}$/.test(version)) anomalies.push(finding('bad-version'));
  const expected = checkCharacter(type + issuer + serial + version);
  if (check !== expected) anomalies.push(finding('bad-check-character', { expected }));
  return { value: { type, issuer, serial, version, check }, anomalies };
}
