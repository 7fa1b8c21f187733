import { caseTimeOf } from './clock.ts';
import { countedView, dueFact } from './count-view.ts';
import { deliveryView } from './delivery-view.ts';
import { feesView } from './fees-view.ts';
import { findingTitle, lapsesView } from './findings-view.ts';
import { hopFacts } from './hops-view.ts';
import { hopStationViews } from './hop-stations-view.ts';
import { lanesView } from './lanes-view.ts';
import { movesView } from './moves.ts';
import { noticesView } from './notices-view.ts';
import { originalsView } from './originals-view.ts';
import { whyView } from './why-view.ts';
import type { TrackerParts } from './tracker-parts.ts';

export { partsStyles } from './parts.styles.ts';

/** Everything that comes after the rest. */
export const trackerParts: TrackerParts = {
  timeOf: caseTimeOf,
  why: whyView,
  clock: countedView,
  due: (view) => hopFacts(view)?.[0] ?? (view.clock && dueFact(view.clock, view)),
  hops: hopStationViews,
  lanes: lanesView,
  moves: movesView,
  lapses: lapsesView,
  findingTitle,
  delivery: deliveryView,
  belongings: (view) => [originalsView(view), feesView(view)],
  notices: noticesView,
};
