import { PlatformError } from '@tongban/domain';
import type { Exchange } from './exchange.ts';
import { requestIdOf } from './failure.ts';

/** What a try goes by. */
export interface AttemptSettings {
  /** Sends one request. */
  fetch: typeof fetch;
  /** Gives the token. */
  token: (() => Promise<string | undefined>) | undefined;
  /** The headers of this try, without the token. */
  headers: Record<string, string>;
  /** How long it may take until the headers of the answer come, in milliseconds. */
  limit: number;
  /** How long the body may take after them, in milliseconds. */
  bodyLimit: () => number;
}

/**
 * One try: sends a request and reads its answer.
 *
 * The token is put on the request and nowhere else, so that nothing that is kept or thrown holds it.
 *
 * @param read reads the answer; the try is over once it has
 * @throws PlatformError `network`, `timeout`, `aborted`, or what `read` throws; AuthFailure
 */
export async function attempt<T>(
  { url, method, body, signal, requestId, isStream }: Exchange,
  settings: AttemptSettings,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: (why: 'timeout' | 'aborted') => void = () => undefined;
  let known = requestId;
  // A fetch that is replaced in a test, and a body in some stacks, do not settle when their signal aborts.
  const ended = new Promise<never>((_, reject) => {
    end = (why) => {
      reject(new PlatformError(why, { requestId: known, ...(why === 'timeout' ? { remedy: 'retry' } : {}) }));
      ending.abort();
    };
  });
  const abort = () => end('aborted');
  const setLimit = (limit: number) => {
    clearTimeout(timer);
    timer = setTimeout(end, limit, 'timeout');
  };

  async function answerTo(request: Request): Promise<Response> {
    try {
      return await settings.fetch(request);
    } catch {
      throw new PlatformError('network', { requestId, remedy: 'retry' });
    }
  }

  async function run(): Promise<T> {
    const token = await settings.token?.();
    const headers = token ? { ...settings.headers, authorization: `Bearer ${token}` } : settings.headers;
    // The protocol knows no redirects, and one to elsewhere would carry a person's data there.
    // A browser's cache may keep a stream open that we have left, to answer the next request from it: seen in Chromium.
    const cache = isStream ? 'no-store' : 'default';
    const init = { method, headers, redirect: 'manual', cache, signal: ending.signal } as const;
    const response = await answerTo(new Request(url, body === undefined ? init : { ...init, body }));
    known = requestIdOf(response.headers, requestId);
    setLimit(settings.bodyLimit());
    return read(response);
  }

  if (signal?.aborted) throw new PlatformError('aborted', { requestId });
  setLimit(settings.limit);
  signal?.addEventListener('abort', abort);
  try {
    return await Promise.race([run(), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
