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
import type { Routing } from '../resources/routing.ts';
import type { Fees } from '../resources/fees.ts';
import type { Notices } from '../resources/notices.ts';
import type { Ratings } from '../resources/ratings.ts';
import type { Complaints } from '../resources/complaints.ts';
import type { Escalations } from '../resources/escalations.ts';
import type { Enquiries } from '../resources/enquiries.ts';
import type { Appointments } from '../resources/appointments.ts';
import type { Archive } from '../resources/archive.ts';
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
  /** Where applications go. */
  routing: Routing;
  /** Fees of cases. */
  fees: Fees;
  /** What the caller was told of her cases. */
  notices: Notices;
  /** Ratings of the caller (好差评). */
  ratings: Ratings;
  /** Complaints of the caller (投诉). */
  complaints: Complaints;
  /** What cannot be got done (办不成事). */
  escalations: Escalations;
  /** Questions of the caller (咨询). */
  enquiries: Enquiries;
  /** Appointments of the caller (预约); never a precondition for walking in. */
  appointments: Appointments;
  /** Cases that are over, whole. */
  archive: Archive;
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
    routing: onDemand<Routing>(async () => (await import('../resources/routing.ts')).routing(caller), {
      lists: [],
      calls: ['findDestination'],
    }),
    fees: onDemand<Fees>(async () => (await import('../resources/fees.ts')).fees(caller), {
      lists: [],
      calls: ['pay'],
    }),
    notices: onDemand<Notices>(async () => (await import('../resources/notices.ts')).notices(caller), {
      lists: ['list'],
      calls: ['show'],
    }),
    ratings: onDemand<Ratings>(async () => (await import('../resources/ratings.ts')).ratings(caller), {
      lists: ['list'],
      calls: ['rate'],
    }),
    complaints: onDemand<Complaints>(async () => (await import('../resources/complaints.ts')).complaints(caller), {
      lists: ['list'],
      calls: ['file'],
    }),
    escalations: onDemand<Escalations>(async () => (await import('../resources/escalations.ts')).escalations(caller), {
      lists: ['list'],
      calls: ['open'],
    }),
    enquiries: onDemand<Enquiries>(async () => (await import('../resources/enquiries.ts')).enquiries(caller), {
      lists: ['list'],
      calls: ['ask'],
    }),
    appointments: onDemand<Appointments>(
      async () => (await import('../resources/appointments.ts')).appointments(caller),
      { lists: ['slots', 'list'], calls: ['book', 'cancel'] },
    ),
    archive: onDemand<Archive>(async () => (await import('../resources/archive.ts')).archive(caller), {
      lists: [],
      calls: ['export'],
    }),
  };
}
