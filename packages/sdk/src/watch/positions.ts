import { type CaseEvent, getCase } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';

/** The sequence of the last act that was given, by case number. */
export type Positions = Map<string, number>;

/** The acts of a case after a position, by asking for the case. @throws PlatformError */
export async function actsAfter(
  caller: Caller,
  { caseNumber, after }: { caseNumber: string; after: number },
  signal: AbortSignal,
): Promise<CaseEvent[]> {
  const { acts } = await caller.call(getCase, { parameters: { caseNumber }, signal });
  return acts.filter((act) => act.sequence > after).map((act) => ({ caseNumber, act }));
}
