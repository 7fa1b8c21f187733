import type { ActType, DivisionCode, Jurisdiction, Party, ServiceCase } from '@tongban/domain';
import { type Attempt, attemptsOf, type CaseFacts, factsOf, isAllowed } from '@tongban/domain/rules';

/** A case as one desk looks at it. */
export interface CaseAtDesk {
  /** The case, as the platform answered it. */
  record: ServiceCase;
  /** How it stands. */
  facts: CaseFacts;
  /** The desk's own part in it. */
  party: Party;
}

/** The authorities of a case, each once. */
export function placesOf({ receiving, handling, plan, acts }: ServiceCase): Jurisdiction[] {
  const handed = acts.flatMap((act) => (act.type === 'handed-over' ? [act.details.to] : []));
  const all = [receiving, handling, ...plan.map(({ jurisdiction }) => jurisdiction), ...handed];
  const known = all.filter((place) => place !== undefined);
  return known.filter(({ division }, at) => known.findIndex((other) => other.division === division) === at);
}

/** The part that the authority of a division has in a case. */
function partOf(record: ServiceCase, division: DivisionCode): Party | undefined {
  const { handling, receiving } = record;
  if (handling.division === division) return { role: 'handling', jurisdiction: handling };
  if (receiving?.division === division) return { role: 'receiving', jurisdiction: receiving };
  const jurisdiction = placesOf(record).find((place) => place.division === division);
  return jurisdiction && { role: 'participating', jurisdiction };
}

/** A case as the desk of a division looks at it; `undefined` when it has no part in it. */
export function atDesk(record: ServiceCase, division: DivisionCode): CaseAtDesk | undefined {
  const party = partOf(record, division);
  return party && { record, facts: factsOf(record), party };
}

/** Every way in which the desk can do an act of a type now. */
export function waysOf({ facts, party }: CaseAtDesk, type: ActType): Attempt[] {
  return attemptsOf(facts, type).filter((attempt) => isAllowed(facts, party, attempt));
}

/** Whether the desk can do an act of a type with one thing: an original, or a fee. */
export const canWith = ({ facts, party }: CaseAtDesk, type: ActType, key: string): boolean =>
  isAllowed(facts, party, { type, keys: [key] });

/** Whether the case lies with the desk, or waits for it to say that it has it. */
export function isHere({ facts, party }: CaseAtDesk): boolean {
  const own = party.jurisdiction?.division;
  return !facts.closed && (facts.offeredTo ?? facts.liesWith.jurisdiction)?.division === own;
}

/** The papers that were handed in, as whoever took them in listed them. */
export function papersOf({ record }: CaseAtDesk) {
  const handed = record.acts.find((act) => act.type === 'received' || act.type === 'submitted');
  return handed?.type === 'received' || handed?.type === 'submitted' ? handed.details.materials : [];
}

/** What a paper is called. */
export const paperName = (at: CaseAtDesk, requirement: string): string =>
  papersOf(at).find((paper) => paper.requirement === requirement)?.name ?? requirement;

/** What a place is called. */
export const placeName = (record: ServiceCase, division: DivisionCode): string =>
  placesOf(record).find((place) => place.division === division)?.place ?? division;

/** A place of the case; one that it does not know is named by its code. */
export const jurisdictionOf = (record: ServiceCase, division: DivisionCode): Jurisdiction =>
  placesOf(record).find((place) => place.division === division) ?? { division, place: division };

/** Where the case goes next by its plan: the place of the first hop that is not done, else the one that decides. */
export function nextPlace({ record, facts }: CaseAtDesk): DivisionCode {
  const isDone = (id: string) => facts.steps.some(({ step, state }) => step === id && state === 'finished');
  const hop = record.plan.find(({ id, finishedBy }) => finishedBy === 'step-finished' && !isDone(id));
  const isAccepted = record.acts.some(({ type }) => type === 'accepted');
  return (isAccepted ? hop?.jurisdiction : undefined)?.division ?? record.handling.division;
}
