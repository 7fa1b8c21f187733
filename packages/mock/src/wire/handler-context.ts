import type { Acquaintances } from '../caller/caller.ts';
import type { Faults } from '../fault/fault.ts';
import type { Catalog } from '../platform/catalog.ts';
import type { Registers } from '../platform/registers.ts';
import type { Peers } from '../peers/peers.ts';
import type { World } from '../world/world.ts';
import type { Base } from './path-pattern.ts';

/** What the handlers of a platform share. */
export interface HandlerContext {
  /** Where the platform lies. */
  base: Base;
  /** What it remembers. */
  world: World;
  /** What it publishes. */
  catalog: Catalog;
  /** The registers that it asks. */
  registers: Registers;
  /** Whether submitting and withdrawing need a proof of confirmation. */
  requireConfirmation: boolean;
  /** Whom it knows, now. */
  acquaintances: () => Acquaintances;
  /** What goes wrong on the way; absent for whoever does not come through the page's network. */
  faults?: Faults | undefined;
  /** The platforms of other jurisdictions. */
  peers: Peers;
  /** Milliseconds of real time between two signs of life of a stream. */
  heartbeat: number;
  /** Gives the id of the next request. */
  nextRequestId: () => string;
  /** Told of a failure of the mock itself. */
  report: (error: unknown) => void;
}
