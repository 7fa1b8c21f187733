import type { CaseEvent } from '@tongban/domain/protocol';
import type { CallOptions, ServiceCase } from '@tongban/domain';
import { PlatformError } from '@tongban/domain/rules';
import type { PartialPlatform } from '../context/platform-context.ts';

/** A platform with cases. */
export type CasePlatform = Required<Pick<PartialPlatform, 'cases'>>;

const ended = (signal: AbortSignal | undefined) =>
  new Promise<void>((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });

const refuse = () => Promise.reject(new PlatformError('forbidden'));

/** A platform whose case is asked for by `get`, and in which nothing more happens. */
export function casePlatform(get: () => Promise<ServiceCase>): CasePlatform {
  return {
    cases: {
      get,
      // eslint-disable-next-line require-yield -- nothing happens
      async *watch(_: string, { signal }: CallOptions = {}): AsyncGenerator<CaseEvent> {
        await ended(signal);
      },
      submit: refuse,
      supplyCorrection: refuse,
      withdraw: refuse,
    },
  };
}

/** A platform that never answers. */
export const silentCasePlatform = (): CasePlatform => casePlatform(() => new Promise(() => undefined));

/** A platform that fails, and answers from the second call on. */
export function failingCasePlatform(serviceCase?: ServiceCase): CasePlatform {
  let calls = 0;
  return casePlatform(() => {
    calls += 1;
    return serviceCase && calls > 1
      ? Promise.resolve(serviceCase)
      : Promise.reject(new PlatformError('network', { requestId: 'req-7f3a' }));
  });
}

/** A platform that gives the case and then loses the watch for good, as after the end of a session. */
export function cutCasePlatform(serviceCase: ServiceCase): CasePlatform {
  const { cases } = casePlatform(() => Promise.resolve(serviceCase));
  return {
    cases: {
      ...cases,
      // eslint-disable-next-line require-yield, @typescript-eslint/require-await -- it only fails
      async *watch(): AsyncGenerator<CaseEvent> {
        throw new PlatformError('unauthenticated', { requestId: 'req-7f3b' });
      },
    },
  };
}
