import { PlatformError, type SessionReader, type SessionState } from '@tongban/domain';
import { baseAddress } from '../call/base-address.ts';
import { answeredFailure, requestIdOf } from '../call/failure.ts';

/** Where the session is. */
export interface PortalSessionOptions {
  /** Where the portal's own server answers, such as `/tongban`: the `baseUrl` of the page's client. */
  baseUrl: string;
  /** Sends a request; the machine's own `fetch` unless given. */
  fetch?: typeof fetch | undefined;
  /** The longest that a call may take, in milliseconds: 10,000 unless given. */
  timeout?: number | undefined;
}

/**
 * The session that a portal's own server (`@tongban/server`) holds, as elements read it: the port `SessionReader`. No
 * token passes here; the session is a cookie that no script can read.
 *
 * These are no routes of the protocol: a platform has no session of a page.
 *
 * @throws TypeError when `baseUrl` is no address
 */
export function portalSession(options: PortalSessionOptions): SessionReader['session'] {
  const { baseUrl, timeout = 10_000 } = options;
  const base = baseAddress(baseUrl);

  async function ask(path: string, method: 'GET' | 'POST', signal?: AbortSignal): Promise<SessionState> {
    const patience = AbortSignal.timeout(timeout);
    try {
      const response = await (options.fetch ?? globalThis.fetch)(base + path, {
        method,
        headers: { accept: 'application/json', ...(method === 'POST' && { 'content-type': 'application/json' }) },
        ...(method === 'POST' && { body: '{}' }),
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, patience]) : patience,
      });
      return stateOf(response, await response.text());
    } catch (error) {
      if (error instanceof PlatformError) throw error;
      throw new PlatformError(signal?.aborted ? 'aborted' : patience.aborted ? 'timeout' : 'network');
    }
  }
  return {
    get: ({ signal } = {}) => ask('/session', 'GET', signal),
    extend: ({ signal } = {}) => ask('/session/extension', 'POST', signal),
    end: ({ signal } = {}) => ask('/sign-out', 'POST', signal),
  };
}

/** What the server said. @throws PlatformError its refusal, or `malformed-response` for what is no session */
function stateOf(response: Response, text: string): SessionState {
  if (!response.ok) throw answeredFailure(response, text, '');
  try {
    const said = JSON.parse(text) as Partial<SessionState> | null;
    if (typeof said?.signedIn === 'boolean') return { ...said, signedIn: said.signedIn };
  } catch {
    // Something between here and the server has spoken: what it said is of no use, and is not repeated.
  }
  throw new PlatformError('malformed-response', {
    status: response.status,
    requestId: requestIdOf(response.headers, '') || undefined,
  });
}
