import type { LicenceStatus } from './licence-status.ts';

const STATUS_CODES: Readonly<Record<string, LicenceStatus>> = {
  // 有效、暂扣、撤销、注销、失效、办理转出、吊销
  '01': 'valid',
  '02': 'suspended',
  '03': 'rescinded',
  '04': 'cancelled',
  '05': 'expired',
  '06': 'transferred',
  '07': 'revoked',
};

const VERIFICATION_CODES: Readonly<Record<string, LicenceStatus>> = {
  // 正确有效、未激活、暂时失效、已失效、部分有误
  '0': 'valid',
  '1': 'not-yet-active',
  '2': 'suspended',
  '3': 'expired',
  '7': 'altered',
};

/**
 * How a licence stands, from a code that real licence services answer with: the status codes `01` to `07`, or the result
 * codes `0` to `7` of a verification. Two families: `3` is not `03`.
 *
 * Every other code is `unverifiable`: 99 (其他), 查无, 信息不全 and codes that nobody here has seen say nothing of the licence.
 */
export function licenceStatusOfCode(code: string): LicenceStatus {
  const family = code.length === 2 ? STATUS_CODES : VERIFICATION_CODES;
  return Object.hasOwn(family, code) ? (family[code] ?? 'unverifiable') : 'unverifiable';
}
