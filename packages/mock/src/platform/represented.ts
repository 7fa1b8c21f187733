import type { ItemId } from '@tongban/domain';
import { dayOf, representationFindings } from '@tongban/domain/rules';
import type { RegisteredRepresentation } from '@tongban/samples';
import type { Caller } from '../caller/caller.ts';
import { invalidRequest, ProblemError } from '../wire/problem-error.ts';
import type { World } from '../world/world.ts';
import type { Registers } from './registers.ts';

/** What somebody wants to do for another. */
export interface ForAnother {
  /** The key of the representation. */
  onBehalfOf: string;
  /** What, as a scope names it. */
  act: string;
  /** For which item; absent where it is for none in particular. */
  item?: ItemId;
}

/**
 * The representation on which a caller acts for another, once scope and end were checked.
 *
 * @throws ProblemError `invalid-request` for one that is not the caller's, `forbidden` for one that does not reach
 */
export function representedBy(
  { onBehalfOf, act, item }: ForAnother,
  { caller, registers, world }: { caller: Caller; registers: Registers; world: World },
): RegisteredRepresentation {
  const agent = caller.kind === 'applicant' ? caller.person.idNumber : undefined;
  const found = registers.representations.find((each) => each.agent === agent && each.representation.id === onBehalfOf);
  if (!found) throw invalidRequest(['onBehalfOf'], 'unknown-representation');
  const day = dayOf(world.clock.now());
  const findings = representationFindings(found.representation, { act, day, ...(item && { item }) });
  if (findings.length > 0) {
    throw new ProblemError('forbidden', { findings: findings.map(({ path, code }) => ({ path, code })) });
  }
  return found;
}
