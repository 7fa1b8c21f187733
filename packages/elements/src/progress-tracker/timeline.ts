import type { Act, Party, PlannedStep, ServiceCase } from '@tongban/domain';
import { askedOfApplicant, caseStatus, isClosed } from '@tongban/domain/rules';

/** How far one step has come. */
export type StepState = 'done' | 'current' | 'back' | 'suspended' | 'todo' | 'skipped';

/** One step of the plan with what happened in it. */
export interface TimelineStep {
  /** The step as the guide announces it. */
  plan: PlannedStep;
  /** How far it has come. */
  state: StepState;
  /** The act that finished it. */
  finish: Act | undefined;
  /** What else happened on the way to it, in order. */
  acts: Act[];
}

/**
 * The plan of a case joined with its acts: an act that finishes a step ends it, everything before that belongs to it.
 *
 * The first unfinished step is the current one; once the case is over, what was not reached is skipped. A backward move
 * stays on its step.
 */
export function timelineOf({ plan, acts }: Pick<ServiceCase, 'plan' | 'acts'>): TimelineStep[] {
  const closed = isClosed(acts);
  const steps: TimelineStep[] = [];
  let from = 0;
  let isReached = true;
  for (const step of plan) {
    const at = acts.findIndex((act, index) => index >= from && act.type === step.finishedBy);
    if (at >= 0 && isReached) {
      steps.push({ plan: step, state: 'done', finish: acts[at], acts: acts.slice(from, at) });
      from = at + 1;
    } else {
      const state = isReached && !closed ? openState(acts) : closed ? 'skipped' : 'todo';
      steps.push({ plan: step, state, finish: undefined, acts: isReached ? acts.slice(from) : [] });
      isReached = false;
    }
  }
  // What comes after the last planned step still happened.
  if (isReached) steps.at(-1)?.acts.push(...acts.slice(from));
  return steps;
}

function openState(acts: readonly Act[]): StepState {
  const status = caseStatus(acts);
  if (status === 'suspended') return 'suspended';
  return askedOfApplicant(acts).some(({ kind }) => kind === 'correct') ? 'back' : 'current';
}

/** Who does a step: whoever finished it, else whoever will. */
export function actorOf({ plan, finish }: TimelineStep, { receiving, handling }: ServiceCase): Party {
  if (finish) return finish.by;
  if (plan.role === 'applicant') return { role: 'applicant' };
  const jurisdiction = plan.role === 'receiving' ? (receiving ?? handling) : handling;
  return { role: plan.role, jurisdiction };
}

/** Full days without news, from the last act to `asOf`. */
export function silentDays({ acts, asOf }: Pick<ServiceCase, 'acts' | 'asOf'>): number {
  const last = acts.at(-1);
  return last ? Math.floor((Date.parse(asOf) - Date.parse(last.at)) / 86_400_000) : 0;
}
