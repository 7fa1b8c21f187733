import { appendAct } from './routes/acts.ts';
import {
  createApplication,
  deleteApplication,
  getApplication,
  listApplications,
  saveApplication,
} from './routes/applications.ts';
import {
  getCase,
  listCases,
  lookUpCase,
  openDecision,
  submitCase,
  supplyCorrection,
  withdrawCase,
} from './routes/cases.ts';
import { approveConfirmation, getConfirmation, openConfirmation, refuseConfirmation } from './routes/confirmations.ts';
import { getDivision, listDivisions } from './routes/divisions.ts';
import { getGuide, listGuides } from './routes/guides.ts';
import { listInbox } from './routes/inbox.ts';
import { getItem, listItems } from './routes/items.ts';
import {
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
} from './routes/licences.ts';
import { listRepresentations } from './routes/representations.ts';
import { appendUpload, createUpload, deleteUpload, downloadUpload, getUpload } from './routes/uploads.ts';
import { createWatch, watchEvents } from './routes/watches.ts';
import { findDestination } from './routes/routing.ts';
import { payFee } from './routes/fees.ts';
import { listRatings, rateCase } from './routes/ratings.ts';
import { fileComplaint, listComplaints } from './routes/complaints.ts';
import { answerEscalation, escalate, listEscalations } from './routes/escalations.ts';
import { answerEnquiry, askEnquiry, listEnquiries, referEnquiry } from './routes/enquiries.ts';
import { bookAppointment, cancelAppointment, listAppointmentSlots, listAppointments } from './routes/appointments.ts';
import { listNotices, showNotice } from './routes/notices.ts';
import { exportArchive } from './routes/archive.ts';

/** Every route of the protocol, by name. */
export const routes = {
  listItems,
  getItem,
  getGuide,
  listGuides,
  listDivisions,
  getDivision,
  createApplication,
  getApplication,
  saveApplication,
  listApplications,
  deleteApplication,
  submitCase,
  listCases,
  getCase,
  lookUpCase,
  supplyCorrection,
  withdrawCase,
  openDecision,
  listInbox,
  appendAct,
  createWatch,
  watchEvents,
  openConfirmation,
  getConfirmation,
  approveConfirmation,
  refuseConfirmation,
  listRepresentations,
  listLicences,
  listRegisteredUses,
  verifyLicence,
  checkLicence,
  authorizeLicence,
  listAuthorizations,
  withdrawAuthorization,
  presentLicence,
  redeemPresentation,
  disputeLicence,
  createUpload,
  getUpload,
  appendUpload,
  downloadUpload,
  deleteUpload,
  findDestination,
  payFee,
  rateCase,
  listRatings,
  fileComplaint,
  listComplaints,
  escalate,
  listEscalations,
  answerEscalation,
  askEnquiry,
  listEnquiries,
  referEnquiry,
  answerEnquiry,
  listAppointmentSlots,
  bookAppointment,
  listAppointments,
  cancelAppointment,
  listNotices,
  showNotice,
  exportArchive,
} as const;

/** The name of a route. */
export type RouteName = keyof typeof routes;
