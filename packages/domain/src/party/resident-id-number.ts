import type { Finding } from '../law/finding.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/**
 * Checks a resident identity number (公民身份号码, GB 11643-1999): shape, date of birth and the ISO 7064 MOD 11-2
 * check character. The area is not judged: areas are renamed and retired.
 *
 * @returns findings, none when the number is well formed. A finding never repeats the number.
 */
export function checkResidentIdNumber(text: string): Finding[] {
  const finding = (code: string): Finding => ({ code, path: [], params: {} });
  if (!/^\d{17}[\dXx]$/.test(text)) return [finding('bad-layout')];
  const findings: Finding[] = [];
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  const time = Date.parse(`${birth}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== birth) findings.push(finding('bad-date'));
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  if (CHECK_CHARACTERS[sum % 11] !== text[17]?.toUpperCase()) findings.push(finding('bad-check-character'));
  return findings;
}
