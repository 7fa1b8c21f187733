/** What of a page's request goes on to a platform. No cookie, no `Authorization`, nothing that a page made up. */
const INWARD = [
  'accept',
  'content-type',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'last-event-id',
  'traceparent',
  'upload-offset',
];

/** What of a platform's answer reaches a page. No `Set-Cookie`, no `Location`, no `Access-Control-*`. */
const OUTWARD = [
  'allow',
  'cache-control',
  'content-disposition',
  'content-type',
  'etag',
  'retry-after',
  'upload-offset',
  'x-request-id',
];

function copied(from: Headers, names: readonly string[]): Headers {
  const headers = new Headers();
  for (const name of names) {
    const value = from.get(name);
    // A header value is a line of visible characters; whatever else came is not passed on.
    if (value !== null && value.length <= 2048 && /^[\t\x20-\x7e]*$/.test(value)) headers.set(name, value);
  }
  return headers;
}

/** The headers of a call to a platform. */
export function inwardHeaders(request: Request): Headers {
  return copied(request.headers, INWARD);
}

/** The headers of an answer to a page. */
export function outwardHeaders(response: Response): Headers {
  const headers = copied(response.headers, OUTWARD);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  headers.set('x-content-type-options', 'nosniff');
  // What one person was answered is nobody else's, whatever a cache on the way thinks of it.
  headers.append('vary', 'cookie');
  return headers;
}
