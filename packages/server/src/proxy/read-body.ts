import { type Route, type RouteName, unknownKeys } from '@tongban/domain/protocol';
import { invalidRequest, Refusal } from '../answer/refusal.ts';
import { hasMediaType, limitedBytes, limitedText } from '../guard/limited-body.ts';
import { putValuesIn } from '../masking/put-values-in.ts';
import type { KnownValue } from '../session/session.ts';

/** A draft keeps its references: its values are put in when it is confirmed and submitted, and not before. */
const KEEPS_REFERENCES: ReadonlySet<string> = new Set<RouteName>(['saveApplication']);

/** The media type of bytes that are appended to an upload. */
const BYTES = 'application/partial-upload';

/**
 * Reads the body of a call as the platform will get it: strictly by the route's schema, the values put in for their
 * references. Bytes pass as they come.
 *
 * @throws Refusal `invalid-request`
 */
export async function readBody(
  { name, route }: { name: RouteName; route: Route },
  request: Request,
  values: Readonly<Record<string, KnownValue>>,
): Promise<{ text?: string; parsed?: unknown; bytes?: ReadableStream<Uint8Array> }> {
  if (route.bytes !== undefined) {
    if (!hasMediaType(request, BYTES)) throw invalidRequest(['Content-Type'], 'not-bytes', 415);
    return request.body ? { bytes: limitedBytes(request.body, route.bytes) } : { text: '' };
  }
  if (!route.body) return {};
  // No form and no plain text: those a page of another site may send without being asked whether it may.
  if (!hasMediaType(request, 'application/json')) throw invalidRequest(['Content-Type'], 'not-json', 415);
  const value = parsed(await limitedText(request));
  const filled = KEEPS_REFERENCES.has(name) ? value : putValuesIn(value, route.body, values);
  const read = route.body.safeParse(filled);
  const findings = read.success
    ? unknownKeys(route.body, filled)
    : read.error.issues.map(({ path, code }) => ({
        path: path.map((part) => (typeof part === 'number' ? part : String(part))),
        code: code.replaceAll('_', '-'),
      }));
  if (findings.length > 0) throw new Refusal('invalid-request', { findings });
  return { text: JSON.stringify(filled), parsed: filled };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidRequest([], 'not-json');
  }
}
