import type { Act, ActType } from './act.ts';
import { type CasePlaces, heldBy } from './answerable.ts';
import { type CaseStatus, caseStatus } from './case-status.ts';
import type { PartyRole } from './party.ts';

type Row = Partial<Record<PartyRole, readonly ActType[]>>;

const REVIEWING: readonly ActType[] = [
  'step-started',
  'step-finished',
  'correction-notified',
  'suspended',
  'limit-extended',
  'fee-requested',
  'fee-paid',
  'fee-waived',
  'notice-served',
  'original-arrived',
  'original-returned',
];

/**
 * Which acts may come next, by how far the case has come and by the part of whoever acts. What is not here is refused.
 *
 * Acceptance (受理), declining and the decision belong to the handling place alone: in a remote intake the receiving
 * place takes in and forwards, powers do not move (办理模式, protocol.md).
 */
export const NEXT_ACTS: Readonly<Record<CaseStatus, Row>> = {
  submitted: { applicant: ['withdrawn'], receiving: ['received'], handling: ['received'] },
  received: {
    applicant: ['withdrawn'],
    receiving: ['intake-checked', 'handed-over', 'original-taken', 'original-dispatched', 'notice-served'],
    handling: ['accepted', 'declined', 'correction-notified', 'returned', 'original-arrived', 'notice-served'],
  },
  'handed-over': {
    applicant: ['withdrawn'],
    receiving: ['original-dispatched'],
    handling: ['handover-acknowledged', 'original-arrived'],
    participating: ['handover-acknowledged'],
  },
  'correction-requested': {
    applicant: ['correction-supplied', 'withdrawn'],
    handling: ['returned', 'terminated', 'notice-served'],
  },
  'in-review': {
    applicant: ['withdrawn'],
    handling: [...REVIEWING, 'decided', 'returned', 'terminated', 'handed-over', 'handover-acknowledged'],
    participating: ['step-started', 'step-finished', 'handed-over', 'handover-acknowledged', 'notice-served'],
  },
  suspended: { applicant: ['withdrawn'], handling: ['resumed', 'terminated', 'notice-served'] },
  decided: {
    applicant: ['decision-opened'],
    handling: [
      'licence-issued',
      'dispatched',
      'delivered',
      'completed',
      'notice-served',
      'original-returned',
      'fee-requested',
      'fee-paid',
    ],
    receiving: ['delivered', 'original-returned'],
  },
  completed: { applicant: ['decision-opened'] },
  declined: { handling: ['notice-served', 'original-returned'] },
  withdrawn: { handling: ['original-returned'], receiving: ['original-returned'] },
  returned: { handling: ['original-returned'], receiving: ['original-returned'] },
  terminated: { handling: ['notice-served', 'original-returned'] },
};

/**
 * Whether a party may do an act now.
 *
 * Before acceptance, an authority acts only while the case lies with it: the handling place cannot accept what the
 * receiving place has not handed over.
 */
export function mayAct(acts: readonly Act[], places: CasePlaces, { role, type }: { role: PartyRole; type: ActType }) {
  const status = caseStatus(acts);
  if (!NEXT_ACTS[status][role]?.includes(type)) return false;
  if (status !== 'received' || role === 'applicant') return true;
  return heldBy(acts, places)?.role === role;
}
