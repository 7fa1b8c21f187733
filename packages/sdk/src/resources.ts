/**
 * Single resources of a client, for a page that needs few of them: it carries no schemas but theirs.
 *
 * @module @tongban/sdk/resources
 */
export { type Caller, createCaller } from './call/caller.ts';
export { type ClientOptions } from './call/client-options.ts';
export { type Applications, applications } from './resources/applications.ts';
export { type Cases, cases } from './resources/cases.ts';
export { type Confirmations, confirmations } from './resources/confirmations.ts';
export { type Divisions, divisions } from './resources/divisions.ts';
export { type GuideQuery, type Guides, guides } from './resources/guides.ts';
export { type Items, items } from './resources/items.ts';
export { type Licences, licences, type VerificationRequest } from './resources/licences.ts';
export { type Representations, representations } from './resources/representations.ts';
export { type Routing, routing } from './resources/routing.ts';
export { type Fees, fees } from './resources/fees.ts';
export { type Notices, notices } from './resources/notices.ts';
export { type Ratings, ratings } from './resources/ratings.ts';
export { type Complaints, complaints } from './resources/complaints.ts';
export { type Escalations, escalations } from './resources/escalations.ts';
export { type Enquiries, enquiries } from './resources/enquiries.ts';
export { type Appointments, appointments } from './resources/appointments.ts';
export { type Archive, archive } from './resources/archive.ts';
export { type Uploads, uploads } from './resources/uploads.ts';
export { portalSession, type PortalSessionOptions } from './session/portal-session.ts';
export { isPlatformError, PlatformError } from '@tongban/domain';
