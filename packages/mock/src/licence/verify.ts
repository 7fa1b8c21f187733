import type { LicenceVerification } from '@tongban/domain';
import { readELicenceId } from '@tongban/domain/rules';
import type { Surroundings } from '../behaviors/behavior.ts';
import { ProblemError } from '../wire/problem-error.ts';
import { licenceNow, verificationOf } from './wallet.ts';

/** What is verified. */
export interface VerifiedLicence {
  /** The identifier. */
  identifier: string;
  /** The digest of the file as it was received. */
  digest?: string | undefined;
  /** The issuer that the licence itself names. */
  issuer?: string | undefined;
}

/**
 * Verifies an e-licence by its identifier.
 *
 * @throws ProblemError `invalid-request` for what is no identifier, or was mistyped
 */
export function verify({ identifier, digest, issuer }: VerifiedLicence, call: Surroundings): LicenceVerification {
  const { value, anomalies } = readELicenceId(identifier);
  if (!value || anomalies.length > 0) {
    const findings = anomalies.map(({ code }) => ({ path: ['identifier'], code }));
    throw new ProblemError('invalid-request', { findings });
  }
  const { licences } = call.registers;
  const found = licences.find(({ licence }) => licence.identifier === identifier.trim().toUpperCase());
  if (found) {
    const verification = verificationOf(licenceNow(found, call));
    const isAltered =
      (digest !== undefined && found.fileDigest !== undefined && digest !== found.fileDigest) ||
      (issuer !== undefined && issuer !== found.licence.issuer);
    // 7 is 部分有误 among the result codes.
    return isAltered ? { ...verification, status: 'altered', platformCode: '7' } : verification;
  }
  const isKnown = licences.some(
    ({ licence }) => readELicenceId(licence.identifier ?? '').value?.issuer === value.issuer,
  );
  const answered = { source: 'sample-wallet', asOf: call.world.clock.now() };
  // 5 is 查无: its issuer's service does not have it, which is no proof that it is false.
  return isKnown
    ? { status: 'unverifiable', platformCode: '5', ...answered }
    : { status: 'unknown-issuer', ...answered };
}
