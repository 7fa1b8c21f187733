import type { Applicant } from '@tongban/domain';

/**
 * Two persons whom nobody can be: 示例 is no given name, and no division has the code 990100.
 *
 * Their numbers pass the check character of GB 11643, so that a platform that tests it takes them.
 */
export const MADE_UP: readonly [Applicant, Applicant] = [
  { name: '甄示例', idNumber: '990100199001017775', phone: '19900000071' },
  { name: '贾示例', idNumber: '990100199001018882', phone: '19900000072' },
];
