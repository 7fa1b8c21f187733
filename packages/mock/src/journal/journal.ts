import type { Act, ApplicationDraft, Instant, ServiceCase } from '@tongban/domain';
import type { SentAnswer } from '../idempotency/answers-by-key.ts';
import type { ScenarioName } from '../scenario/plots.ts';

/** One change of a world. Read one after the other from the first, they give the world again. */
export type JournalEntry =
  /** The world began: what its clock showed, and shows again after a reset. */
  | { kind: 'began'; now: Instant }
  /** The clock was moved to an instant. */
  | { kind: 'clock-moved'; at: Instant }
  /** A draft was opened or saved: as it is now. */
  | { kind: 'draft-saved'; owner: string; draft: ApplicationDraft }
  /** A case was opened: without its acts, which follow. */
  | { kind: 'case-opened'; owner: string; lookupCode: string; record: ServiceCase }
  /** An act reached a case. */
  | { kind: 'act-appended'; caseNumber: string; act: Act }
  /** A call under a key was answered; in the same append as what it changed. */
  | { kind: 'answered'; scope: string; request: string; until: number; answer: SentAnswer }
  /** A look-up failed, in milliseconds of the platform's clock: a restart gives nobody new tries. */
  | { kind: 'lookup-failed'; caseNumber: string; at: number }
  /** The sample person of this number, from 1, was signed in; `null` when nobody or someone else was. */
  | { kind: 'signed-in'; person: number | null }
  /** It was chosen how a case goes. */
  | { kind: 'scenario-chosen'; caseNumber: string; name: ScenarioName }
  /** Everything was forgotten, but not who is signed in. */
  | { kind: 'reset' };

/** Where a world keeps its changes, so that they outlive the process. */
export interface Journal {
  /** Every change that was kept, in order; read once, when the world is made. */
  entries(): Iterable<JournalEntry>;
  /**
   * Keeps some changes: all of them or, if it throws, none. They are kept for good when it returns.
   *
   * It must not hold on to the entries, which go on changing: it writes them down.
   */
  append(entries: readonly JournalEntry[]): void;
}
