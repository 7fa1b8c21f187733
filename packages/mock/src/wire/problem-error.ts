import type { ActSince } from '@tongban/domain';
import type { Problem, ProblemCode } from '@tongban/domain/protocol';

/** Where a request was wrong, and how. */
export type RequestFinding = NonNullable<Problem['findings']>[number];

/** What else a problem says. */
export interface ProblemExtras {
  /** Another status than the usual one of the code. */
  status?: number;
  /** What exactly was wrong with the request. */
  findings?: readonly RequestFinding[];
  /** What others did to the case since it was read, for `conflict`. */
  since?: readonly ActSince[];
  /** Seconds after which to try again. */
  retryAfter?: number;
  /** The methods that the path knows, for `method-not-allowed`. */
  allow?: string;
}

/** How a behavior refuses a request; the wire turns it into a problem document. */
export class ProblemError extends Error {
  /** Why. */
  readonly code: ProblemCode;
  /** What else there is to say. */
  readonly extras: ProblemExtras;

  /**
   * @param code why
   * @param extras what else there is to say; never a person's data
   */
  constructor(code: ProblemCode, extras: ProblemExtras = {}) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.extras = extras;
  }
}

/** Refuses a request for one thing that is wrong with it. */
export function invalidRequest(path: readonly (string | number)[], code: string): ProblemError {
  return new ProblemError('invalid-request', { findings: [{ path: [...path], code }] });
}
