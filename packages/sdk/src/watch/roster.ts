import type { CaseEvent } from '@tongban/domain/protocol';
import { type Follower, give } from './follower.ts';
import type { Positions } from './positions.ts';

/** Who follows which case over one stream. */
export interface Roster {
  /** How many cases are followed. */
  readonly size: number;
  /** Whether a case is followed. */
  has: (caseNumber: string) => boolean;
  /** Adds a follower. */
  add: (follower: Follower) => void;
  /** Takes a follower out. */
  remove: (follower: Follower) => void;
  /** How far each case is given: to whoever has been given least. */
  positions: () => Positions;
  /** How far a case is given; `undefined` when nobody follows it. */
  position: (caseNumber: string) => number | undefined;
  /** Gives acts to all who have not had them. */
  give: (events: readonly CaseEvent[]) => void;
  /** Lets the followers of a case fail, or all of them. */
  fail: (error: unknown, caseNumber?: string) => void;
}

/** A roster with nobody on it. */
export function createRoster(): Roster {
  const followers = new Map<string, Set<Follower>>();

  const position = (caseNumber: string) => {
    const those = followers.get(caseNumber);
    return those && Math.min(...[...those].map(({ given }) => given));
  };

  return {
    get size() {
      return followers.size;
    },
    has: (caseNumber) => followers.has(caseNumber),
    add(follower) {
      const those = followers.get(follower.caseNumber);
      if (those) those.add(follower);
      else followers.set(follower.caseNumber, new Set([follower]));
    },
    remove(follower) {
      const those = followers.get(follower.caseNumber);
      those?.delete(follower);
      if (those?.size === 0) followers.delete(follower.caseNumber);
    },
    positions: () => new Map([...followers.keys()].map((caseNumber) => [caseNumber, position(caseNumber) ?? 0])),
    position,
    give(events) {
      for (const event of events) for (const each of [...(followers.get(event.caseNumber) ?? [])]) give(each, event);
    },
    fail(error, caseNumber) {
      const failing = caseNumber === undefined ? [...followers.values()] : [followers.get(caseNumber) ?? []];
      if (caseNumber === undefined) followers.clear();
      else followers.delete(caseNumber);
      for (const those of failing) for (const each of those) each.fail(error);
    },
  };
}
