/**
 * The client of a cross-province government service platform.
 *
 * @module @tongban/sdk
 */
export { type Client, createClient } from './client/create-client.ts';
export { type ClientOptions } from './call/client-options.ts';
export { type Auth } from './call/tokens.ts';
export { type Answered, type AnswerMeta, type CallPromise } from './call/call-promise.ts';
export { type AttemptEnd, type AttemptStart, type CallEnd, type CallStart, type Hooks } from './hooks/hooks.ts';
export { type Drift } from './call/drift.ts';
export { type Wait } from './call/wait.ts';
export { type Caller, createCaller } from './call/caller.ts';
export { type Items, items } from './resources/items.ts';
export { type GuideQuery, type Guides, guides } from './resources/guides.ts';
export { type Divisions, divisions } from './resources/divisions.ts';
export { type Applications, applications } from './resources/applications.ts';
export { type Cases, cases } from './resources/cases.ts';
export { type CaseWatch, type WatchPosition } from './watch/watch-cases.ts';
export { type Licences, licences, type VerificationRequest } from './resources/licences.ts';
export { type Uploads, uploads } from './resources/uploads.ts';
export { type Confirmations, confirmations } from './resources/confirmations.ts';
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
export { portalSession, type PortalSessionOptions } from './session/portal-session.ts';
export { type PagedList } from './pages/paged-list.ts';
export { isPlatformError, PlatformError, type PlatformErrorCode } from '@tongban/domain';
