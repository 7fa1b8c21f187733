import { Values } from './fields.ts';

/** The most that a form of the desk can hold. */
const LIMIT = 65_536;

/** Whether a form was sent by a page of the desk itself: browsers say where each one comes from. */
export function isOwn(request: Request): boolean {
  const origin = request.headers.get('origin');
  const host = request.headers.get('host') ?? new URL(request.url).host;
  const site = request.headers.get('sec-fetch-site');
  return (
    origin !== null &&
    URL.canParse(origin) &&
    new URL(origin).host === host &&
    (site ?? 'same-origin') === 'same-origin'
  );
}

/** What a form sent; `undefined` for anything that no form of the desk sends. */
export async function typedIn(request: Request): Promise<Values | undefined> {
  const type = request.headers.get('content-type') ?? '';
  const length = Number(request.headers.get('content-length') ?? NaN);
  if (!type.startsWith('application/x-www-form-urlencoded') || !(length <= LIMIT)) return undefined;
  return new Values(new URLSearchParams(await request.text()));
}
