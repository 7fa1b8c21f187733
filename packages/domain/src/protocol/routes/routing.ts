import { Destination, DestinationRequest } from '../../routing/destination.ts';
import { defineRoute } from '../route.ts';

/**
 * Finds where an application goes: a destination that was verified against the guides, or exactly the questions that
 * decide the handling jurisdiction. `not-found` where no guide says that the item is handled there.
 */
export const findDestination = defineRoute({
  method: 'POST',
  path: '/v1/destinations',
  body: DestinationRequest,
  response: Destination,
  status: 200,
  problems: ['invalid-request', 'not-found'],
  repeatable: 'safe',
  caller: 'anyone',
});
