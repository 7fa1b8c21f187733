import { nextActs } from '@tongban/domain/rules';
import type { CaseAtDesk } from '../case-at-desk.ts';
import { acceptanceActs } from './acceptance-acts.ts';
import type { ActForm } from './act-form.ts';
import { clockActs } from './clock-acts.ts';
import { correctionActs } from './correction-acts.ts';
import { decisionActs } from './decision-acts.ts';
import { deliveryActs } from './delivery-acts.ts';
import { endingActs } from './ending-acts.ts';
import { feeActs } from './fee-acts.ts';
import { intakeActs } from './intake-acts.ts';
import { noticeActs } from './notice-acts.ts';
import { originalActs } from './original-acts.ts';
import { stepActs } from './step-acts.ts';

/** Every form of the desk, in the order in which a case meets them. */
export const ACT_FORMS: readonly ActForm[] = [
  ...intakeActs,
  ...originalActs,
  ...acceptanceActs,
  ...correctionActs,
  ...stepActs,
  ...feeActs,
  ...decisionActs,
  ...deliveryActs,
  ...clockActs,
  ...noticeActs,
  ...endingActs,
];

/** The forms of exactly the acts that the desk may do now. */
export function formsFor({ record, party }: CaseAtDesk): ActForm[] {
  const allowed = new Set(nextActs(record, party));
  return ACT_FORMS.filter(({ type }) => allowed.has(type));
}
