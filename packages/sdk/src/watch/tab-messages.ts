import { isPlatformError, PlatformError, type PlatformErrorCode } from '@tongban/domain';
import type { CaseEvent } from '@tongban/domain/protocol';

/** What tabs of one origin say to each other; they hold one session, so what one may see the others may. */
export type TabMessage =
  /** The tab `from` follows these cases and no others; the new ones have followers since it said so last. */
  | { type: 'want'; from: string; cases: WantedCase[] }
  /** The tab `from` leads from now on: whoever follows cases says so again. */
  | { type: 'lead'; from: string }
  /** The leader is alive. */
  | { type: 'beat' }
  /** An act for the tab `to`. */
  | { type: 'act'; to: string; event: CaseEvent }
  /** A case of the tab `to` cannot be watched any more. */
  | { type: 'fail'; to: string; caseNumber: string; failure: TabFailure };

/** A case that a tab follows. */
export interface WantedCase {
  /** The case's number. */
  caseNumber: string;
  /** The last act that all who follow it were given. */
  after: number;
  /** Whether somebody follows it who did not when the tab said so last. */
  isNew: boolean;
}

/** A failure as it travels: an error itself would arrive as another class. */
export interface TabFailure {
  /** Why. */
  code: PlatformErrorCode;
  /** The HTTP status, where an answer came. */
  status: number | undefined;
  /** The id of the request. */
  requestId: string | undefined;
  /** What the caller can do. */
  remedy: string | undefined;
}

/** A failure, to be sent to another tab. What is no error of the SDK is not told: it may hold anything. */
export function writtenFailure(error: unknown): TabFailure {
  if (!isPlatformError(error)) return { code: 'internal', status: undefined, requestId: undefined, remedy: undefined };
  const { code, status, requestId, remedy } = error;
  return { code, status, requestId, remedy };
}

/** A failure that another tab sent. */
export function readFailure({ code, ...init }: TabFailure): PlatformError {
  return new PlatformError(code, init);
}
