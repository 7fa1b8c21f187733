import type { Jurisdiction } from '../place/jurisdiction.ts';
import type { Act } from './act.ts';
import { type CasePlaces, heldBy, liesWith, offeredTo } from './answerable.ts';
import { caseStatus, isClosed } from './case-status.ts';
import type { CaseStage } from './next-acts.ts';
import { type OriginalWhereabouts, originalsOf } from './originals.ts';
import type { Party } from './party.ts';
import { caseSteps, type StepProgress } from './steps.ts';

/** A case as a rule reads it: its places and its log. A `ServiceCase` is one. */
export interface CaseRecord extends CasePlaces {
  /** The acts, in order. */
  acts: readonly Act[];
}

/** How a case stands, everything derived from its log. */
export interface CaseFacts {
  /** The places of the case. */
  places: CasePlaces;
  /** How far it has come. */
  stage: CaseStage;
  /** Whether it is over. */
  closed: boolean;
  /** Who is answerable to the applicant. */
  holder: Party | undefined;
  /** The authority with which the papers lie. */
  liesWith: Party;
  /** To whom it is handed over, until that is acknowledged. */
  offeredTo: Jurisdiction | undefined;
  /** Whether it was granted; `undefined` before the decision. */
  outcome: 'approved' | 'rejected' | undefined;
  /** The steps that were begun. */
  steps: readonly StepProgress[];
  /** The originals that were ever taken in. */
  originals: readonly OriginalWhereabouts[];
  /** The fees by their keys. */
  fees: ReadonlyMap<string, 'asked' | 'settled'>;
}

/** Derives how a case stands from its log. */
export function factsOf(record: CaseRecord): CaseFacts {
  const { acts } = record;
  const status = caseStatus(acts);
  const offered = offeredTo(acts);
  const decided = acts.findLast((act) => act.type === 'decided');
  return {
    places: record,
    stage: status === 'in-review' && offered ? 'moving' : status,
    closed: isClosed(acts),
    holder: heldBy(acts, record),
    liesWith: liesWith(acts, record),
    offeredTo: offered,
    outcome: decided?.details.outcome,
    steps: caseSteps(acts),
    originals: originalsOf(acts),
    fees: feesOf(acts),
  };
}

function feesOf(acts: readonly Act[]): Map<string, 'asked' | 'settled'> {
  const fees = new Map<string, 'asked' | 'settled'>();
  for (const act of acts) {
    if (act.type === 'fee-requested') fees.set(act.details.fee.id, 'asked');
    else if (act.type === 'fee-paid' || act.type === 'fee-waived') fees.set(act.details.fee.id, 'settled');
  }
  return fees;
}
