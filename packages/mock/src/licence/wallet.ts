import type { ELicence, LicenceVerification, UseTarget } from '@tongban/domain';
import { dayOf, itemKey } from '@tongban/domain/rules';
import type { WalletLicence } from '@tongban/samples';
import type { Surroundings } from '../behaviors/behavior.ts';
import { representedBy } from '../platform/represented.ts';
import { ProblemError } from '../wire/problem-error.ts';

/**
 * Whose licences are meant: the caller's own, or those of whom she represents, where she may.
 *
 * @throws ProblemError when she may not
 */
export function holderOf(
  { onBehalfOf, target }: { onBehalfOf?: string | undefined; target?: UseTarget },
  call: Surroundings,
): string {
  if (call.caller.kind !== 'applicant') throw new ProblemError('forbidden');
  if (onBehalfOf === undefined) return call.caller.person.idNumber;
  const asked = { onBehalfOf, act: 'use-licence', ...(target && { item: target.item }) };
  const { principal, agent } = representedBy(asked, call);
  // An organization's licences lie in the wallet of its representative.
  return principal ?? agent;
}

/** A licence in a holder's wallet. @throws ProblemError `not-found`, for another's exactly as for none */
export function licenceOf(holder: string, id: string, { registers }: Surroundings): WalletLicence {
  const found = registers.licences.find(({ owner, licence }) => owner === holder && licence.id === id);
  if (!found) throw new ProblemError('not-found');
  return found;
}

/** A licence as its service tells of it now: a valid one runs out, and begins, on its day. */
export function licenceNow({ licence }: WalletLicence, { world }: Surroundings): ELicence {
  const asOf = world.clock.now();
  const day = dayOf(asOf);
  const { validFrom, validUntil } = licence;
  if (licence.status !== 'valid') return { ...licence, asOf };
  // The code says what the status says: 05 is 失效, and 1 the 未激活 of a verification.
  if (validUntil !== undefined && day > validUntil) return { ...licence, status: 'expired', platformCode: '05', asOf };
  if (validFrom !== undefined && day < validFrom) {
    return { ...licence, status: 'not-yet-active', platformCode: '1', asOf };
  }
  return { ...licence, asOf };
}

/** What is said of a licence when it is verified. */
export function verificationOf({ status, platformCode, type, issuer, source, asOf }: ELicence): LicenceVerification {
  return { status, ...(platformCode === undefined ? {} : { platformCode }), type, issuer, source, asOf };
}

/** What an item has registered for a type of licence; `undefined` for nothing. */
export function registeredUse({ item, division }: UseTarget, type: string, { registers }: Surroundings) {
  return registers.uses.find(
    (use) => use.type === type && use.target.division === division && itemKey(use.target.item) === itemKey(item),
  );
}
