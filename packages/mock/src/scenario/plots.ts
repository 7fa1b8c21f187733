import { closingSteps } from './closing-steps.ts';
import { correctionSteps } from './correction-steps.ts';
import { acceptStep, feeSteps } from './handling-steps.ts';
import { intakeSteps } from './intake-steps.ts';
import type { Plot } from './step.ts';

const intakeOf: Plot = ({ receiving }) => (receiving ? [...intakeSteps] : []);

/** How a case can go, by the scenario's name. */
export const PLOTS = {
  /** Accepted, two things to correct, paid, approved, sent. */
  correction: (record, guide) => [
    ...intakeOf(record, guide),
    acceptStep,
    ...correctionSteps,
    ...feeSteps(guide),
    ...closingSteps(guide),
  ],
  /** The same without anything to correct. */
  smooth: (record, guide) => [...intakeOf(record, guide), acceptStep, ...feeSteps(guide), ...closingSteps(guide)],
} as const satisfies Record<string, Plot>;

/** The name of a scenario. */
export type ScenarioName = keyof typeof PLOTS;
