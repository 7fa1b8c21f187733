import { PlatformError, type PlatformErrorInit } from '@tongban/domain';
import { Problem, PROBLEM_CODES } from '@tongban/domain/protocol';

/**
 * The seconds that `Retry-After` asks to wait (RFC 9110 §10.2.3).
 *
 * A date is read against the answer's own `Date`, so that a wrong clock here does not matter.
 */
export function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(text)) return Number(text);
  const seconds = (Date.parse(text) - Date.parse(headers.get('date') ?? '')) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, Math.ceil(seconds));
}

/** The id under which the platform logged a request, else the one that the call was sent with. */
export function requestIdOf(headers: Headers, sent: string): string {
  return headers.get('x-request-id') ?? sent;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's page of HTML, most often.
    return undefined;
  }
}

/**
 * The error for an answer that is a failure.
 *
 * @param text the body: a problem document (RFC 9457), or whatever something between here and the platform said
 */
export function answeredFailure(
  { status, headers }: { status: number; headers: Headers },
  text: string,
  sentId: string,
): PlatformError {
  const known: PlatformErrorInit = {
    status: status || undefined,
    requestId: requestIdOf(headers, sentId),
    retryAfter: retryAfterOf(headers),
  };
  const read = Problem.safeParse(parsed(text));
  if (!read.success) return new PlatformError('malformed-response', known);
  const { code, requestId, remedy, platformCode, findings, since } = read.data;
  const told = PROBLEM_CODES.find((each) => each === code);
  return new PlatformError(told ?? 'unrecognized', {
    ...known,
    requestId,
    remedy,
    platformCode: told ? platformCode : code,
    // Only what a finding is made of: whatever else a platform put there might repeat what a person wrote.
    findings: findings?.map((finding) => ({ path: finding.path, code: finding.code })),
    since: since?.map(({ sequence, type, at, role, division }) => ({ sequence, type, at, role, division })),
  });
}

/** The same error with the id of its request. */
export function withRequestId(error: PlatformError, requestId: string): PlatformError {
  if (error.requestId !== undefined) return error;
  const { code, status, platformCode, remedy, retryAfter, findings, since } = error;
  return new PlatformError(code, { status, requestId, platformCode, remedy, retryAfter, findings, since });
}
