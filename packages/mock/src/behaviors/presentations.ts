import type { PresentedField } from '@tongban/domain';
import { unregisteredFields } from '@tongban/domain/rules';
import type { KeptAuthorization } from '../licence/licence-uses.ts';
import { licenceNow, licenceOf, registeredUse, verificationOf } from '../licence/wallet.ts';
import { ProblemError, type RequestFinding } from '../wire/problem-error.ts';
import type { Behaviors, Surroundings } from './behavior.ts';

function valuesOf(
  { holder, authorization }: KeptAuthorization,
  fields: string[],
  call: Surroundings,
): PresentedField[] {
  const { values } = licenceOf(holder, authorization.licence, call);
  return fields.map((field) => ({ field, value: values[field] ?? '' }));
}

/** What goes beyond what the holder allowed, or beyond what the item has registered by now. */
function excess({ authorization }: KeptAuthorization, fields: string[], call: Surroundings): RequestFinding[] {
  const { target, type, fields: allowed } = authorization;
  return [
    ...fields
      .filter((field) => !allowed.includes(field))
      .map((field) => ({ path: ['fields', field], code: 'field-not-authorized' })),
    ...unregisteredFields(fields, registeredUse(target, type, call)).map(({ path, code }) => ({ path, code })),
  ];
}

/** What the routes do by which licences are shown. */
export const presentationBehaviors: Pick<Behaviors, 'presentLicence' | 'redeemPresentation'> = {
  presentLicence: ({ body: { authorization: id, fields, to }, ...call }) => {
    const { caller, world } = call;
    const kept = world.licenceUses.find(caller.subject, id);
    if (!kept) throw new ProblemError('not-found');
    const { status } = world.licenceUses.view(kept);
    if (status !== 'active') {
      throw new ProblemError('act-not-allowed', { findings: [{ path: ['authorization'], code: status }] });
    }
    const findings = excess(kept, fields, call);
    if (findings.length > 0) throw new ProblemError('invalid-request', { findings });
    const licence = licenceNow(licenceOf(kept.holder, kept.authorization.licence, call), call);
    const presentation = {
      id: world.licenceUses.nextKey('presentation'),
      authorization: id,
      verification: verificationOf(licence),
    };
    // What is not valid is told as that, and shown to nobody.
    if (licence.status !== 'valid') return { body: presentation };
    if (to === 'application') return { body: { ...presentation, fields: valuesOf(kept, fields, call) } };
    const { code, expiresAt } = world.licenceUses.issueCode(id, fields);
    return { body: { ...presentation, code, expiresAt } };
  },
  redeemPresentation: ({ body: { code }, ...call }) => {
    const { caller, world } = call;
    const tries = `redemption ${caller.subject}`;
    const wait = world.lookups.wait(tries);
    if (wait > 0) throw new ProblemError('rate-limited', { retryAfter: wait });
    const redeemed = world.licenceUses.redeem(code.trim().toUpperCase());
    if (!redeemed) {
      world.lookups.fail(tries);
      throw new ProblemError('not-found');
    }
    const { kept, fields } = redeemed;
    const { purpose, target, licence } = kept.authorization;
    const verification = verificationOf(licenceNow(licenceOf(kept.holder, licence, call), call));
    const shown = verification.status === 'valid' ? valuesOf(kept, fields, call) : [];
    return { body: { verification, purpose, target, fields: shown } };
  },
};
