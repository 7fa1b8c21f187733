/**
 * What cross-province government services are made of: the schemas of one protocol.
 *
 * @module @tongban/domain
 */
export { openEnum, type OpenValue } from './schema/open-enum.ts';
export { CalendarDay, Instant } from './schema/instant.ts';
export { Citation } from './law/citation.ts';
export { Finding } from './law/finding.ts';
export { LegalBasis } from './law/legal-basis.ts';
export { DivisionCode } from './place/division-code.ts';
export { Division } from './place/division.ts';
export { Jurisdiction } from './place/jurisdiction.ts';
export { HandlingMode } from './place/handling-mode.ts';
export { HandlingPlace } from './place/handling-place.ts';
export { Contact } from './place/contact.ts';
export { Applicant, MaskedApplicant } from './party/applicant.ts';
export { MaskedValue } from './party/masked-value.ts';
export { Representation, RepresentationProof, RepresentationScope, Represented } from './party/representation.ts';
export { personal } from './party/personal.ts';
export { unlogged } from './party/unlogged.ts';
export { OwnWords } from './party/own-words.ts';
export { GuideSource, Provenance, SourcedText } from './catalog/provenance.ts';
export { type GuideElement, guideElement } from './catalog/guide-element.ts';
export { ItemId } from './catalog/item-id.ts';
export { Audience, ItemKind, ListingConfidence, ServiceItem } from './catalog/service-item.ts';
export { Situation, SituationChoice, SituationOption } from './catalog/situation.ts';
export { LimitRegime, TimeLimit } from './catalog/time-limit.ts';
export { Fee, FeeSchedule } from './catalog/fee.ts';
export { ProcessStep } from './catalog/process-step.ts';
export { Outcome } from './catalog/outcome.ts';
export { GuideSummary, ServiceGuide } from './catalog/service-guide.ts';
export { AlternativeGroup, MaterialRequirement } from './material/material-requirement.ts';
export { MaterialKind } from './material/material-kind.ts';
export { FactSubject, ProvedFields } from './material/proved-fields.ts';
export { MaterialFacts, RecordsPlace } from './material/material-facts.ts';
export { DataService, ServiceAttempt } from './material/data-service.ts';
export { CollectedMaterial, IssuedDocument } from './material/collected-material.ts';
export { HeldLicence } from './licence/held-licence.ts';
export { ELicence } from './licence/e-licence.ts';
export { LicenceStatus, LicenceVerification } from './licence/licence-status.ts';
export { RegisteredUse, UsePurpose, UseTarget } from './licence/registered-use.ts';
export { AuthorizationRequest, UseAuthorization } from './licence/use-authorization.ts';
export { LicenceCheck, LicencePredicate, LicenceQuestion } from './licence/licence-check.ts';
export {
  LicencePresentation,
  PresentationRequest,
  PresentedField,
  RedeemedPresentation,
} from './licence/presentation.ts';
export { DisputeRequest, LicenceDispute } from './licence/licence-dispute.ts';
export { Upload, UploadRequest, UploadState } from './upload/upload.ts';
export { Confirmation, ConfirmationContent, ConfirmationProof, ConfirmationView } from './confirmation/confirmation.ts';
export { CommitmentStatement } from './commitment/commitment-statement.ts';
export { ItemRisk, RiskField } from './commitment/risk-field.ts';
export { TolerantAcceptance } from './commitment/tolerant-acceptance.ts';
export { Party, PartyRole } from './case/party.ts';
export { SubmittedMaterial } from './case/submitted-material.ts';
export {
  Application,
  ApplicationContent,
  ApplicationDraft,
  ApplicationFields,
  ApplicationTarget,
  DraftSummary,
  FilledApplicant,
  MadeCommitment,
  type SubmittableApplication,
  VerifiedTarget,
} from './case/application.ts';
export { AcceptanceNotice, DeclineNotice, SubmissionReceipt } from './case/receipt.ts';
export { CorrectionAnswer, CorrectionItem, CorrectionNotice } from './case/correction-notice.ts';
export { ActDetails, CitedReason, Decision, FeeRequest, Originals, Remedy } from './case/act-details.ts';
export { Act, ACT_TYPES, ActDraft, type ActType, type UnrecognizedAct } from './case/act.ts';
export { CaseGlance, PlannedStep, ServiceCase } from './case/service-case.ts';
export { FeePayment, FeePaymentRequest } from './case/fee-payment.ts';
export { Rating, RatingLevel, RatingRequest } from './case/rating.ts';
export { Notice } from './case/notice.ts';
export { ArchivedFile, CaseArchive } from './case/case-archive.ts';
export {
  Destination,
  DestinationAnswers,
  DestinationQuestion,
  DestinationQuestionId,
  DestinationRequest,
} from './routing/destination.ts';
export { AnswerRequest, Matter, MatterAnswer } from './support/matter.ts';
export { Enquiry, Referral, ReferralRequest } from './support/enquiry.ts';
export { Complaint } from './support/complaint.ts';
export { Escalation } from './support/escalation.ts';
export { Appointment, AppointmentRequest, AppointmentSlot } from './support/appointment.ts';
export type {
  CallOptions,
  CaseReader,
  CaseWriter,
  ConfirmationOpener,
  DivisionReader,
  DraftStore,
  GuideReader,
  ItemQuery,
  ItemReader,
  LicenceWallet,
  Platform,
  RepresentationReader,
  SendFileOptions,
  SessionReader,
  SessionState,
  Uploader,
  UploadProgress,
} from './platform/ports.ts';
export {
  type ActSince,
  isPlatformError,
  PlatformError,
  type PlatformErrorCode,
  type PlatformErrorInit,
} from './platform/platform-error.ts';
