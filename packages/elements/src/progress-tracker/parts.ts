import { caseTimeOf } from './clock.ts';
import { countedView, dueFact } from './count-view.ts';
import { deliveryView } from './delivery-view.ts';
import { feesView } from './fees-view.ts';
import { findingsView, findingTitle } from './findings-view.ts';
import { hopView } from './hops-view.ts';
import { noticesView } from './notices-view.ts';
import { originalsView } from './originals-view.ts';
import { refusalView } from './refused-view.ts';
import type { TrackerParts } from './tracker-parts.ts';

export { partsStyles } from './parts.styles.ts';

/** Everything that comes after the rest. */
export const trackerParts: TrackerParts = {
  timeOf: caseTimeOf,
  clock: countedView,
  due: (view) => view.clock && dueFact(view.clock, view),
  hop: hopView,
  refused: refusalView,
  findings: findingsView,
  findingTitle,
  delivery: deliveryView,
  belongings: (view) => [originalsView(view), feesView(view)],
  notices: noticesView,
};
