import type { ActDraft, ActType } from './act.ts';
import { type Attempt, attemptOf, attemptsOf, type Thing, thingOf } from './attempt.ts';
import { type CaseFacts, type CaseRecord, factsOf } from './case-facts.ts';
import { NEXT_ACTS, type NextActs } from './next-acts.ts';
import type { Party, PartyRole } from './party.ts';

/** Whether a party may do an act now. */
export function mayAct(record: CaseRecord, by: Party, draft: ActDraft): boolean {
  return isAllowed(factsOf(record), by, attemptOf(draft));
}

/** Which types of act a party can do now in one way or another; what a clerk's desk offers. */
export function nextActs(record: CaseRecord, by: Party): ActType[] {
  const facts = factsOf(record);
  return actTypes(by.role).filter((type) => attemptsOf(facts, type).some((attempt) => isAllowed(facts, by, attempt)));
}

/** Every type that the table knows for a part. */
function actTypes(role: PartyRole): ActType[] {
  const rows = Object.values(NEXT_ACTS).flatMap((table: NextActs[Thing]) => Object.values(table));
  return [...new Set(rows.flatMap((row) => row[role] ?? []))];
}

/** Whether the table has it for the party's part, and every rule lets it pass. */
export function isAllowed(facts: CaseFacts, by: Party, attempt: Attempt): boolean {
  const { type } = attempt;
  const rows = rowsOf(facts, attempt);
  return rows.length > 0 && rows.every((row) => row[by.role]?.includes(type)) && keepsRules(facts, by, attempt);
}

function rowsOf({ stage, steps, originals, fees }: CaseFacts, { type, step, keys = [] }: Attempt) {
  const progress = steps.find((known) => known.step === step);
  switch (thingOf(type)) {
    case 'case':
      return [NEXT_ACTS.case[stage]];
    case 'step':
      return step === undefined ? [] : [NEXT_ACTS.step[progress?.state ?? 'absent']];
    case 'original':
      return keys.map((key) => {
        const original = originals.find(({ requirement }) => requirement === key);
        return NEXT_ACTS.original[original?.state ?? 'with-applicant'];
      });
    case 'fee':
      return keys.map((key) => NEXT_ACTS.fee[fees.get(key) ?? 'absent']);
  }
}

const isSame = (a: Party | undefined, b: Party) =>
  a?.role === b.role && a.jurisdiction?.division === b.jurisdiction?.division;

/** The stages in which only the authority with which the case lies acts on it. */
const WITH_HOLDER = new Set(['submitted', 'received', 'handed-over', 'in-review', 'moving', 'suspended']);

function keepsRules(facts: CaseFacts, by: Party, attempt: Attempt): boolean {
  const { stage, closed, steps, originals, offeredTo, outcome } = facts;
  const { type, step, keys } = attempt;
  const hasIt = by.role === 'applicant' || isSame(facts.liesWith, by);
  const openSteps = steps.filter(({ state }) => state !== 'finished');
  switch (type) {
    case 'handover-acknowledged':
      return offeredTo?.division === by.jurisdiction?.division;
    case 'handed-over':
      return hasIt && openSteps.length === 0 && isWay(facts, by, attempt);
    case 'step-started':
      return hasIt && stage === 'in-review' && isPlanned(facts, by, step);
    case 'step-finished':
      return hasIt && stage === 'in-review';
    case 'decided':
      return hasIt && openSteps.length === 0;
    case 'suspended':
      return hasIt && (step === undefined || openSteps.some((open) => open.step === step));
    case 'resumed':
      return hasIt && (step === undefined || steps.some((known) => known.step === step && known.state === 'suspended'));
    case 'licence-issued':
      return outcome === 'approved';
    case 'fee-requested':
      return hasIt && (stage === 'in-review' || stage === 'decided');
    case 'fee-paid':
    case 'fee-waived':
      return !closed;
    case 'original-taken':
      return isSame(facts.liesWith, by) && ['received', 'correction-requested', 'in-review'].includes(stage);
    case 'original-dispatched':
    case 'original-returned':
      return originals.every(({ requirement, holder }) => !keys?.includes(requirement) || isSame(holder, by));
    case 'original-arrived':
      return true;
    default:
      return hasIt || !WITH_HOLDER.has(stage);
  }
}

/** Before acceptance a case goes to the deciding place; afterwards only a joint handling moves, and never to itself. */
function isWay({ places, stage }: CaseFacts, by: Party, { to }: Attempt): boolean {
  if (to === undefined || to === by.jurisdiction?.division) return false;
  if (stage === 'received') return to === places.handling.division;
  return places.mode === 'joint-handling' && to !== places.receiving?.division;
}

/** The steps of a plan are begun where it says, a hop only after the one before; without such a plan they are free. */
function isPlanned({ places: { plan = [] }, steps }: CaseFacts, by: Party, step: string | undefined): boolean {
  const planned = plan.find(({ id }) => id === step);
  if (!planned) return !plan.some(({ finishedBy }) => finishedBy === 'step-finished');
  const { jurisdiction, hop = 1 } = planned;
  const before = plan.find((other) => other.hop === hop - 1);
  const isDone = (id: string) => steps.some((known) => known.step === id && known.state === 'finished');
  return (!before || isDone(before.id)) && (!jurisdiction || jurisdiction.division === by.jurisdiction?.division);
}
