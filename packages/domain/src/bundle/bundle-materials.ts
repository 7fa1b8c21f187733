import type { ServiceGuide } from '../catalog/service-guide.ts';
import { itemKey } from '../catalog/item-key.ts';
import { isIrreplaceable, openCovers, type ProvingMaterial } from '../material/covering.ts';
import { fieldKeys } from '../material/evidence-index.ts';
import { provedKeys } from '../material/material-inquiry.ts';
import type { MaterialDecision } from '../material/material-decision.ts';
import type { BundleDemand, BundleField, BundleMaterial } from './bundle-plan.ts';

/** A demand of one item with its verdict. */
export interface DecidedDemand extends ProvingMaterial {
  /** The key of the item. */
  item: string;
  /** The verdict. */
  decision: MaterialDecision;
}

/** All demands of all items, in the order of the guides. */
export function demandsOf(decisions: ReadonlyMap<string, readonly MaterialDecision[]>): DecidedDemand[] {
  const all = [...decisions].flatMap(([item, rows]) => rows.map((decision) => ({ item, decision })));
  return all.map(({ item, decision }, position) => ({
    item,
    decision,
    requirement: decision.requirement,
    fieldKeys: provedKeys((decision.requirement.proves ?? []).map(({ subject, fields }) => fieldKeys(subject, fields))),
    position,
  }));
}

export const asDemand = ({ item, requirement }: DecidedDemand): BundleDemand => ({ item, requirement: requirement.id });

/** Which item's result a demand asks for: its name, or the type of licence, is what that item gives. */
export function resultAnswering(demand: DecidedDemand, guides: readonly ServiceGuide[]): string | undefined {
  const { name, licenceTypes = [] } = demand.requirement;
  if (demand.decision.because || isIrreplaceable(demand)) return undefined;
  const names = new Set([name, ...licenceTypes]);
  const giver = guides.find(
    (guide) =>
      itemKey(guide.item) !== demand.item &&
      guide.result.status === 'present' &&
      guide.result.value.some((outcome) => names.has(outcome.name)),
  );
  return giver && itemKey(giver.item);
}

/** One set of papers: what proves the same, or is the same paper by its name, is handed in once. */
export function oneSetOf(demands: readonly DecidedDemand[]): BundleMaterial[] {
  // What she may leave out in one place is not sure to be there for the other.
  const sure = demands.filter(({ decision }) => decision.options.length === 0);
  const coverOf = openCovers(sure.map((row) => ({ row, held: false })));
  const byName = new Map<string, DecidedDemand>();
  const sets = new Map<DecidedDemand, DecidedDemand[]>();
  for (const demand of demands) {
    const isOwn = isIrreplaceable(demand) !== undefined;
    const { name } = demand.requirement;
    const same = demand.fieldKeys.length === 0 ? byName.get(name) : undefined;
    const stays = isOwn ? demand : (coverOf(demand) ?? same ?? demand);
    if (!isOwn && stays === demand) byName.set(name, demand);
    sets.set(stays, [...(sets.get(stays) ?? []), demand]);
  }
  return [...sets]
    .sort(([a], [b]) => a.position - b.position)
    .map(([own, served]) => ({
      requirement: own.requirement,
      serves: [own, ...served.filter((demand) => demand !== own)].map(asDemand),
    }));
}

/** What tells more surely what a field says, and costs her less. */
const SURENESS: readonly string[] = [
  'already-held',
  'use-shared-data',
  'use-licence',
  'verify-online',
  'electronic-accepted',
  'reference-only',
];

/** Every field once, from the evidence that serves best. */
export function fieldsOf(demands: readonly DecidedDemand[]): BundleField[] {
  const fields = new Map<string, { subject: string; field: string; demands: DecidedDemand[] }>();
  for (const demand of demands)
    for (const { subject, fields: proved } of demand.requirement.proves ?? [])
      for (const field of proved) {
        const key = `${subject}/${field}`;
        const known = fields.get(key) ?? { subject, field, demands: [] };
        known.demands.push(demand);
        fields.set(key, known);
      }
  return [...fields.values()].map(({ subject, field, demands: needing }) => {
    const rank = ({ decision: { verdict } }: DecidedDemand) =>
      SURENESS.includes(verdict) ? SURENESS.indexOf(verdict) : SURENESS.length;
    const best = needing.reduce((a, b) => (rank(b) < rank(a) ? b : a));
    const { verdict, because } = best.decision;
    return {
      subject,
      field,
      neededBy: needing.map(asDemand),
      from: asDemand(best),
      verdict,
      evidence: because?.evidence ?? [],
    };
  });
}
