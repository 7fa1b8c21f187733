import type { Jurisdiction, ServiceCase } from '@tongban/domain';
import { holdersOf } from './holders.ts';
import { actorOf, type Timeline, type TimelineStep } from './timeline.ts';

/** Where a step stands between the two places, and how the case leaves it. */
export interface LaneStep {
  /** The lane, from 1. */
  lane: number;
  /** Towards which side the case crosses to the next step; absent where it stays. */
  cross: 'forth' | 'back' | undefined;
  /** Whether that crossing is still to come, or not acknowledged. */
  isOpen: boolean;
}

/** The two places in whose lanes the steps stand; none where the case has one place, or more than two. */
export function lanesOf(serviceCase: ServiceCase): readonly Jurisdiction[] {
  const places = holdersOf(serviceCase).flatMap(({ jurisdiction }) => jurisdiction ?? []);
  return places.length === 2 ? places : [];
}

/** Every step in the lane of the place that does it; what the applicant does stands where she hands in. */
export function laneSteps(serviceCase: ServiceCase, { steps, at }: Timeline, isOffered: boolean): LaneStep[] {
  const [first] = lanesOf(serviceCase);
  if (!first) return [];
  const laneOf = (step: TimelineStep) => {
    // A step that another place took over half-way goes on in that place's lane.
    const taken = step.finish ? undefined : step.acts.findLast(({ type }) => type === 'handover-acknowledged');
    const { role, jurisdiction } = taken?.by ?? actorOf(step, serviceCase);
    const division =
      role === 'applicant' ? (serviceCase.receiving ?? serviceCase.handling).division : jurisdiction?.division;
    // A part whose place is not said is played in the place that is not the deciding one.
    const isFirst = division ? division === first.division : serviceCase.handling.division !== first.division;
    return isFirst ? 1 : 2;
  };
  const lanes = steps.map(laneOf);
  return lanes.map((lane, index) => {
    const next = lanes[index + 1] ?? lane;
    const reached = steps[index + 1]?.state;
    const isOpen = reached === 'todo' || reached === 'dropped' || (isOffered && index + 1 === at);
    return { lane, cross: next === lane ? undefined : next > lane ? 'forth' : 'back', isOpen };
  });
}
