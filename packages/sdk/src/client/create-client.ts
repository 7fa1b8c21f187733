import { createCaller } from '../call/caller.ts';
import type { ClientOptions } from '../call/client-options.ts';
import { type Applications, applications } from '../resources/applications.ts';
import { type Cases, cases } from '../resources/cases.ts';
import { type Divisions, divisions } from '../resources/divisions.ts';
import { type Guides, guides } from '../resources/guides.ts';
import { type Items, items } from '../resources/items.ts';

/** The client of a platform: every port of `Platform`. */
export interface Client {
  /** Items of the catalog. */
  items: Items;
  /** Guides of items. */
  guides: Guides;
  /** Administrative divisions. */
  divisions: Divisions;
  /** Drafts of the caller. */
  applications: Applications;
  /** Cases of the caller. */
  cases: Cases;
}

/**
 * The client of a platform. Nothing is sent before the first call.
 *
 * @throws TypeError when `baseUrl` is no address
 */
export function createClient(options: ClientOptions): Client {
  const caller = createCaller(options);
  return {
    items: items(caller),
    guides: guides(caller),
    divisions: divisions(caller),
    applications: applications(caller),
    cases: cases(caller),
  };
}
