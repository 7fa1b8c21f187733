import type { ActType } from './act.ts';
import type { CaseStatus } from './case-status.ts';
import type { PartyRole } from './party.ts';

/** How far a case has come, as the table sees it: after acceptance it can also be on its way between two places. */
export type CaseStage = CaseStatus | 'moving';

type Row = Readonly<Partial<Record<PartyRole, readonly ActType[]>>>;

/** What an act is about: the whole case, one of its steps, one original, or one fee. */
export interface NextActs {
  /** By how far the case has come. */
  case: Readonly<Record<CaseStage, Row>>;
  /** By how far the step has come. */
  step: Readonly<Record<'absent' | 'open' | 'suspended' | 'finished', Row>>;
  /** By where the original is. */
  original: Readonly<Record<'with-applicant' | 'held' | 'in-transit', Row>>;
  /** By how the fee stands. */
  fee: Readonly<Record<'absent' | 'asked' | 'settled', Row>>;
}

/**
 * Which acts may come next, by how the thing stands that they are about and by the part of whoever acts. What is not
 * here is refused; what is here can still be refused by a rule of `mayAct` (who holds it, where it may go).
 *
 * Acceptance (受理), declining, the notice of corrections and the decision belong to the handling place alone: in a
 * remote intake the receiving place takes in and forwards, powers do not move (办理模式, protocol.md).
 */
export const NEXT_ACTS: NextActs = {
  case: {
    submitted: { applicant: ['withdrawn'], receiving: ['received'], handling: ['received'] },
    received: {
      applicant: ['withdrawn'],
      receiving: ['intake-checked', 'handed-over', 'notice-served'],
      handling: ['accepted', 'declined', 'correction-notified', 'returned', 'notice-served'],
    },
    'handed-over': {
      applicant: ['withdrawn'],
      receiving: ['notice-served'],
      handling: ['handover-acknowledged'],
    },
    'correction-requested': {
      applicant: ['correction-supplied', 'withdrawn'],
      handling: ['returned', 'terminated', 'notice-served'],
    },
    'in-review': {
      applicant: ['withdrawn'],
      handling: [
        'correction-notified',
        'suspended',
        'limit-extended',
        'notice-served',
        'handed-over',
        'decided',
        'returned',
        'terminated',
      ],
      participating: ['suspended', 'notice-served', 'handed-over'],
    },
    moving: {
      applicant: ['withdrawn'],
      handling: ['handover-acknowledged', 'notice-served'],
      participating: ['handover-acknowledged', 'notice-served'],
    },
    suspended: {
      applicant: ['withdrawn'],
      handling: ['resumed', 'terminated', 'notice-served'],
      participating: ['resumed', 'notice-served'],
    },
    decided: {
      applicant: ['decision-opened'],
      handling: ['licence-issued', 'dispatched', 'delivered', 'completed', 'notice-served'],
      receiving: ['delivered', 'notice-served'],
    },
    completed: { applicant: ['decision-opened'], handling: ['notice-served'] },
    declined: { handling: ['notice-served'] },
    withdrawn: { handling: ['notice-served'] },
    returned: { handling: ['notice-served'] },
    terminated: { handling: ['notice-served'] },
  },
  step: {
    absent: { handling: ['step-started'], participating: ['step-started'] },
    open: { handling: ['step-finished'], participating: ['step-finished'] },
    suspended: {},
    finished: {},
  },
  original: {
    'with-applicant': { receiving: ['original-taken'], handling: ['original-taken'] },
    held: {
      receiving: ['original-dispatched', 'original-returned'],
      handling: ['original-dispatched', 'original-returned'],
      participating: ['original-dispatched', 'original-returned'],
    },
    // What is sent can also come back to whoever sent it.
    'in-transit': {
      receiving: ['original-arrived'],
      handling: ['original-arrived'],
      participating: ['original-arrived'],
    },
  },
  fee: {
    absent: { handling: ['fee-requested'] },
    asked: { handling: ['fee-paid', 'fee-waived'] },
    settled: {},
  },
};
