import * as z from 'zod/mini';
import { openEnum } from '../schema/open-enum.ts';

/**
 * What sort of paper a material is.
 *
 * `form` and `statement` are the applicant's own words (申请表；声明、委托书), so no register could hold them.
 * `proof` (证明) and `seal` (盖章) are what 减证便民 is about: of them alone it is asked whether the demand has a basis
 * and whether the issuer can know what it certifies.
 */
export const MaterialKind = openEnum(['form', 'statement', 'identity', 'licence', 'proof', 'seal', 'photo', 'other']);
export type MaterialKind = z.infer<typeof MaterialKind>;
