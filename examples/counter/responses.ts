import type { DeskOptions } from './desk-options.ts';

/** What every answer of the desk carries: nothing loads from elsewhere, nobody else frames it, nothing is kept. */
export function headersOf({ frameAncestor }: DeskOptions): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestor ?? "'none'"}`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // Not `no-referrer`: a form would then send `Origin: null`, and could not be told from a foreign one.
    'referrer-policy': 'same-origin',
  };
}

/** A page as an answer. */
export function pageAnswer(markup: string, status: number, headers: Record<string, string>): Response {
  return new Response(markup, { status, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
}

/** The answer to a script that asks whether a page is still the newest. */
export function versionAnswer(version: string, request: Request, headers: Record<string, string>): Response {
  const etag = `"${version}"`;
  const isKnown = request.headers.get('if-none-match') === etag;
  return new Response(isKnown ? null : version, {
    status: isKnown ? 304 : 200,
    headers: { ...headers, etag, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' },
  });
}
