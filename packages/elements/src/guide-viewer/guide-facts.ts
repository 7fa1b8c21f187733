import type { Fee, HandlingPlace, Provenance, ServiceGuide, TimeLimit } from '@tongban/domain';

/** A gap in the sources, or the reason why the question does not arise. */
export type NoFact = { kind: 'gap' } | { kind: 'not-applicable'; reason: string };

/** How long it takes, in one line. */
export type LimitFact =
  | NoFact
  /** One limit bounds it, as long as it is not `extensible`. `scopes` counts the places whose limits the guide tells apart. */
  | { kind: 'limit'; limit: TimeLimit; amount: number | undefined; scopes: number; extensible: boolean }
  /** Several places each take their own time, one after the other. */
  | { kind: 'hops'; hops: number; limit: TimeLimit; amount: number | undefined };

/** What it costs, in one line. */
export type FeeFact = NoFact | { kind: 'free' } | { kind: 'unstated' } | { kind: 'fees'; first: Fee; others: Fee[] };

/** Places of one role. */
export interface RolePlaces {
  /** What they do. */
  role: HandlingPlace['role'];
  /** The names of the places, each once, or of the authorities where the place depends on the applicant. */
  names: string[];
  /** Where the first of them comes from. */
  provenance: Provenance;
}

// Only for telling which limit is longer; a month has no fixed number of days (民法典 第二百零二条).
const ROUGH_HOURS: Record<TimeLimit['unit'], number> = {
  'on-the-spot': 0,
  hour: 1,
  'unit-unstated': 24,
  'calendar-day': 24,
  'working-day': 34,
  month: 730,
  year: 8760,
};

/** The most units that a limit allows; `undefined` where its words give no number. */
export function mostUnits(limit: TimeLimit): number | undefined {
  if (limit.unit === 'on-the-spot') return 0;
  return limit.most ?? limit.amount ?? limit.least;
}

const length = (limit: TimeLimit) => (mostUnits(limit) ?? -1) * ROUGH_HOURS[limit.unit];

function longestOf(limits: readonly TimeLimit[]): TimeLimit | undefined {
  return limits.reduce<TimeLimit | undefined>((a, b) => (a && length(a) >= length(b) ? a : b), undefined);
}

/**
 * The longest time the guide allows: a person plans by the longest, not by the promise of the fastest place.
 * Extensions and notes are no handling time of an ordinary case, but that there may be one is said.
 */
export function longestLimit(guide: ServiceGuide): LimitFact {
  if (guide.limits.status === 'notApplicable') return { kind: 'not-applicable', reason: guide.limits.reason };
  if (guide.limits.status === 'notFound') return { kind: 'gap' };
  const whole = guide.limits.value.filter(({ type }) => type === 'statutory' || type === 'committed');
  const hops = guide.limits.value.filter(({ type }) => type === 'per-hop');
  const longest = longestOf(whole);
  const longestHop = longestOf(hops);
  if (longestHop && (!longest || length(longest) < hops.reduce((sum, hop) => sum + Math.max(length(hop), 0), 0)))
    return { kind: 'hops', hops: hops.length, limit: longestHop, amount: mostUnits(longestHop) };
  if (!longest) return { kind: 'gap' };
  const scopes = new Set(whole.map(({ scope }) => scope)).size;
  const extensible = guide.limits.value.some(({ type }) => type === 'statutory-extension');
  return { kind: 'limit', limit: longest, amount: mostUnits(longest), scopes, extensible };
}

/** What it costs: the first fee as the source lists it, then the others. */
export function feeFact(guide: ServiceGuide): FeeFact {
  if (guide.fee.status === 'notApplicable') return { kind: 'not-applicable', reason: guide.fee.reason };
  if (guide.fee.status === 'notFound') return { kind: 'gap' };
  const { charged, items } = guide.fee.value;
  if (!charged) return { kind: 'free' };
  const [first, ...others] = items;
  return first ? { kind: 'fees', first, others } : { kind: 'unstated' };
}

const ROLES: readonly HandlingPlace['role'][] = ['receiving', 'handling', 'participating'];

/**
 * The places by role, in the order in which a matter passes them; examples are no part of the way. A place that was only
 * concluded or remembered is left out where a text names another.
 */
export function placesByRole(guide: ServiceGuide): RolePlaces[] {
  if (guide.places.status !== 'present') return [];
  const places = guide.places.value;
  return ROLES.flatMap((role) => {
    const all = places.filter((place) => place.role === role);
    const found = all.filter(({ provenance }) => provenance.confidence === 'found');
    const shown = found.length > 0 ? found : all;
    const [first] = shown;
    return first
      ? [
          {
            role,
            names: [...new Set(shown.flatMap(({ place, authority }) => place ?? authority ?? []))],
            provenance: first.provenance,
          },
        ]
      : [];
  });
}
