import type { RouteName } from '@tongban/domain/protocol';

/** A phrase of protocol.md, verbatim, and the routes that make it true. */
export interface Claim {
  /** The phrase. */
  phrase: string;
  /** The routes. */
  routes: readonly RouteName[];
}

/** What the document asks for, phrase by phrase, in its order. */
export const CLAIMS: readonly Claim[] = [
  { phrase: 'every request and act says on whose behalf', routes: ['listRepresentations'] },
  {
    phrase: "are confirmed on the portal's or the home platform's own page",
    routes: ['openConfirmation', 'getConfirmation', 'approveConfirmation', 'refuseConfirmation'],
  },
  { phrase: 'case number **and** `lookupCode` in a POST body', routes: ['lookUpCase'] },
  {
    phrase: 'Drafts belong to one subject, expire (30 days)',
    routes: ['createApplication', 'getApplication', 'saveApplication', 'listApplications', 'deleteApplication'],
  },
  { phrase: '`list` (by holder, with purpose)', routes: ['listLicences'] },
  { phrase: '`verify`', routes: ['verifyLicence'] },
  { phrase: '`authorize` (purpose, item, fields, expiry', routes: ['authorizeLicence', 'listAuthorizations'] },
  { phrase: 'only the fields that the item registered', routes: ['listRegisteredUses'] },
  { phrase: '`present` (', routes: ['presentLicence'] },
  { phrase: 'a short-lived one-use code for a counter', routes: ['redeemPresentation'] },
  { phrase: '`withdrawAuthorization`', routes: ['withdrawAuthorization'] },
  { phrase: '`dispute` (异议处理、反馈纠错)', routes: ['disputeLicence'] },
  { phrase: '`check(predicate)` before `present(fields)`', routes: ['checkLicence'] },
  { phrase: 'Items: 基本编码 12', routes: ['listItems', 'getItem'] },
  { phrase: 'A guide carries every element the 2015 notice names', routes: ['getGuide', 'listGuides'] },
  {
    phrase: '`routing.findDestination()` answers a verified destination',
    routes: ['findDestination', 'listDivisions', 'getDivision'],
  },
  { phrase: 'what `submit()` returns', routes: ['submitCase'] },
  { phrase: 'what the authority opens', routes: ['listCases', 'getCase'] },
  { phrase: 'correction-supplied', routes: ['supplyCorrection'] },
  { phrase: 'decision-opened', routes: ['openDecision'] },
  { phrase: 'withdrawn, returned', routes: ['withdrawCase'] },
  { phrase: '`POST /v1/cases/{caseNumber}/acts`', routes: ['appendAct'] },
  { phrase: '`@tongban/sdk/authority` (acts, inbox)', routes: ['listInbox'] },
  { phrase: '`POST /v1/watches {cases}`', routes: ['createWatch'] },
  { phrase: '`GET /v1/watches/{id}/events` with `Last-Event-ID`', routes: ['watchEvents'] },
  { phrase: 'on every correction, suspension, extension and decision', routes: ['listNotices', 'showNotice'] },
  { phrase: 'Uploads: resumable, digest-checked, honest', routes: ['createUpload', 'getUpload', 'appendUpload'] },
  { phrase: 'Uploads and results are served as attachments', routes: ['downloadUpload'] },
  { phrase: 'leave at sign-out', routes: ['deleteApplication', 'deleteUpload'] },
  { phrase: "`fees.pay(case)` returns the authority's own payment address", routes: ['payFee'] },
  {
    phrase: 'Rating 好差评 (1–5, 5 best, indicator codes; voluntary, nothing preset)',
    routes: ['rateCase', 'listRatings'],
  },
  { phrase: 'complaints live in logs of their own', routes: ['fileComplaint', 'listComplaints'] },
  {
    phrase: '`escalations` (办不成事) are apart from complaints and open to someone who has no case yet',
    routes: ['escalate', 'listEscalations', 'answerEscalation'],
  },
  { phrase: 'Enquiry,', routes: ['askEnquiry', 'listEnquiries', 'answerEnquiry'] },
  {
    phrase: 'appointment (never a precondition for walking in)',
    routes: ['listAppointmentSlots', 'bookAppointment', 'listAppointments', 'cancelAppointment'],
  },
  { phrase: 'first contact (首问负责)', routes: ['referEnquiry'] },
  { phrase: 'archive export', routes: ['exportArchive'] },
];

/** Paths that the document names and that come later, with the section that they belong to. */
export const LATER: readonly { path: string; phrase: string }[] = [{ path: '/v1/keys', phrase: '**Signatures.**' }];
