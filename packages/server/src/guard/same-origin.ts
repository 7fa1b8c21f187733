import { Refusal } from '../answer/refusal.ts';

/**
 * Lets a call that changes something through only from a page of the portal's own.
 *
 * `SameSite=Lax` alone is not enough: another host of the same site counts as the same there.
 *
 * @throws Refusal `forbidden`
 */
export function requireOwnOrigin(request: Request, origin: string): void {
  if (request.headers.get('origin') !== origin) throw new Refusal('forbidden');
}

/** Whether a request is a person going to a page in a tab of her own: no script, no frame, no image asked for it. */
export function isNavigation({ headers }: Request): boolean {
  return headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-dest') === 'document';
}

/** Whether the browser says at all how it came to ask (Fetch Metadata); those before about 2023 do not. */
export function tellsHowItAsks({ headers }: Request): boolean {
  return headers.has('sec-fetch-mode') && headers.has('sec-fetch-dest');
}
