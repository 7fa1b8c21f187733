import { PlatformError } from '@tongban/domain';
import type { Exchange } from './exchange.ts';
import { answeredFailure } from './failure.ts';
import type { CallTokens } from './tokens.ts';

/** What is known of the tries of one call. */
export interface Tries {
  /** How many were made. */
  count: number;
  /** Whether one is on its way. */
  inFlight: boolean;
  /** The trace that the last one was sent with (W3C Trace Context). */
  traceparent: string | undefined;
  /** What the last answer said, where it was a failure. */
  failure: PlatformError | undefined;
  /** The tokens of the call, where it carries one. */
  tokens: CallTokens | undefined;
}

/** How a try is sent. */
export interface TrySettings {
  /** Sends one request. */
  fetch: typeof fetch;
  /** Ends the try. */
  signal: AbortSignal;
}

/** What an answer says that is a failure; the answer itself stays unread. */
async function failureIn(response: Response, requestId: string): Promise<PlatformError> {
  const text = await response
    .clone()
    .text()
    .catch(() => '');
  return answeredFailure(response, text, requestId);
}

/** What is asked of the integrator's own code may never settle; the try's end does not wait for it. */
function untilEnded<T>(signal: AbortSignal, asked: Promise<T> | undefined): Promise<T | undefined> {
  if (!asked) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    const end = () => reject(new DOMException('The try has ended', 'AbortError'));
    signal.addEventListener('abort', end, { once: true });
    asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

/**
 * One try: sends the request with the token of the moment, and at once again with another one when that was refused.
 * Hooks are told of each.
 *
 * @throws AuthFailure what the integrator's own `auth` threw
 */
export async function sendTry(exchange: Exchange, tries: Tries, { fetch, signal }: TrySettings): Promise<Response> {
  const { method, url, body, requestId } = exchange;
  for (;;) {
    tries.count += 1;
    const headers = { ...exchange.headers };
    const ended = exchange.observe?.(headers, tries.count);
    tries.traceparent = headers.traceparent;
    const token = await untilEnded(signal, tries.tokens?.next());
    if (token) headers.authorization = `Bearer ${token}`;
    // A browser's cache may keep a stream open that we have left, to answer the next request from it: seen in Chromium.
    const cache = exchange.isStream ? 'no-store' : 'default';
    const init = { method, headers, redirect: 'manual', cache, signal } as const;
    tries.inFlight = true;
    try {
      const response = await fetch(new Request(url, body === undefined ? init : { ...init, body }));
      tries.inFlight = false;
      const failure = response.ok ? undefined : await failureIn(response, requestId);
      tries.failure = failure;
      ended?.({ status: response.status, error: failure });
      if (!failure || !tries.tokens?.renew(failure)) return response;
    } catch (error) {
      ended?.({ status: undefined, error: new PlatformError(signal.aborted ? 'aborted' : 'network', { requestId }) });
      throw error;
    }
  }
}
