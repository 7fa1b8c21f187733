import type { AuthorizationRequest } from '@tongban/domain';
import { unregisteredFields } from '@tongban/domain/rules';
import type { Surroundings } from '../behaviors/behavior.ts';
import { ProblemError, type RequestFinding } from '../wire/problem-error.ts';
import { holderOf, licenceNow, licenceOf, registeredUse } from './wallet.ts';

const LONGEST = 30 * 86_400_000;

/**
 * Checks what a holder is asked to allow. More fields than the item has registered are refused, each by its name.
 *
 * @returns whose licence it is, and its type
 * @throws ProblemError
 */
export function checkAuthorization(
  request: AuthorizationRequest,
  call: Surroundings,
): { holder: string; type: string } {
  const { licence: id, target, fields, expiresAt } = request;
  const holder = holderOf(request, call);
  const licence = licenceNow(licenceOf(holder, id, call), call);
  const findings: RequestFinding[] = unregisteredFields(fields, registeredUse(target, licence.type, call));
  for (const field of fields) {
    if (!licence.fields.includes(field)) findings.push({ path: ['fields', field], code: 'field-not-carried' });
  }
  const lasts = Date.parse(expiresAt) - call.world.clock.milliseconds();
  if (lasts <= 0) findings.push({ path: ['expiresAt'], code: 'past' });
  if (lasts > LONGEST) findings.push({ path: ['expiresAt'], code: 'too-long' });
  if (licence.status !== 'valid') findings.push({ path: ['licence'], code: licence.status });
  if (findings.length > 0) {
    throw new ProblemError('invalid-request', { findings: findings.map(({ path, code }) => ({ path, code })) });
  }
  return { holder, type: licence.type };
}
