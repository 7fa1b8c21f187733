import type { Act, Jurisdiction, Party, ServiceCase } from '@tongban/domain';
import { heldBy } from '@tongban/domain/rules';

/** One that has the case, had it, or will have it. */
export interface Holder {
  /** Its part. */
  role: Party['role'];
  /** Its place; absent for the applicant. */
  jurisdiction: Jurisdiction | undefined;
  /** Whether it answers for the case now. */
  isHere: boolean;
  /** What it last did. */
  last: Act | undefined;
}

/** Applicant, receiving place, handling place and whoever else took part: always in this order. */
export function holdersOf(serviceCase: ServiceCase): Holder[] {
  const { acts, handling, plan } = serviceCase;
  const receiving = serviceCase.receiving?.division === handling.division ? undefined : serviceCase.receiving;
  const others = new Map<string, Jurisdiction>();
  const planned = plan.map(({ jurisdiction }) => jurisdiction);
  const acted = acts.map((act) => (act.type === 'handed-over' ? act.details.to : act.by.jurisdiction));
  for (const place of [...planned, ...acted]) {
    if (place && place.division !== handling.division && place.division !== receiving?.division)
      others.set(place.division, place);
  }
  const parties: Party[] = [
    { role: 'applicant' },
    ...(receiving ? [{ role: 'receiving' as const, jurisdiction: receiving }] : []),
    { role: 'handling', jurisdiction: handling },
    ...[...others.values()].map((jurisdiction) => ({ role: 'participating' as const, jurisdiction })),
  ];
  const holder = heldBy(acts, serviceCase);
  return parties.map((party) => ({
    role: party.role,
    jurisdiction: party.jurisdiction,
    isHere: holder !== undefined && isSame(holder, party),
    // That a notice was served says less than what it is about, and originals have a place of their own.
    last: acts.findLast(({ by, type }) => !/^(notice|original)-/.test(type) && isSame(by, party)),
  }));
}

/** An authority is known by its place; only where that is not said, by its part. */
export function isSame(one: Party, other: Party): boolean {
  if (one.role === 'applicant' || other.role === 'applicant' || !one.jurisdiction) return one.role === other.role;
  return one.jurisdiction.division === other.jurisdiction?.division;
}
