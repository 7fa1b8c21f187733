/**
 * Web components for guides, materials and progress of cross-province government services. Importing this module
 * defines nothing; import `@tongban/elements/define` for that.
 *
 * @module @tongban/elements
 */
export { CorrectionNoticeElement } from './correction-notice/correction-notice.ts';
export { GuideViewerElement } from './guide-viewer/guide-viewer.ts';
export { LicencePickerElement } from './licence-picker/licence-picker.ts';
export { ConfirmationOpenedEvent, LicenceUseEvent } from './licence-picker/licence-use-event.ts';
export { MaterialChecklistElement } from './material-checklist/material-checklist.ts';
export { type MaterialChoice, MaterialOptionChosenEvent } from './material-checklist/material-option-chosen-event.ts';
export { SituationChosenEvent } from './material-checklist/situation-chosen-event.ts';
export { ProgressTrackerElement } from './progress-tracker/progress-tracker.ts';
export { SignInElement } from './sign-in/sign-in.ts';
export {
  BehalfChosenEvent,
  SessionEndedEvent,
  SessionExtendEvent,
  SessionExtendedEvent,
  SignedInAgainEvent,
  SignedOutEvent,
  SignOutEvent,
} from './sign-in/session-events.ts';
export {
  ContextRequestEvent,
  type PartialPlatform,
  platformContext,
  providePlatform,
} from './context/platform-context.ts';
export type { JsxElement, JsxElements } from './jsx/jsx-elements.ts';
export { defineOnce } from './registry/define-once.ts';
export { TongbanElement } from './registry/tongban-element.ts';
