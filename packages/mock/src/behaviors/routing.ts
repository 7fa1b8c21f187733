import { findDestination } from '../routing/find-destination.ts';
import type { Behaviors } from './behavior.ts';

/** What finding a destination does. */
export const routingBehaviors: Pick<Behaviors, 'findDestination'> = {
  findDestination: ({ body, catalog }) => ({ body: findDestination(body, catalog) }),
};
