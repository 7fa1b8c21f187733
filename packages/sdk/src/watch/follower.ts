import type { CaseEvent } from '@tongban/domain/protocol';

/** Somebody who follows one case. */
export interface Follower {
  /** The case's number. */
  readonly caseNumber: string;
  /** The sequence of the last act that it was given; whoever gives one moves it on. */
  given: number;
  /** Takes an act. */
  take: (event: CaseEvent) => void;
  /** Hears that there will be no more, and why. */
  fail: (error: unknown) => void;
}

/** What brings followers the acts of their cases, each once and in order. */
export interface Watching {
  /** Follows a case from where the follower stands, until the returned function is called. */
  follow: (follower: Follower) => () => void;
}

/** Gives an act to who has not had it yet. */
export function give(follower: Follower, event: CaseEvent): void {
  if (event.act.sequence <= follower.given) return;
  follower.given = event.act.sequence;
  follower.take(event);
}
