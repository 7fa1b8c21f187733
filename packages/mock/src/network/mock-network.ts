import { FetchInterceptor } from '@mswjs/interceptors/fetch';
import { defineNetwork, InterceptorSource } from 'msw/experimental';
import { http, HttpResponse } from 'msw/http';
import { passthrough } from 'msw/utils/passthrough';
import type { MockPlatform } from '../platform/mock-platform.ts';

/** Which requests the mock lets through to the real network. */
export interface MockNetworkOptions {
  /** Whether a request that is not the platform's may go on; by default none may. */
  allow?: (url: URL) => boolean;
}

/** A network in which the platform answers. */
export interface MockNetwork {
  /** Gives the real network back and breaks open event streams off. */
  disable(): void;
}

/**
 * Puts a platform between this page, worker or process and its network, for everything that uses `fetch`.
 *
 * A request that is neither the platform's nor allowed fails as a network error: MSW's own answer to an unhandled
 * request would be to send it to the real network, and the name of the option that forbids it has changed between its
 * versions without a warning (`onUnhandledRequest` is ignored).
 */
export function enableMockNetwork(platform: MockPlatform, { allow }: MockNetworkOptions = {}): MockNetwork {
  const elsewhere = http.all('*', ({ request }) =>
    allow?.(new URL(request.url)) ? passthrough() : HttpResponse.error(),
  );
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: [...platform.handlers, elsewhere],
    onUnhandledFrame: 'error',
    context: { quiet: true },
  });
  network.enable();
  return {
    disable: () => {
      platform.world.watches.breakStreams();
      network.disable();
    },
  };
}
