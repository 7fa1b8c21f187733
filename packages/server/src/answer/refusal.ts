import type { Problem, ProblemCode } from '@tongban/domain/protocol';

/** What else a refusal says. */
export interface RefusalExtras {
  /** What exactly was wrong with the request. */
  findings?: Problem['findings'];
  /** Seconds after which to try again. */
  retryAfter?: number;
  /** Another status than the usual one. */
  status?: number;
  /** The methods that the path knows. */
  allow?: string;
}

/** How a request is refused here; at the edge it becomes a problem document. It never holds a person's data. */
export class Refusal extends Error {
  /** Why. */
  readonly code: ProblemCode;
  /** What else there is to say. */
  readonly extras: RefusalExtras;

  /**
   * @param code why
   * @param extras what else there is to say
   */
  constructor(code: ProblemCode, extras: RefusalExtras = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.extras = extras;
  }
}

/** Refuses a request for one thing that is wrong with it. */
export function invalidRequest(path: readonly (string | number)[], code: string, status = 400): Refusal {
  return new Refusal('invalid-request', { findings: [{ path: [...path], code }], status });
}

const USUAL: Partial<Record<ProblemCode, Pick<Problem, 'status' | 'title' | 'remedy'>>> = {
  'invalid-request': { status: 400, title: 'The request is not what the protocol says', remedy: 'fix-input' },
  unauthenticated: { status: 401, title: 'Nobody is signed in', remedy: 'reauthenticate' },
  forbidden: { status: 403, title: 'This request does not come from a page of the portal' },
  'not-found': { status: 404, title: 'There is no such thing' },
  'method-not-allowed': { status: 405, title: 'The path does not know this method' },
  'rate-limited': { status: 429, title: 'Too many tries', remedy: 'retry' },
  unavailable: { status: 503, title: 'The platform is not available', remedy: 'retry' },
};

/** Writes a refusal as RFC 9457 says. */
export function refusalAnswer({ code, extras }: Refusal, requestId: string): Response {
  const usual = USUAL[code] ?? { status: 500, title: 'The portal failed', remedy: 'retry' };
  const { findings, retryAfter, allow, status = usual.status } = extras;
  const problem: Problem = { type: 'about:blank', ...usual, status, code, requestId, ...(findings && { findings }) };
  return jsonAnswer(problem, {
    status,
    type: 'application/problem+json',
    headers: {
      'x-request-id': requestId,
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
      ...(allow === undefined ? {} : { allow }),
    },
  });
}

/** What a JSON answer is besides its value. */
export interface JsonAnswer {
  /** The status; 200 by default. */
  status?: number;
  /** The media type. */
  type?: string;
  /** More headers. */
  headers?: Record<string, string>;
}

/** A JSON answer of the server's own, which nobody keeps. */
export function jsonAnswer(value: unknown, { status = 200, type = 'application/json', headers }: JsonAnswer = {}) {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', ...headers },
  });
}
