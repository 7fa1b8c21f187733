import type { Act, ApplicationDraft, Instant, LicenceDispute, ServiceCase } from '@tongban/domain';
import type { ConfirmationMove, KeptConfirmation } from '../confirmation/confirmations.ts';
import type { SentAnswer } from '../idempotency/answers-by-key.ts';
import type { KeptAuthorization, KeptCode } from '../licence/licence-uses.ts';
import type { ScenarioName } from '../scenario/plots.ts';
import type { OpenedUpload, UploadMove } from '../upload/stored-upload.ts';
import type { CaseParties } from '../world/cases.ts';
import type { SupportLog, SupportRecords } from '../world/support-logs.ts';

/** One change of a world. Read one after the other from the first, they give the world again. */
export type JournalEntry =
  /** The world began: what its clock showed, and shows again after a reset. */
  | { kind: 'began'; now: Instant }
  /** The clock was moved to an instant. */
  | { kind: 'clock-moved'; at: Instant }
  /** A draft was opened or saved: as it is now. */
  | { kind: 'draft-saved'; owner: string; draft: ApplicationDraft }
  /** A draft was deleted. */
  | { kind: 'draft-deleted'; id: string }
  /** A case was opened: without its acts, which follow. */
  | ({ kind: 'case-opened'; lookupCode: string; record: ServiceCase } & CaseParties)
  /** An act reached a case. */
  | { kind: 'act-appended'; caseNumber: string; act: Act }
  /** A confirmation was asked for: without what becomes of it, which follows. */
  | { kind: 'confirmation-opened'; kept: KeptConfirmation }
  /** A confirmation was given, refused or used. */
  | { kind: 'confirmation-moved'; move: ConfirmationMove }
  /** The use of a licence was allowed, or the permission taken back: as it is now. */
  | { kind: 'licence-authorized'; kept: KeptAuthorization }
  /** A code for a counter was made. */
  | { kind: 'licence-code-issued'; kept: KeptCode }
  /** A code was used up. */
  | { kind: 'licence-code-redeemed'; code: string }
  /** A licence was disputed. */
  | { kind: 'licence-disputed'; owner: string; dispute: LicenceDispute; text: string }
  /** An upload was opened. */
  | { kind: 'upload-opened'; owner: string; upload: OpenedUpload }
  /** Bytes of an upload came, in base64. */
  | { kind: 'upload-appended'; id: string; offset: number; bytes: string }
  /** The scanner took a step. */
  | { kind: 'upload-moved'; move: UploadMove }
  /** A case holds an upload. */
  | { kind: 'upload-claimed'; id: string; caseNumber: string }
  /** An upload was deleted; its bytes stay in the journal, which is only ever appended to. */
  | { kind: 'upload-deleted'; id: string }
  /** A rating, complaint, escalation, enquiry or appointment, or that a notice was shown: as it is now. */
  | { kind: 'support-kept'; log: SupportLog; owner: string; record: SupportRecords[SupportLog] }
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
