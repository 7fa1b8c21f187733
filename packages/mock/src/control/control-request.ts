import { ProblemError, invalidRequest } from '../wire/problem-error.ts';

/** A JSON object as it was sent, to be looked at key by key. */
export type ControlBody = Readonly<Record<string, unknown>>;

/**
 * Reads a request to the control, and refuses one that another site's page could have sent: it must be JSON, which no
 * plain form sends, and come from the same origin or from no page at all.
 */
export async function readControl(request: Request, keys: readonly string[]): Promise<ControlBody> {
  const origin = request.headers.get('origin');
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const site = request.headers.get('sec-fetch-site');
  const foreign = (origin !== null && hostOf(origin) !== host) || site === 'cross-site' || site === 'same-site';
  if (foreign) throw new ProblemError('forbidden');
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
    throw new ProblemError('invalid-request', {
      status: 415,
      findings: [{ path: ['Content-Type'], code: 'not-json' }],
    });
  }
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalidRequest([], 'not-an-object');
  const unknown = Object.keys(body).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw invalidRequest([unknown], 'unknown-key');
  return body as ControlBody;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
