/**
 * What the protocol says: its routes, its failures.
 *
 * @module @tongban/domain/protocol
 */
export { Problem, PROBLEM_CODES, type ProblemCode, Remedies } from './protocol/problem.ts';
export { type Page, pageOf } from './protocol/page.ts';
export {
  type BodyOf,
  type EventOf,
  type QueryOf,
  type Repeatable,
  type ResponseOf,
  type Route,
} from './protocol/route.ts';
export { defineRoute } from './protocol/route.ts';
export { getItem, listItems } from './protocol/routes/items.ts';
export { getGuide, listGuides } from './protocol/routes/guides.ts';
export { getDivision, listDivisions } from './protocol/routes/divisions.ts';
export {
  createApplication,
  deleteApplication,
  getApplication,
  listApplications,
  saveApplication,
} from './protocol/routes/applications.ts';
export {
  getCase,
  listCases,
  lookUpCase,
  openDecision,
  submitCase,
  supplyCorrection,
  withdrawCase,
} from './protocol/routes/cases.ts';
export {
  approveConfirmation,
  getConfirmation,
  openConfirmation,
  refuseConfirmation,
} from './protocol/routes/confirmations.ts';
export {
  authorizeLicence,
  checkLicence,
  disputeLicence,
  listAuthorizations,
  listLicences,
  listRegisteredUses,
  presentLicence,
  redeemPresentation,
  verifyLicence,
  withdrawAuthorization,
} from './protocol/routes/licences.ts';
export { listRepresentations } from './protocol/routes/representations.ts';
export {
  APPEND_LIMIT,
  appendUpload,
  createUpload,
  deleteUpload,
  downloadUpload,
  getUpload,
} from './protocol/routes/uploads.ts';
export { listInbox } from './protocol/routes/inbox.ts';
export { appendAct } from './protocol/routes/acts.ts';
export { CaseEvent, createWatch, WatchedCase, watchEvents } from './protocol/routes/watches.ts';
export { findDestination } from './protocol/routes/routing.ts';
export { payFee } from './protocol/routes/fees.ts';
export { listRatings, rateCase } from './protocol/routes/ratings.ts';
export { fileComplaint, listComplaints } from './protocol/routes/complaints.ts';
export { answerEscalation, escalate, listEscalations } from './protocol/routes/escalations.ts';
export { answerEnquiry, askEnquiry, listEnquiries, referEnquiry } from './protocol/routes/enquiries.ts';
export {
  bookAppointment,
  cancelAppointment,
  listAppointmentSlots,
  listAppointments,
} from './protocol/routes/appointments.ts';
export { listNotices, showNotice } from './protocol/routes/notices.ts';
export { exportArchive } from './protocol/routes/archive.ts';
export { type EventStreamReader, eventStreamReader, type ServerEvent } from './protocol/event-stream.ts';
export { type ReadableSchema, unknownKeys } from './protocol/unknown-keys.ts';
export { routes, type RouteName } from './protocol/routes.ts';
