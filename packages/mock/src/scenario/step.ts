import type { ActDraft, ActType, ServiceCase, ServiceGuide } from '@tongban/domain';
import type { ClockAdvance } from '../world/clock.ts';
import type { Facts } from './facts.ts';

/** One step of a scenario: an authority acts. */
export interface AuthorityStep {
  /** Its key within the scenario. */
  id: string;
  /** What it does, in Chinese. */
  label: string;
  /** Which authority of the case acts. */
  role: 'handling' | 'receiving';
  /** How much time passes before it. */
  wait: ClockAdvance;
  /** The acts, in order. */
  acts: (facts: Facts) => ActDraft[];
  /** The type of its last act: a log that holds it has this step behind it. */
  doneBy: ActType;
}

/** One step of a scenario: the applicant is waited for. */
export interface ApplicantStep {
  /** Its key within the scenario. */
  id: string;
  /** What is waited for, in Chinese. */
  label: string;
  /** The part of whoever is waited for. */
  role: 'applicant';
  /** The type of the act that ends the wait. */
  doneBy: ActType;
}

/** One step of a scenario. */
export type Step = AuthorityStep | ApplicantStep;

/** The steps of a scenario for one case under its guide. */
export type Plot = (record: ServiceCase, guide: ServiceGuide) => Step[];
