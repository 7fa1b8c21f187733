import { sha256 } from '@tongban/domain/rules';

/** Why a provider refuses, as its protocols name it. */
export class Refusal extends Error {
  /** The code of RFC 6749, or one of the ticket's own. */
  readonly code: string;
  /** What was wrong, for the developer of a portal; never a person's data. */
  readonly detail: string;
  /** The HTTP status. */
  readonly status: number;

  /**
   * @param code the code
   * @param detail what was wrong
   * @param status the HTTP status
   */
  constructor(code: string, detail: string, status = 400) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
    this.status = status;
  }
}

const NOT_KEPT = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' };

/** A JSON answer that nobody keeps. */
export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...NOT_KEPT } });
}

/** A refusal as JSON (RFC 6749 §5.2). */
export function refused({ code, detail, status }: Refusal): Response {
  const response = json({ error: code, error_description: detail }, status);
  if (status === 401) response.headers.set('www-authenticate', `Basic realm="sample", error="${code}"`);
  return response;
}

/** Sends the browser elsewhere. */
export function redirect(to: URL | string): Response {
  return new Response(null, { status: 303, headers: { location: String(to), ...NOT_KEPT } });
}

const STYLE =
  'body{font:1.125rem/1.6 system-ui,sans-serif;margin:0;color:#111;background:#fff}main{max-width:26rem;margin:0 auto;padding:1.5rem 1rem}h1{font-size:1.5rem;line-height:1.3}button{display:block;width:100%;min-height:3rem;margin:.75rem 0;padding:.5rem 1rem;font:inherit;font-weight:600;color:#111;background:#fff;border:2px solid #555;border-radius:.25rem;cursor:pointer}button:hover{background:#f0f0f0}button:focus-visible{outline:4px solid #b35900;outline-offset:2px}';
const STYLE_HASH = `${sha256(STYLE).replaceAll('-', '+').replaceAll('_', '/')}=`;

/** A page for the person. */
export function page(title: string, body: string, status = 200): Response {
  const html = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${STYLE}</style></head><body><main><h1>${escape(title)}</h1>${body}</main></body></html>`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; frame-ancestors 'none'; base-uri 'none'`,
    ...NOT_KEPT,
  };
  return new Response(html, { status, headers });
}

/** Text inside HTML. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The fields of a form, each at most once. @throws Refusal for one that is repeated */
export async function formOf(request: Request): Promise<URLSearchParams> {
  if (!request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    throw new Refusal('invalid_request', 'The body is not a form');
  }
  return once(new URLSearchParams(await request.text()));
}

/** Parameters, each at most once (RFC 6749 §3.1). @throws Refusal for one that is repeated */
export function once(parameters: URLSearchParams): URLSearchParams {
  const names = [...parameters.keys()];
  if (new Set(names).size < names.length) throw new Refusal('invalid_request', 'A parameter is repeated');
  return parameters;
}
