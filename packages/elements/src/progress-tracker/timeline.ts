import type { Act, Party, PlannedStep, ServiceCase } from '@tongban/domain';
import { type CaseStatus, caseStatus, CLOSED_STATUSES } from '@tongban/domain/rules';

/**
 * How far one step has come. The case can end in a step; what lies behind it is then dropped. A step that was passed
 * without an act that finishes it is unrecorded: nobody may call it done.
 */
export type StepState = 'done' | 'current' | 'todo' | 'ended' | 'dropped' | 'unrecorded';

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

/** The steps of a case, and what stands in none of them. */
export interface Timeline {
  /** The steps, in the plan's order. */
  steps: TimelineStep[];
  /** The first step that is under way, or in which the case ended; -1 where there is none. */
  at: number;
  /** What happened after the last step. */
  after: Act[];
}

type Case = Pick<ServiceCase, 'plan' | 'acts'>;

/**
 * The plan of a case joined with its acts: what finishes a step ends it, and everything else belongs to the step that
 * was under way. A backward move therefore stays on its step, once.
 */
export function timelineOf({ plan, acts }: Case): Timeline {
  const steps = plan.map((step): TimelineStep => ({ plan: step, state: 'todo', finish: undefined, acts: [] }));
  // Nothing is made out after a refusal.
  const isRefused = acts.some((act) => act.type === 'decided' && act.details.outcome === 'rejected');
  const isDropped = ({ plan, finish }: TimelineStep) => isRefused && !finish && plan.finishedBy === 'licence-issued';
  /** The first step behind the last finished one. */
  const nextStep = () => {
    const last = steps.findLastIndex(({ finish }) => finish);
    return steps.find((step, index) => index > last && !isDropped(step));
  };
  const after: Act[] = [];
  for (const act of acts) {
    const finished = steps.find((step) => finishes(act, step, plan));
    const { acts: into } = named(act, steps) ?? nextStep() ?? { acts: after };
    if (finished) finished.finish = act;
    else into.push(act);
  }
  const status = caseStatus(acts);
  const next = nextStep();
  const isParallel = steps.some(isStarted);
  steps.forEach((step, index) => {
    const isHere = isParallel ? isStarted(step) : step === next;
    const isPassed = next === undefined || index < steps.indexOf(next);
    step.state = isDropped(step) ? 'dropped' : stateOf(step, { isHere, isPassed, status });
  });
  return { steps, at: steps.findIndex(({ state }) => state === 'current' || state === 'ended'), after };
}

/** The step that an act names by its key. */
const named = (act: Act, steps: readonly TimelineStep[]) =>
  act.step === undefined ? undefined : steps.find(({ plan }) => plan.id === act.step);

function finishes(act: Act, { plan: step, finish }: TimelineStep, plan: readonly PlannedStep[]): boolean {
  if (finish || act.type !== step.finishedBy) return false;
  // A check that found something ends nothing: the papers are still to be put in order.
  if (act.type === 'intake-checked' && !act.details.passed) return false;
  const isNamed = plan.some(({ id }) => id === act.step);
  return !isNamed || act.step === step.id;
}

const isStarted = ({ finish, acts, plan }: TimelineStep) =>
  !finish && acts.some(({ type, step }) => type === 'step-started' && step === plan.id);

interface Standing {
  isHere: boolean;
  isPassed: boolean;
  status: CaseStatus;
}

function stateOf({ finish }: TimelineStep, { isHere, isPassed, status }: Standing): StepState {
  if (finish) return 'done';
  if (status === 'completed') return 'unrecorded';
  const isOver = CLOSED_STATUSES.has(status);
  if (isHere) return isOver ? 'ended' : 'current';
  if (isPassed) return 'unrecorded';
  return isOver ? 'dropped' : 'todo';
}

/** Who does a step: whoever finished it, else whoever will. */
export function actorOf({ plan, finish }: TimelineStep, { receiving, handling }: ServiceCase): Party {
  if (finish) return finish.by;
  if (plan.jurisdiction) return { role: plan.role, jurisdiction: plan.jurisdiction };
  if (plan.role === 'applicant' || plan.role === 'participating') return { role: plan.role };
  return { role: plan.role, jurisdiction: plan.role === 'receiving' ? (receiving ?? handling) : handling };
}
