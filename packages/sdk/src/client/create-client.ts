import { createCaller } from '../call/caller.ts';
import type { ClientOptions } from '../call/client-options.ts';
import { type Applications, applications } from '../resources/applications.ts';
import { type Cases, cases } from '../resources/cases.ts';
import { type Divisions, divisions } from '../resources/divisions.ts';
import { type Guides, guides } from '../resources/guides.ts';
import type { Confirmations } from '../resources/confirmations.ts';
import { type Items, items } from '../resources/items.ts';
import type { Licences } from '../resources/licences.ts';
import type { Representations } from '../resources/representations.ts';
import type { Uploads } from '../resources/uploads.ts';
import { onDemand } from './on-demand.ts';

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
  /** E-licences of the caller. */
  licences: Licences;
  /** Files of the caller. */
  uploads: Uploads;
  /** Confirmations of what the caller is about to do. */
  confirmations: Confirmations;
  /** For whom the caller may act. */
  representations: Representations;
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
    licences: onDemand<Licences>(async () => (await import('../resources/licences.ts')).licences(caller), {
      lists: ['list', 'registeredUses', 'authorizations'],
      calls: ['verify', 'check', 'authorize', 'withdrawAuthorization', 'present', 'dispute'],
    }),
    uploads: onDemand<Uploads>(async () => (await import('../resources/uploads.ts')).uploads(caller), {
      lists: [],
      calls: ['send', 'get', 'remove', 'download'],
    }),
    confirmations: onDemand<Confirmations>(
      async () => (await import('../resources/confirmations.ts')).confirmations(caller),
      { lists: [], calls: ['open'] },
    ),
    representations: onDemand<Representations>(
      async () => (await import('../resources/representations.ts')).representations(caller),
      { lists: ['list'], calls: [] },
    ),
  };
}
