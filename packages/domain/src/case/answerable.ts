import type { HandlingMode } from '../place/handling-mode.ts';
import type { Jurisdiction } from '../place/jurisdiction.ts';
import type { Act } from './act.ts';
import { caseStatus, isClosed } from './case-status.ts';
import type { Party } from './party.ts';
import type { PlannedStep } from './service-case.ts';

/** The places of a case. */
export interface CasePlaces {
  /** How the places share it. */
  mode: HandlingMode;
  /** Who takes in, where that is another place than the deciding one. */
  receiving?: Jurisdiction | undefined;
  /** Who decides. */
  handling: Jurisdiction;
  /** The steps that are planned, where it matters who may begin which. */
  plan?: readonly PlannedStep[] | undefined;
}

/**
 * The one party that is answerable to the applicant now; nobody once the case is closed.
 *
 * The applicant herself while a correction is open. A handover moves the answer only when it is acknowledged:
 * until then whoever handed over still answers.
 */
export function heldBy(acts: readonly Act[], places: CasePlaces): Party | undefined {
  if (isClosed(acts)) return undefined;
  return caseStatus(acts) === 'correction-requested' ? { role: 'applicant' } : liesWith(acts, places);
}

/** The authority with which the papers lie, whoever's turn it is: the last that acknowledged a handover. */
export function liesWith(acts: readonly Act[], places: CasePlaces): Party {
  const last = acts.findLast(({ type }) => type === 'handover-acknowledged');
  if (last) return last.by;
  return places.receiving
    ? { role: 'receiving', jurisdiction: places.receiving }
    : { role: 'handling', jurisdiction: places.handling };
}

/** To whom a case is handed over that has not been acknowledged yet; nobody when it lies where it lies. */
export function offeredTo(acts: readonly Act[]): Jurisdiction | undefined {
  const last = acts.findLast(({ type }) => type === 'handed-over' || type === 'handover-acknowledged');
  return last?.type === 'handed-over' ? last.details.to : undefined;
}
