import type { Finding, ServiceCase } from '@tongban/domain';
import type { CaseClock } from '@tongban/domain/clocks';
import type { nothing, TemplateResult } from 'lit';
import type { LaneStep } from './lanes.ts';
import type { TimelineStep } from './timeline.ts';
import type { TrackerView } from './tracker-view.ts';

/** What is counted of a case. */
export interface CaseTime {
  /** The clock that a person asks about first: the hop under way, else the decision's; absent where nothing is counted. */
  clock: CaseClock | undefined;
  /** The clocks of the hops that were begun. */
  hops: readonly CaseClock[];
  /** Its lapses. */
  findings: readonly Finding[];
}

/** One fact: its name, its value and what stands below it. */
export interface Fact {
  /** What it is. */
  name: string;
  /** How much, or when. */
  value: unknown;
  /** What else belongs to it. */
  beside?: unknown;
  /** `late` where it is bad news. */
  tone?: 'late';
}

/** The two lanes in which the steps stand. */
export interface Lanes {
  /** The two places, with which of them answers now. */
  heads: TemplateResult;
  /** Where each step stands. */
  steps: readonly LaneStep[];
}

/**
 * What the tracker loads after the rest, in one chunk: the rules that count with their calendars, and the views of what
 * only some cases need. Until it is there, steps and records say all of it in words.
 */
export interface TrackerParts {
  /** Counts the time of a case, and finds its lapses. */
  timeOf: (serviceCase: ServiceCase) => CaseTime;
  /** By when it is done, and whose days were used. */
  clock: (view: TrackerView) => TemplateResult;
  /** By when, in one line. */
  due: (view: TrackerView) => Fact | undefined;
  /** The hops of a joint handling, one station each; none elsewhere. */
  hops: (view: TrackerView) => readonly TemplateResult[];
  /** The lanes; absent unless two places share the case. */
  lanes: (view: TrackerView) => Lanes | undefined;
  /** Why a case ended as it did, with remedies after a refusal, and the right authority after a wrong one. */
  why: (view: TrackerView) => TemplateResult;
  /** The handovers on the way to a step. */
  moves: (step: TimelineStep, view: TrackerView) => readonly TemplateResult[];
  /** The lapses that the panel does not show by itself, and whom to call about them or about silence. */
  lapses: (view: TrackerView, isSilent: boolean) => TemplateResult | typeof nothing;
  /** A lapse in a few words. */
  findingTitle: (finding: Finding, view: TrackerView) => string;
  /** The way of the result to the applicant. */
  delivery: (view: TrackerView) => TemplateResult | typeof nothing;
  /** Where the originals are, and the fees. */
  belongings: (view: TrackerView) => unknown;
  /** What she was told. */
  notices: (view: TrackerView) => unknown;
}
