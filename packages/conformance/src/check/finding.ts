import type { Answer } from '../exchange/answer.ts';
import type { Call } from '../exchange/call.ts';

/** What a check found: something that must be otherwise, or something worth knowing. */
export interface CheckFinding {
  /** `failure` must be otherwise; `information` is allowed, such as a field that the protocol does not name. */
  kind: 'failure' | 'information';
  /** What the protocol asks for. */
  expected: string;
  /** What came: statuses, codes, keys and counts, never a value that a person typed. */
  came: string;
  /** What was asked. */
  call?: Call | undefined;
}

/** A failure, when a condition does not hold: what was expected, and what came instead. */
export function that(
  holds: boolean,
  [expected, came]: readonly [expected: string, came: string],
  answer?: Answer | Call,
): CheckFinding[] {
  if (holds) return [];
  return [{ kind: 'failure', expected, came, call: answer && 'call' in answer ? answer.call : answer }];
}
