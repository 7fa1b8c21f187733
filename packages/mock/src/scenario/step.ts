import type { ActDraft, ActType, Instant, ServiceCase, ServiceGuide } from '@tongban/domain';
import { workingCalendar, workingDaysBetween } from '@tongban/domain/clocks';
import { dayOf } from '@tongban/domain/rules';
import type { Fault } from '../fault/fault.ts';
import type { ClockAdvance } from '../world/clock.ts';
import type { Facts } from './facts.ts';

/** Whether a log has a step behind it. */
export type IsDone = (record: ServiceCase, now: Instant) => boolean;

/** One step of a scenario: an authority acts. */
export interface AuthorityStep {
  /** Its key within the scenario. */
  id: string;
  /** What it does, in Chinese. */
  label: string;
  /** Which authority of the case acts. */
  role: 'handling' | 'receiving' | 'participating';
  /** How much time passes before it. */
  wait: ClockAdvance;
  /** The acts, in order. */
  acts: (facts: Facts) => ActDraft[];
  /** Whether it is behind. */
  isDone: IsDone;
  /** What goes wrong between the page and its platform from this step on. */
  fault?: Fault;
}

/** One step of a scenario: the applicant is waited for. */
export interface ApplicantStep {
  /** Its key within the scenario. */
  id: string;
  /** What is waited for, in Chinese. */
  label: string;
  /** The part of whoever is waited for. */
  role: 'applicant';
  /** Whether the wait is over. */
  isDone: IsDone;
}

/** One step of a scenario: time passes and nobody does anything. */
export interface SilentStep {
  /** Its key within the scenario. */
  id: string;
  /** What does not happen, in Chinese. */
  label: string;
  /** Nobody acts. */
  role: 'nobody';
  /** How much time passes. */
  wait: ClockAdvance;
  /** Whether that time is over. */
  isDone: IsDone;
}

/** One step of a scenario. */
export type Step = AuthorityStep | ApplicantStep | SilentStep;

/** The steps of a scenario for one case under its guide. */
export type Plot = (record: ServiceCase, guide: ServiceGuide) => Step[];

/** Behind once the log holds such an act, of this step where one is named. */
export function has(type: ActType, step?: string): IsDone {
  return ({ acts }) => acts.some((act) => act.type === type && (step === undefined || act.step === step));
}

/** Behind once the log holds that such a notice was served: the last act of a step that tells what it did. */
export function hasTold(kind: string): IsDone {
  return ({ acts }) => acts.some((act) => act.type === 'notice-served' && act.details.kind === kind);
}

/** Behind once the log holds so many such acts. */
export function hasTimes(type: ActType, times: number): IsDone {
  return ({ acts }) => acts.filter((act) => act.type === type).length >= times;
}

/** So many working days in which nothing happens; behind when they have passed, or something did happen after all. */
export function silence(
  id: string,
  label: string,
  { workingDays, until }: { workingDays: number; until: IsDone },
): Step {
  const isDone: IsDone = (record, now) => {
    const last = record.acts.at(-1)?.at ?? now;
    return until(record, now) || workingDaysBetween(dayOf(last), dayOf(now), workingCalendar) >= workingDays;
  };
  return { id, label, role: 'nobody', wait: { workingDays }, isDone };
}
