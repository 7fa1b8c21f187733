import type { Pause } from '../calendar/deadline.ts';
import type { TimeLimit } from '../catalog/time-limit.ts';
import type { Citation } from '../law/citation.ts';
import { dayOf } from '../schema/day-of.ts';
import type { Act } from './act.ts';

/** A stretch in which a case waited, and what that rests on. */
export interface CasePause extends Pause {
  /** It waits for the applicant's correction, or an authority suspended it. */
  kind: 'correction' | 'suspension';
  /** What lets the clock stop; without one it keeps running. */
  basis: { kind: 'citation'; citation: Citation } | { kind: 'limit'; text: string } | undefined;
}

/** The special procedures whose time licensing does not count: 行政许可法 第四十五条. */
export const LICENSING_SUSPENSIONS = ['听证', '招标', '拍卖', '检验', '检测', '检疫', '鉴定', '专家评审'] as const;

/**
 * When a case waited after a moment, and on what basis. Both the day on which the wait began and the day on which it
 * ended are part of it: on the first the authority had handed the case over, and counting goes on the day after the
 * second, as the first day of a period is not counted (民法典 第二百零一条, by analogy).
 */
export function pausesOf(acts: readonly Act[], limit: TimeLimit | undefined, after: number): CasePause[] {
  const pauses: CasePause[] = [];
  let open: CasePause | undefined;
  for (const act of acts) {
    if (act.sequence <= after) continue;
    if (act.type === 'correction-notified' && !open) {
      const text = limit?.exclusions?.find((exclusion) => /补/.test(exclusion));
      const basis = text === undefined ? undefined : ({ kind: 'limit', text } as const);
      open = { kind: 'correction', from: dayOf(act.at), reason: 'correction', basis };
      pauses.push(open);
    } else if (act.type === 'suspended' && !open) {
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
