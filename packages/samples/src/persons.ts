import type { Applicant } from '@tongban/domain';

/**
 * Three made-up persons.
 *
 * Nobody can be meant: 示例 is no given name, no division has the code 990100, and the telephone numbers only count up.
 * The check characters are right, so that a form accepts them.
 */
export const persons: readonly [Applicant, Applicant, Applicant] = [
  { name: '陈示例', idNumber: '990100199001010012', phone: '19900000001' },
  { name: '王示例', idNumber: '990100198506150024', phone: '19900000002' },
  { name: '李示例', idNumber: '990100197212310032', phone: '19900000003' },
];
