import { isPlatformError, PlatformError } from '@tongban/domain';
import { attempt } from './attempt.ts';
import type { Answer, Exchange, Transport, TransportSettings } from './exchange.ts';
import { answeredFailure, requestIdOf, retryAfterOf } from './failure.ts';
import { retryDelay } from './retry-delay.ts';

/** How a request was sent that is answered. */
type Sent = Pick<Answer, 'attempts' | 'traceparent'>;

/** Reads a body to its end. @throws PlatformError `malformed-response` when it breaks off */
async function textOf(response: Response, sentId: string): Promise<string> {
  return response.text().catch(() => {
    const { status, headers } = response;
    const known = { requestId: requestIdOf(headers, sentId), retryAfter: retryAfterOf(headers) };
    throw new PlatformError('malformed-response', { status, ...known });
  });
}

/** Sends requests by `fetch`: each try within its limit, and all of them within that of the call. */
export function createTransport(settings: TransportSettings): Transport {
  /** Tries until it is answered, or until another try would be unsafe or no use. */
  async function deliver<T>(exchange: Exchange, read: (response: Response, sent: Sent) => Promise<T>): Promise<T> {
    const { signal, requestId } = exchange;
    const deadline = performance.now() + settings.timeout;
    const remaining = () => deadline - performance.now();
    const tokens = settings.tokens?.ofCall();
    let renewals = 0;

    for (let attempts = 1; ; attempts += 1) {
      const headers = { ...exchange.headers };
      const ended = exchange.observe?.(headers, attempts);
      let status: number | undefined;
      const limits = { limit: Math.min(settings.attemptTimeout, remaining()), bodyLimit: remaining };
      try {
        const answer = await attempt(
          exchange,
          { fetch: settings.fetch, token: tokens?.next, headers, ...limits },
          async (response) => {
            status = response.status;
            if (response.ok) return read(response, { attempts, traceparent: headers.traceparent });
            throw answeredFailure(response, await textOf(response, requestId), requestId);
          },
        );
        ended?.({ status });
        return answer;
      } catch (error) {
        const failure = isPlatformError(error) ? error : undefined;
        ended?.({ status, error: failure });
        if (!failure) throw error;
        if (tokens?.renew(failure)) {
          renewals += 1;
          continue;
        }
        const tried = { attempts: attempts - renewals, remaining: remaining() };
        const delay = exchange.repeatable ? retryDelay(failure, tried, settings) : undefined;
        if (delay === undefined) throw failure;
        await settings.wait(delay, signal);
      }
    }
  }

  return {
    send: (exchange) =>
      deliver<Answer>(exchange, async (response, sent) => {
        const { status, headers } = response;
        return { status, headers, text: await textOf(response, exchange.requestId), ...sent };
      }),
    open: (exchange) =>
      deliver({ ...exchange, repeatable: false, isStream: true }, (response) => Promise.resolve(response)),
  };
}
