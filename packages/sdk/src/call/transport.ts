import { isPlatformError, PlatformError } from '@tongban/domain';
import type { Answer, Exchange, Transport, TransportSettings } from './exchange.ts';
import { requestIdOf, retryAfterOf } from './failure.ts';
import { AuthFailure } from './tokens.ts';
import { sendTry, type Tries } from './tries.ts';

// A platform that asks for a longer wait is believed, and the caller told; nobody looks at a spinner for a day.
const LONGEST_WAIT = 30_000;
const WORTH_RETRYING = [408, 429, 500, 502, 503, 504];

type Ky = typeof import('ky');
let loading: Promise<Ky> | undefined;

/** Importing ky builds a Request (37 ms on Node), so the first call imports it. */
function loadKy(requestId: string): Promise<Ky> {
  loading ??= import('ky').catch(() => {
    loading = undefined;
    throw new PlatformError('network', { requestId, remedy: 'retry' });
  });
  return loading;
}

/** The only place that knows ky. Its errors hold the request with token and body: none leaves this file. */
export function createTransport(settings: TransportSettings): Transport {
  async function start(exchange: Exchange) {
    const { method, url, headers, body, signal, requestId } = exchange;
    const { default: ky, isHTTPError, isTimeoutError } = await loadKy(requestId);
    const startedAt = performance.now();
    const tries: Tries = {
      count: 0,
      inFlight: false,
      traceparent: undefined,
      failure: undefined,
      tokens: settings.tokens?.ofCall(),
    };
    let told: PlatformError | undefined;

    const failureOf = (error: unknown): PlatformError => {
      if (signal?.aborted) return new PlatformError('aborted', { requestId });
      if (isHTTPError(error) && tries.failure) return tries.failure;
      // The time ran out between two tries: what the last one was told says more than that.
      if (isTimeoutError(error) && !tries.inFlight && told) return told;
      return new PlatformError(isTimeoutError(error) ? 'timeout' : 'network', { requestId, remedy: 'retry' });
    };

    const call = ky(url, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
      ...(signal ? { signal } : {}),
      // The protocol knows no redirects, and one to elsewhere would carry a person's data there.
      redirect: 'manual',
      timeout: Math.min(settings.attemptTimeout, settings.timeout),
      totalTimeout: settings.timeout,
      // The token is put on here and nowhere else, so that nothing that ky keeps or throws holds it.
      fetch: (input) => sendTry(exchange, tries, { fetch: settings.fetch, signal: (input as Request).signal }),
      retry: {
        limit: exchange.repeatable ? settings.retryLimit : 0,
        methods: [method.toLowerCase() as 'get'],
        statusCodes: WORTH_RETRYING,
        afterStatusCodes: [429, 503],
        maxRetryAfter: LONGEST_WAIT,
        backoffLimit: LONGEST_WAIT,
        delay: (attempt) => settings.retryDelay * 2 ** (attempt - 1),
        jitter: (delay) => delay * (0.5 + settings.random() / 2),
        retryOnTimeout: true,
        shouldRetry: ({ error }) => {
          if (error instanceof AuthFailure) return false;
          told = failureOf(error);
          tries.inFlight = false;
          const remaining = settings.timeout - (performance.now() - startedAt);
          if ((told.retryAfter ?? 0) * 1000 > Math.min(LONGEST_WAIT, remaining)) return false;
          // The first try is still at work on the same key; its answer is the one to wait for.
          return told.code === 'in-progress' ? true : undefined;
        },
      },
    });
    const answered = call.catch((error: unknown) => {
      throw error instanceof AuthFailure || isPlatformError(error) ? error : failureOf(error);
    });
    return { call, answered, tries, isTimeoutError };
  }

  return {
    async send(exchange): Promise<Answer> {
      const { call, answered, tries, isTimeoutError } = await start(exchange);
      const { status, headers } = await answered;
      const text = await call.text().catch((error: unknown) => {
        const requestId = requestIdOf(headers, exchange.requestId);
        if (exchange.signal?.aborted) throw new PlatformError('aborted', { requestId });
        if (isTimeoutError(error)) throw new PlatformError('timeout', { requestId, remedy: 'retry' });
        throw new PlatformError('malformed-response', { status, requestId, retryAfter: retryAfterOf(headers) });
      });
      return { status, headers, text, attempts: tries.count, traceparent: tries.traceparent };
    },
    // ky aborts what it has sent when its body is left, which some stacks take for a crash; a stream is opened once anyway.
    async open(exchange) {
      const { signal, requestId } = exchange;
      const tokens = settings.tokens?.ofCall();
      const tries: Tries = { count: 0, inFlight: false, traceparent: undefined, failure: undefined, tokens };
      const opening = new AbortController();
      const abort = () => opening.abort();
      const timer = setTimeout(abort, settings.attemptTimeout);
      signal?.addEventListener('abort', abort);
      try {
        const own = { ...exchange, isStream: true };
        const response = await sendTry(own, tries, { fetch: settings.fetch, signal: opening.signal });
        if (response.ok || !tries.failure) return response;
        throw tries.failure;
      } catch (error) {
        if (error instanceof AuthFailure || isPlatformError(error)) throw error;
        const code = signal?.aborted ? 'aborted' : opening.signal.aborted ? 'timeout' : 'network';
        throw new PlatformError(code, { requestId });
      } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      }
    },
  };
}
