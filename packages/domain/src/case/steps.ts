import type { Instant } from '../schema/instant.ts';
import type { Act } from './act.ts';
import { isClosed } from './case-status.ts';
import type { Party } from './party.ts';

/** How far one step of a case has come. */
export interface StepProgress {
  /** The key of the step. */
  step: string;
  /** Its Chinese name. */
  name: string;
  /** Who does it, or did. */
  holder: Party;
  /** Being done, waiting (the clock of this step is stopped), or done. */
  state: 'open' | 'suspended' | 'finished';
  /** When it was begun. */
  startedAt: Instant;
  /** When it was done. */
  finishedAt?: Instant;
}

/** The steps of a case that were begun, in that order, each with the one party that does it. */
export function caseSteps(acts: readonly Act[]): StepProgress[] {
  const steps: StepProgress[] = [];
  for (const act of acts) {
    if (act.type === 'step-started' && act.step !== undefined && !steps.some(({ step }) => step === act.step)) {
      steps.push({ step: act.step, name: act.details.name, holder: act.by, state: 'open', startedAt: act.at });
    }
    for (const step of steps) {
      if (step.state === 'finished') continue;
      const isMeant = act.step === undefined || act.step === step.step;
      if (act.type === 'step-finished' && act.step === step.step) {
        step.state = 'finished';
        step.finishedAt = act.at;
      } else if (act.type === 'suspended' && isMeant) step.state = 'suspended';
      else if (act.type === 'resumed' && isMeant) step.state = 'open';
    }
  }
  return steps;
}

/** Who does a step now; nobody before it is begun, after it is done, and once the case is closed. */
export function stepHeldBy(acts: readonly Act[], step: string): Party | undefined {
  if (isClosed(acts)) return undefined;
  return caseSteps(acts).find((progress) => progress.step === step && progress.state !== 'finished')?.holder;
}
