import type { WatchedCase } from '@tongban/domain/protocol';

/** How far a stream has come: the last act seen of each case. */
export type Position = Map<string, number>;

/** Where a watch begins. */
export function startOf(cases: readonly WatchedCase[]): Position {
  return new Map(cases.map(({ caseNumber, after }) => [caseNumber, after]));
}

/** The whole position as an event's id: `CASE=seq&CASE2=seq`. */
export function writePosition(position: Position): string {
  return [...position].map(([caseNumber, sequence]) => `${caseNumber}=${sequence}`).join('&');
}

/**
 * Takes a stream up again after the id of the last event that arrived. Cases that the watch does not hold, and what is
 * no position, are left aside: they can move nothing.
 */
export function resumeAt(start: Position, lastEventId: string | null): Position {
  const position = new Map(start);
  for (const pair of (lastEventId ?? '').split('&')) {
    const [, caseNumber = '', sequence = ''] = /^(.+)=(\d{1,6})$/.exec(pair) ?? [];
    if (position.has(caseNumber)) position.set(caseNumber, Number(sequence));
  }
  return position;
}
