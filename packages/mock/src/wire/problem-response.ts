import type { Problem, ProblemCode } from '@tongban/domain/protocol';
import { HttpResponse } from 'msw/http';
import type { ProblemError } from './problem-error.ts';

type Usual = Pick<Problem, 'status' | 'title' | 'remedy'>;

const USUAL: Readonly<Record<ProblemCode, Usual>> = {
  'invalid-request': { status: 400, title: 'The request is not what the protocol says', remedy: 'fix-input' },
  unauthenticated: { status: 401, title: 'Nobody is signed in', remedy: 'reauthenticate' },
  forbidden: { status: 403, title: 'This caller may not do that', remedy: 'ask-authority' },
  'not-found': { status: 404, title: 'There is no such thing, or it is not the caller’s' },
  'method-not-allowed': { status: 405, title: 'The path does not know this method' },
  conflict: { status: 412, title: 'The case has moved on since it was read', remedy: 'retry' },
  'idempotency-mismatch': {
    status: 422,
    title: 'This idempotency key was already used for another request',
    remedy: 'fix-input',
  },
  'in-progress': { status: 409, title: 'The same call is still running', remedy: 'retry' },
  'guide-changed': {
    status: 409,
    title: 'The guide has changed since the application was filled in',
    remedy: 'fix-input',
  },
  'act-not-allowed': {
    status: 409,
    title: 'The case is not at a point where this may be done',
    remedy: 'ask-authority',
  },
  'confirmation-required': {
    status: 403,
    title: 'This needs a proof that the person has confirmed it on the portal’s own page',
    remedy: 'step-up',
  },
  'offset-mismatch': { status: 409, title: 'The bytes do not follow those that are here', remedy: 'retry' },
  'rate-limited': { status: 429, title: 'Too many tries', remedy: 'retry' },
  unavailable: { status: 503, title: 'The platform is not available', remedy: 'retry' },
  internal: { status: 500, title: 'The platform failed', remedy: 'retry' },
};

/** Writes a refusal as RFC 9457 says. */
export function problemResponse({ code, extras }: ProblemError, requestId: string): Response {
  const usual = USUAL[code];
  const status = extras.status ?? usual.status;
  const problem: Problem = {
    type: 'about:blank',
    ...usual,
    status,
    code,
    requestId,
    ...(extras.since ? { since: extras.since.map((act) => ({ ...act })) } : {}),
    ...(extras.findings ? { findings: [...extras.findings] } : {}),
  };
  return new HttpResponse(JSON.stringify(problem), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'x-request-id': requestId,
      ...(extras.retryAfter === undefined ? {} : { 'retry-after': String(extras.retryAfter) }),
      ...(extras.allow === undefined ? {} : { allow: extras.allow }),
    },
  });
}
