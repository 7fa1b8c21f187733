import type { ProblemCode } from '../protocol/problem.ts';

/** Why a call failed: what a platform answered, what happened on the way, or a code that is not known here. */
export type PlatformErrorCode =
  | ProblemCode
  /** No answer came: no network, a refused or reset connection. */
  | 'network'
  /** No answer came in time. */
  | 'timeout'
  /** The caller aborted. */
  | 'aborted'
  /** An answer came that is not what the protocol says. */
  | 'malformed-response'
  /** The platform's code is not known here; `platformCode` holds it. */
  | 'unrecognized';

/** What is known about a failure. Nothing here names a person or holds a secret. */
export interface PlatformErrorInit {
  /** The HTTP status, where an answer came. */
  status?: number | undefined;
  /** The id of the request. */
  requestId?: string | undefined;
  /** The upstream code, verbatim. */
  platformCode?: string | undefined;
  /** What the caller can do. */
  remedy?: string | undefined;
  /** Seconds after which the platform asks to try again. */
  retryAfter?: number | undefined;
  /** What was wrong with the request, by path and code. */
  findings?: readonly { path: readonly (string | number)[]; code: string }[] | undefined;
  /** For `conflict`: what others did to the case since the caller read it. */
  since?: readonly ActSince[] | undefined;
}

/** One act that another party did to a case in the meantime. */
export interface ActSince {
  /** Its place in the log. */
  sequence: number;
  /** Its type. */
  type: string;
  /** When, RFC 3339. */
  at: string;
  /** In which part. */
  role: string;
  /** Of which division, for an authority. */
  division?: string | undefined;
}

const BRAND = Symbol.for('@tongban/domain/platform-error');

/** The one error that a failed call throws. */
export class PlatformError extends Error {
  /** Why, as a code; it becomes words only in a message catalog. */
  readonly code: PlatformErrorCode;
  /** The HTTP status, where an answer came. */
  readonly status: number | undefined;
  /** The id of the request. */
  readonly requestId: string | undefined;
  /** The upstream code, verbatim. */
  readonly platformCode: string | undefined;
  /** What the caller can do. */
  readonly remedy: string | undefined;
  /** Seconds after which the platform asks to try again. */
  readonly retryAfter: number | undefined;
  /** What was wrong with the request, by path and code. */
  readonly findings: PlatformErrorInit['findings'];
  /** For `conflict`: what others did to the case since the caller read it. */
  readonly since: PlatformErrorInit['since'];

  /**
   * @param code why
   * @param init what else is known
   */
  constructor(code: PlatformErrorCode, init: PlatformErrorInit = {}) {
    super(init.status ? `${code} (${init.status})` : code);
    this.name = 'PlatformError';
    this.code = code;
    this.status = init.status;
    this.requestId = init.requestId;
    this.platformCode = init.platformCode;
    this.remedy = init.remedy;
    this.retryAfter = init.retryAfter;
    this.findings = init.findings;
    this.since = init.since;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Whether a thrown value is a {@link PlatformError}, also one of another copy of this package. */
export function isPlatformError(value: unknown): value is PlatformError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
