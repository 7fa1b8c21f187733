import type { Finding } from '../law/finding.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Checks a unified social credit code (统一社会信用代码, GB 32100-2015): eighteen characters of its alphabet (no I, O, S,
 * V, Z) and the check character, MOD 31. The division and the registering department are not judged.
 *
 * @returns findings, none when the code is well formed: `bad-length`, `bad-character`, `bad-check-character`
 */
export function checkUnifiedSocialCreditCode(text: string): Finding[] {
  const finding = (code: string, params: Finding['params'] = {}): Finding => ({ code, path: [], params });
  const code = text.toUpperCase();
  if (code.length !== 18) return [finding('bad-length', { length: code.length, expected: 18 })];
  const at = [...code].findIndex((character) => !ALPHABET.includes(character));
  if (at >= 0) return [finding('bad-character', { position: at + 1 })];
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(code[index] ?? ''), 0);
  const expected = ALPHABET[(31 - (sum % 31)) % 31] ?? '';
  return expected === code[17] ? [] : [finding('bad-check-character', { expected })];
}

/**
 * Whether a text is an organization code (组织机构代码, GB 11714): eight characters and a check character, MOD 11.
 * It was replaced by the unified social credit code in 2015, but stands in many item codes still.
 */
export function isOrganizationCode(text: string): boolean {
  const code = text.replace('-', '').toUpperCase();
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return false;
  const sum = ORGANIZATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * parseInt(code[index] ?? '', 36),
    0,
  );
  return '0123456789X0'[11 - (sum % 11)] === code[8];
}
