import type { Act } from './act.ts';

/** How far a case has come, derived from its acts; never stored. */
export type CaseStatus =
  | 'submitted'
  | 'received'
  | 'correction-requested'
  | 'handed-over'
  | 'in-review'
  | 'suspended'
  | 'decided'
  | 'completed'
  | 'declined'
  | 'withdrawn'
  | 'returned'
  | 'terminated';

/** The statuses after which nobody owes anything any more. */
export const CLOSED_STATUSES: ReadonlySet<CaseStatus> = new Set([
  'completed',
  'declined',
  'withdrawn',
  'returned',
  'terminated',
]);

const MOVES: Partial<Record<Act['type'], CaseStatus>> = {
  submitted: 'submitted',
  received: 'received',
  'handed-over': 'handed-over',
  'handover-acknowledged': 'received',
  accepted: 'in-review',
  declined: 'declined',
  decided: 'decided',
  completed: 'completed',
  withdrawn: 'withdrawn',
  returned: 'returned',
  terminated: 'terminated',
};

/**
 * The status of a case.
 *
 * A correction and a suspension interrupt the status that was reached; when they end, it is that status again.
 * A handover after acceptance interrupts nothing: the case stays in review wherever it lies.
 */
export function caseStatus(acts: readonly Act[]): CaseStatus {
  let reached: CaseStatus = 'submitted';
  let accepted = false;
  let interrupted: CaseStatus | undefined;
  for (const act of acts) {
    const move = MOVES[act.type];
    if (move && CLOSED_STATUSES.has(move)) return move;
    if (act.type === 'accepted') accepted = true;
    if (move && !(accepted && (move === 'received' || move === 'handed-over'))) reached = move;
    if (act.type === 'correction-notified') interrupted = 'correction-requested';
    if (act.type === 'suspended') interrupted = 'suspended';
    if (act.type === 'correction-supplied' || act.type === 'resumed') interrupted = undefined;
  }
  return interrupted ?? reached;
}

/** Whether a case is over. */
export function isClosed(acts: readonly Act[]): boolean {
  return CLOSED_STATUSES.has(caseStatus(acts));
}
