import type { Party } from '@tongban/domain';
import { representedBy } from '../platform/represented.ts';
import type { StoredCase } from '../world/cases.ts';
import type { Surroundings } from './behavior.ts';

/**
 * The applicant's side of a case, as a party: it says for whom a representative acts, if she still may.
 *
 * @throws ProblemError `forbidden` when the representation has ended or does not reach the act
 */
export function applicantParty({ owner, representation, record }: StoredCase, act: string, call: Surroundings): Party {
  if (representation === undefined || owner !== call.caller.subject) return { role: 'applicant' };
  const found = representedBy({ onBehalfOf: representation, act, item: record.item }, call);
  return { role: 'applicant', onBehalfOf: found.representation.principal };
}
