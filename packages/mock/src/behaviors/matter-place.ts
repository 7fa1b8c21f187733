import type { Jurisdiction, Matter } from '@tongban/domain';
import { findItem, jurisdictionOf } from '../platform/catalog.ts';
import { invalidRequest } from '../wire/problem-error.ts';
import type { StoredCase } from '../world/cases.ts';
import type { Surroundings } from './behavior.ts';
import { authorityIn, caseOf } from './case-view.ts';

/** Whom a matter is for, and the case that it is about. */
export interface MatterPlace {
  /** The authority that is meant. */
  place: Jurisdiction;
  /** The case, where one is named. */
  stored?: StoredCase;
}

/**
 * Finds whom a matter is for: the authority of the division that it names, else the one that decides the case.
 *
 * @throws ProblemError `not-found` for a case that is not the caller's, `invalid-request` where nobody is meant
 */
export function matterPlace({ division, caseNumber, item }: Matter, call: Surroundings): MatterPlace {
  const { caller, world, catalog } = call;
  if (item && !findItem(catalog, item)) throw invalidRequest(['item'], 'unknown-item');
  if (caseNumber !== undefined) {
    const stored = caseOf(caller, caseNumber, world);
    const { handling } = stored.record;
    const place = division === undefined ? handling : authorityIn(stored, division)?.jurisdiction;
    if (!place) throw invalidRequest(['division'], 'no-part-in-case');
    return { place, stored };
  }
  if (division === undefined) throw invalidRequest(['division'], 'missing');
  const place = jurisdictionOf(catalog, division);
  if (!place) throw invalidRequest(['division'], 'unknown-division');
  return { place };
}
