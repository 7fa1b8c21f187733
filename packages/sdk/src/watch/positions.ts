import { type CaseEvent, getCase } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';

/** The sequence of the last act that was given, by case number. */
export type Positions = Map<string, number>;

/** The acts of a case that were not given yet, by asking for the case. @throws PlatformError */
export async function missedActs(
  caller: Caller,
  caseNumber: string,
  { positions, signal }: { positions: Positions; signal: AbortSignal },
): Promise<CaseEvent[]> {
  const { acts } = await caller.call(getCase, { parameters: { caseNumber }, signal });
  const given = positions.get(caseNumber) ?? 0;
  return acts.filter((act) => act.sequence > given).map((act) => ({ caseNumber, act }));
}

/** What to give for an event: nothing when it came before, and with it whatever a stream left out. */
export async function actsFor(
  caller: Caller,
  event: CaseEvent,
  { positions, signal }: { positions: Positions; signal: AbortSignal },
): Promise<CaseEvent[]> {
  const given = positions.get(event.caseNumber);
  if (given === undefined || event.act.sequence <= given) return [];
  if (event.act.sequence === given + 1) return [event];
  return missedActs(caller, event.caseNumber, { positions, signal });
}
