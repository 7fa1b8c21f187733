import { Refusal } from '../answer/refusal.ts';
import type { OpenSession } from '../session/session.ts';
import type { PlatformAddress } from '../portal/portal-options.ts';
import { tokenFor } from '../portal/platform-token.ts';
import type { Portal } from '../portal/portal.ts';

/** What a platform is asked. */
export interface Question {
  /** Which platform. */
  platform: PlatformAddress;
  /** The method. */
  method: string;
  /** Path and query below its base address, made from a route's constant. */
  address: string;
  /** The headers; the token is added here. */
  headers: Headers;
  /** The body. */
  body?: string | ReadableStream<Uint8Array> | undefined;
  /** For whom; nobody for what anyone may ask. */
  open?: OpenSession | undefined;
  /** Fires when the person has left, or her session has ended. */
  signal: AbortSignal;
}

/**
 * Asks a platform. A redirect is not followed: it would carry a person's token to wherever it points.
 *
 * @throws Refusal `unavailable` when no answer begins in time
 */
export async function askPlatform(portal: Portal, question: Question): Promise<Response> {
  const { platform, method, address, headers, body, open, signal } = question;
  if (open) {
    headers.set('authorization', `Bearer ${await tokenFor(portal, open, platform)}`);
    headers.set('portal-session', open.session.portalSession);
    // The platform believes the session's name from this server alone. What only the server may do has no route here.
    if (platform.portalAuthorization) headers.set('portal-authorization', platform.portalAuthorization);
  }
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), portal.timeout);
  try {
    const response = await portal.fetch(platform.baseUrl.replace(/\/+$/, '') + address, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([signal, patience.signal]),
      ...(body === undefined ? {} : { body }),
      ...(typeof body === 'object' ? { duplex: 'half' } : {}),
    });
    const isRedirect = response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
    if (isRedirect && response.status !== 304) throw new Refusal('unavailable', { status: 502 });
    return response;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const cause = error instanceof Error ? error.cause : undefined;
    // A body that grew too large breaks the call off; that is the caller's mistake.
    if (cause instanceof Refusal) throw cause;
    throw new Refusal('unavailable', { retryAfter: 2 });
  } finally {
    clearTimeout(timer);
  }
}
