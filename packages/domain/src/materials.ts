/**
 * What a person must really hand in, and why: verdicts with their proof. A door of its own, because a page without
 * materials needs none of it.
 *
 * @module @tongban/domain/materials
 */
export { decideMaterials } from './material/decide-materials.ts';
export type {
  EvidencePointer,
  MaterialAnswer,
  MaterialDecision,
  MaterialOption,
  MaterialReason,
  MaterialRule,
  MaterialVerdict,
  TraceEntry,
} from './material/material-decision.ts';
export {
  buildCorrectionNotice,
  type CorrectionContext,
  type CorrectionDraft,
} from './material/build-correction-notice.ts';
export { type ChosenOptions, type Submission, submissionFindings } from './material/submission-findings.ts';
export { planBundle } from './bundle/plan-bundle.ts';
export type {
  BundleDemand,
  BundleField,
  BundleMaterial,
  BundlePlan,
  BundleQuestion,
  BundleStep,
} from './bundle/bundle-plan.ts';
