import type { Jurisdiction } from '../place/jurisdiction.ts';
import type { Instant } from '../schema/instant.ts';
import type { Act } from './act.ts';
import type { Party } from './party.ts';

/** Where one physical original is. */
export interface OriginalWhereabouts {
  /** The key of the requirement that it answers. */
  requirement: string;
  /**
   * The one party that answers for it. Whoever sent it answers for it until the other place says that it has arrived,
   * as with a case.
   */
  holder: Party;
  /** With the applicant, with an authority, or on its way. */
  state: 'with-applicant' | 'held' | 'in-transit';
  /** Since when. */
  since: Instant;
  /** Where it goes, while it is on its way and the act says so. */
  to?: Jurisdiction;
  /** The number of the waybill, while it is on its way. */
  waybill?: string;
}

/** Where the originals of a case are: those that were ever taken in, each with exactly one holder. */
export function originalsOf(acts: readonly Act[]): OriginalWhereabouts[] {
  const originals = new Map<string, OriginalWhereabouts>();
  for (const act of acts) {
    const { by, at: since } = act;
    if (act.type === 'original-taken' || act.type === 'original-arrived') {
      for (const requirement of act.details.requirements) {
        originals.set(requirement, { requirement, holder: by, state: 'held', since });
      }
    } else if (act.type === 'original-returned') {
      for (const requirement of act.details.requirements) {
        originals.set(requirement, { requirement, holder: { role: 'applicant' }, state: 'with-applicant', since });
      }
    } else if (act.type === 'original-dispatched') {
      const { requirements, to, waybill } = act.details;
      for (const requirement of requirements) {
        originals.set(requirement, {
          requirement,
          holder: by,
          state: 'in-transit',
          since,
          ...(to && { to }),
          ...(waybill !== undefined && { waybill }),
        });
      }
    }
  }
  return [...originals.values()];
}
