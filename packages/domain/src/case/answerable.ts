import type { HandlingMode } from '../place/handling-mode.ts';
import type { Jurisdiction } from '../place/jurisdiction.ts';
import type { Act } from './act.ts';
import { caseStatus, isClosed } from './case-status.ts';
import type { Party } from './party.ts';

/** The places of a case. */
export interface CasePlaces {
  /** How the places share it. */
  mode: HandlingMode;
  /** Who takes in, where that is another place than the deciding one. */
  receiving?: Jurisdiction | undefined;
  /** Who decides. */
  handling: Jurisdiction;
}

/**
 * The one party that is answerable to the applicant now; nobody once the case is closed.
 *
 * The applicant herself while a correction is open. A handover moves the answer only when it is acknowledged:
 * until then whoever handed over still answers.
 */
export function heldBy(acts: readonly Act[], places: CasePlaces): Party | undefined {
  if (isClosed(acts)) return undefined;
  if (caseStatus(acts) === 'correction-requested') return { role: 'applicant' };
  let holder: Party = places.receiving
    ? { role: 'receiving', jurisdiction: places.receiving }
    : { role: 'handling', jurisdiction: places.handling };
  for (const act of acts) if (act.type === 'handover-acknowledged') holder = act.by;
  return holder;
}
