import type { CallOptions, Destination, DestinationRequest } from '@tongban/domain';
import { findDestination } from '@tongban/domain/protocol';
import type { CallPromise } from '../call/call-promise.ts';
import type { Caller } from '../call/caller.ts';

/** Where applications go. */
export interface Routing {
  /**
   * A destination that the platform has verified (`kind: 'destination'`), or exactly the questions that decide the handling
   * jurisdiction (`kind: 'need-input'`): ask them, and call again with what is known by then.
   *
   * @throws PlatformError `not-found` where no guide says that the item is handled there
   */
  findDestination(request: DestinationRequest, options?: CallOptions): CallPromise<Destination>;
}

/** The routing of the platform that `caller` calls. */
export function routing({ call }: Caller): Routing {
  return { findDestination: (request, options) => call(findDestination, { body: request, ...options }) };
}
