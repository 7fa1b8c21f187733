import type { Act } from './act.ts';
import type { FeeRequest } from './act-details.ts';
import { isClosed } from './case-status.ts';
import type { CorrectionNotice } from './correction-notice.ts';

/** One thing that the applicant must do now. */
export type ApplicantTask =
  { kind: 'correct'; notice: CorrectionNotice; since: string } | { kind: 'pay'; fee: FeeRequest; since: string };

/** What is asked of the applicant now, oldest first; empty when she only waits. */
export function askedOfApplicant(acts: readonly Act[]): ApplicantTask[] {
  if (isClosed(acts)) return [];
  let tasks: ApplicantTask[] = [];
  for (const act of acts) {
    if (act.type === 'correction-notified') {
      tasks.push({ kind: 'correct', notice: act.details.notice, since: act.at });
    } else if (act.type === 'correction-supplied') {
      tasks = tasks.filter((task) => task.kind !== 'correct');
    } else if (act.type === 'fee-requested') {
      tasks.push({ kind: 'pay', fee: act.details.fee, since: act.at });
    } else if (act.type === 'fee-paid' || act.type === 'fee-waived') {
      const { id } = act.details.fee;
      tasks = tasks.filter((task) => task.kind !== 'pay' || task.fee.id !== id);
    }
  }
  return tasks;
}
