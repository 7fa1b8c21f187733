import type { DivisionCode, Party, ServiceCase } from '@tongban/domain';
import type { Caller } from '../caller/caller.ts';
import { ProblemError } from '../wire/problem-error.ts';
import type { StoredCase } from '../world/cases.ts';
import type { World } from '../world/world.ts';
import type { JsonAnswer } from './behavior.ts';

/** The authority of a division as a party to a case; `undefined` when it has no part in it. */
export function authorityIn({ record }: StoredCase, division: DivisionCode): Party | undefined {
  const { handling, receiving, plan, acts } = record;
  if (handling.division === division) return { role: 'handling', jurisdiction: handling };
  if (receiving?.division === division) return { role: 'receiving', jurisdiction: receiving };
  const planned = plan.find((step) => step.role === 'participating' && step.jurisdiction?.division === division);
  // A case that is not handed over yet is no business of the place that will have it.
  const handed = acts.find((act) => act.type === 'handed-over' && act.details.to.division === division);
  if (handed?.type !== 'handed-over') return undefined;
  return { role: 'participating', jurisdiction: planned?.jurisdiction ?? handed.details.to };
}

/** Whether a case is a person's: she submitted it, or it was submitted for her. */
export function isApplicantIn({ owner, principal }: StoredCase, subject: string): boolean {
  return owner === subject || principal === subject;
}

/**
 * A case of the caller's own, or of its authority.
 *
 * @throws ProblemError `not-found`, for another's case exactly as for one that does not exist
 */
export function caseOf(caller: Caller, caseNumber: string, world: World): StoredCase {
  const stored = world.cases.find(caseNumber);
  const isParty =
    stored &&
    (caller.kind === 'authority' ? authorityIn(stored, caller.division) : isApplicantIn(stored, caller.subject));
  if (!isParty) throw new ProblemError('not-found');
  return stored;
}

/** A case as it is answered now; its version is the length of its log. */
export function caseAnswer({ record }: StoredCase, world: World): JsonAnswer<ServiceCase> {
  return { body: { ...record, asOf: world.clock.now() }, etag: String(record.acts.length) };
}
