import type { SituationChoice } from '../catalog/situation.ts';
import type { Finding } from '../law/finding.ts';
import type { Jurisdiction } from '../place/jurisdiction.ts';
import type { CalendarDay } from '../schema/instant.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { EvidencePointer, MaterialDecision, MaterialVerdict } from '../material/material-decision.ts';
import type { MaterialFacts } from '../material/material-facts.ts';
import type { MaterialRequirement } from '../material/material-requirement.ts';

/** What is known when several items are planned as one thing (一件事). */
export interface BundleQuestion {
  /** The facts, for all items; `choice` and `bundle` are filled in for each. */
  facts: MaterialFacts;
  /** The answers to the situation questions of each guide, by the key of its item. */
  choices?: Readonly<Record<string, SituationChoice>>;
  /** The day on which everything that can start does start; not counted itself. */
  startOn: CalendarDay;
  /** The calendar of a division. */
  calendarOf: (division: string) => { calendar: WorkingCalendar };
}

/** A material of one of the guides. */
export interface BundleDemand {
  /** The key of the item that asks for it. */
  item: string;
  /** Its key in that item's guide. */
  requirement: string;
}

/** One paper of the one set (一套材料). */
export interface BundleMaterial {
  /** The paper, as the guide that asks for it first has it. */
  requirement: MaterialRequirement;
  /** Every demand that it answers; the first is its own. */
  serves: readonly BundleDemand[];
}

/** One field of the one form (一表), with where it comes from. */
export interface BundleField {
  /** Of whom. */
  subject: string;
  /** Which field. */
  field: string;
  /** The demands that need it. */
  neededBy: readonly BundleDemand[];
  /** The demand from whose evidence it is taken. */
  from: BundleDemand;
  /** By what verdict it is known; a paper must be read where that is `required` or an option. */
  verdict: MaterialVerdict;
  /** The evidence: who says so, and as of when. */
  evidence: readonly EvidencePointer[];
}

/** One item in the schedule. */
export interface BundleStep {
  /** The key of the item. */
  item: string;
  /** The item's Chinese name. */
  name: string;
  /** Who decides, and where. */
  place: Jurisdiction;
  /** The items whose results it waits for. */
  after: readonly string[];
  /** The day from which its limit counts; absent where an earlier item's end is not known. */
  startOn: CalendarDay | undefined;
  /** Its last day; absent where no limit in days is stated. */
  dueOn: CalendarDay | undefined;
  /** Whether the date reaches a year whose holidays are not announced. */
  provisional: boolean;
  /** The limit in the guide's words. */
  limit: string | undefined;
}

/** Several items, several places, one thing. */
export interface BundlePlan {
  /** The verdicts of each item, by its key. */
  decisions: ReadonlyMap<string, readonly MaterialDecision[]>;
  /** Everything that she hands in, once. */
  materials: readonly BundleMaterial[];
  /** Demands that the result of another item of the bundle answers. */
  fromResults: readonly (BundleDemand & { resultOf: string })[];
  /** Every field that the items need, once. */
  fields: readonly BundleField[];
  /** Each item with its dates, in the order of the guides. */
  steps: readonly BundleStep[];
  /** The items, one waiting for the other, that end last; shorten one of them to end earlier. */
  criticalPath: readonly string[];
  /** The last day of the whole; absent where the end of an item is not known. */
  doneOn: CalendarDay | undefined;
  /** `limit-not-stated`, `circular-dependency`. */
  findings: readonly Finding[];
}
