/**
 * The rules: pure functions without schemas, so that a page that needs a rule carries no schema.
 *
 * @module @tongban/domain/rules
 */
export { dayOf } from './schema/day-of.ts';
export { canonicalJson } from './schema/canonical-json.ts';
export { crossesProvince, provinceOf } from './place/province.ts';
export { itemKey, parseItemKey } from './catalog/item-key.ts';
export { guideDigest } from './catalog/guide-digest.ts';
export { mask, type MaskKind, type MaskStrength } from './party/masking.ts';
export { checkResidentIdNumber } from './party/resident-id-number.ts';
export { type CaseStatus, caseStatus, CLOSED_STATUSES, isClosed } from './case/case-status.ts';
export { type CasePlaces, heldBy, liesWith, offeredTo } from './case/answerable.ts';
export { caseSteps, stepHeldBy, type StepProgress } from './case/steps.ts';
export { originalsOf, type OriginalWhereabouts } from './case/originals.ts';
export { type ApplicantTask, askedOfApplicant } from './case/asked-of-applicant.ts';
export { type CaseStage, NEXT_ACTS, type NextActs } from './case/next-acts.ts';
export { type CaseFacts, type CaseRecord, factsOf } from './case/case-facts.ts';
export { type Attempt, attemptsOf } from './case/attempt.ts';
export { isAllowed, mayAct, nextActs } from './case/may-act.ts';
export { isPlatformError, PlatformError } from './platform/platform-error.ts';
export { type ItemCode, readItemCode, type ReadItemCode } from './catalog/item-code.ts';
export { type ELicenceId, readELicenceId, type ReadELicenceId } from './licence/e-licence-id.ts';
export { licenceStatusOfCode } from './licence/status-codes.ts';
export { unregisteredFields } from './licence/unregistered-fields.ts';
export { type RepresentedAct, representationFindings } from './party/representation-findings.ts';
export { isMaskedValue, unresolvedReferences } from './party/unresolved-references.ts';
export { Sha256, sha256 } from './upload/sha256.ts';
export { confirmationDigest } from './confirmation/confirmation-digest.ts';
export { checkUnifiedSocialCreditCode, isOrganizationCode } from './party/unified-social-credit-code.ts';
export {
  type ApplicableMaterials,
  applicableMaterials,
  type Call,
  chosenOption,
  isConditional,
  type MaterialForSituation,
} from './material/applicable-materials.ts';
