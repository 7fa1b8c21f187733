import type { Pause } from '../calendar/deadline.ts';
import type { LimitRegime, TimeLimit } from '../catalog/time-limit.ts';
import type { Citation } from '../law/citation.ts';
import { dayOf } from '../schema/day-of.ts';
import type { Act } from './act.ts';
import { licensing } from './licensing-limits.ts';

/** A stretch in which a case waited, and what that rests on. */
export interface CasePause extends Pause {
  /** It waits for the applicant's correction, or an authority suspended it. */
  kind: 'correction' | 'suspension';
  /** What lets the clock stop; without one it keeps running. */
  basis: { kind: 'citation'; citation: Citation } | { kind: 'limit'; text: string } | undefined;
}

/** The special procedures whose time licensing does not count: 行政许可法 第四十五条. */
export const LICENSING_SUSPENSIONS = ['听证', '招标', '拍卖', '检验', '检测', '检疫', '鉴定', '专家评审'] as const;

/** The part of a log in which a count can wait. */
export interface Stretch {
  /** The sequence of the act that began the count. */
  after: number;
  /** The sequence of the act that ended it. */
  before?: number | undefined;
  /** The one step that is counted: what stops another step does not stop it. */
  step?: string | undefined;
}

/**
 * When a count waited, and on what basis. Both the day on which the wait began and the day on which it ended are part of
 * it: on the first the authority had handed the case over, and counting goes on the day after the second, as the first
 * day of a period is not counted (民法典 第二百零一条, by analogy).
 */
export function pausesOf(acts: readonly Act[], limit: TimeLimit | undefined, stretch: Stretch): CasePause[] {
  const { after, before = Infinity, step } = stretch;
  const pauses: CasePause[] = [];
  let open: CasePause | undefined;
  for (const act of acts) {
    if (act.sequence <= after || act.sequence >= before) continue;
    if (act.type === 'correction-notified' && !open) {
      const text = limit?.exclusions?.find((exclusion) => /补/.test(exclusion));
      const basis = text === undefined ? undefined : ({ kind: 'limit', text } as const);
      open = { kind: 'correction', from: dayOf(act.at), reason: 'correction', basis };
      pauses.push(open);
    } else if (act.type === 'suspended' && !open && (step === undefined || (act.step ?? step) === step)) {
      const { text, citation } = act.details.reason;
      open = { kind: 'suspension', from: dayOf(act.at), reason: text, basis: basisOf(text, citation, limit) };
      pauses.push(open);
    } else if ((act.type === 'correction-supplied' || act.type === 'resumed') && open) {
      open.to = dayOf(act.at);
      open = undefined;
    }
  }
  return pauses;
}

function basisOf(text: string, citation: Citation | undefined, limit: TimeLimit | undefined): CasePause['basis'] {
  if (citation) return { kind: 'citation', citation };
  const named = limit?.exclusions?.find((exclusion) => text.includes(exclusion));
  return named === undefined ? undefined : { kind: 'limit', text: named };
}

/** 第四十五条 lists the procedures whose time licensing does not count; waiting for a correction is not among them. */
export function withLicensingBasis(pause: CasePause, regime: LimitRegime): CasePause {
  if (regime !== 'administrative-licensing' || pause.basis || pause.kind !== 'suspension') return pause;
  const listed = LICENSING_SUSPENSIONS.some((procedure) => pause.reason.includes(procedure));
  return listed ? { ...pause, basis: { kind: 'citation', citation: licensing.suspension } } : pause;
}
