/**
 * Web components for guides, materials and progress of cross-province government services. Importing this module
 * defines nothing; import `@tongban/elements/define` for that.
 *
 * @module @tongban/elements
 */
export { GuideViewerElement } from './guide-viewer/guide-viewer.ts';
export { MaterialChecklistElement } from './material-checklist/material-checklist.ts';
export { SituationChosenEvent } from './material-checklist/situation-chosen-event.ts';
export { ProgressTrackerElement } from './progress-tracker/progress-tracker.ts';
export {
  ContextRequestEvent,
  type PartialPlatform,
  platformContext,
  providePlatform,
} from './context/platform-context.ts';
