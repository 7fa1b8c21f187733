import type { PlatformError } from '@tongban/domain';

/**
 * What a program wants to be told of the calls of a client: for traces, measurements and logs.
 *
 * Each is told when something starts, and what it returns is told how that ended. Nothing personal reaches a hook:
 * routes come without their parameters, bodies with a person's data hidden. What a hook throws is dropped, since a
 * measurement must not cost anybody her application; it reaches no log either, so test your hooks.
 */
export interface Hooks {
  /** A call starts; it may take several attempts. */
  onCall?(call: CallStart): ((end: CallEnd) => void) | undefined;
  /** An attempt of a call starts. */
  onAttempt?(attempt: AttemptStart): ((end: AttemptEnd) => void) | undefined;
}

/** What is known when a call starts. */
export interface CallStart {
  /** The route, such as `GET /v1/cases/:caseNumber`. */
  route: string;
  /** The id under which a failure is told when no answer names one; the trace id of the call, where it fits one. */
  requestId: string;
  /** The body with a person's data hidden; it is made when asked for. */
  redactedBody: () => unknown;
}

/** How a call ended. */
export interface CallEnd {
  /** The HTTP status, where an answer came. */
  status: number | undefined;
  /** How many attempts it took. */
  attempts: number;
  /** What the call threw, where it failed and that was the SDK's own error. */
  error: PlatformError | undefined;
  /** The answer with a person's data hidden; it is made when asked for. */
  redactedAnswer: () => unknown;
}

/** What is known when an attempt starts. */
export interface AttemptStart {
  /** The route, such as `GET /v1/cases/:caseNumber`. */
  route: string;
  /** The id of the call. */
  requestId: string;
  /** Which attempt of the call, from 1. */
  attempt: number;
  /** The headers that will be sent, without the token; a hook may set more, such as `traceparent`. */
  headers: Record<string, string>;
}

/** How an attempt ended. */
export interface AttemptEnd {
  /** The HTTP status, where an answer came. */
  status: number | undefined;
  /** Why it failed, where it did. */
  error: PlatformError | undefined;
}
