import type { ELicence, LicenceStatus, MaterialRequirement, RegisteredUse } from '@tongban/domain';
import { dayOf } from '@tongban/domain/rules';

/** One field that the item has registered. */
export interface OfferedField {
  /** Its key. */
  key: string;
  /** Whether the licence carries it. */
  isCarried: boolean;
  /** The materials that must be proved by it, by their names; none where she may leave it out. */
  requiredFor: string[];
}

/** One licence of hers that fits the item. */
export interface LicenceOffer {
  /** The licence. */
  licence: ELicence;
  /** How it stands on the day on which the licence service answered. */
  status: LicenceStatus;
  /** The materials that it would stand for, by their names. */
  goodFor: string[];
  /** The fields that the item has registered, and no others. */
  fields: OfferedField[];
  /** The types of other licences of hers that would do instead. */
  instead: string[];
}

/** What the offers are made of. */
export interface OfferInput {
  /** The holder's licences. */
  licences: readonly ELicence[];
  /** What the item has registered. */
  uses: readonly RegisteredUse[];
  /** The materials that this person needs. */
  materials: readonly MaterialRequirement[];
}

/**
 * How a licence stands. The days on the licence itself count too: a service may still say "valid" of one that has run
 * out by the very answer it gives.
 */
export function standingOf({ status, validFrom, validUntil, asOf }: ELicence): LicenceStatus {
  if (status !== 'valid') return status;
  const day = dayOf(asOf);
  if (validUntil !== undefined && validUntil.slice(0, 10) < day) return 'expired';
  return validFrom !== undefined && validFrom.slice(0, 10) > day ? 'not-yet-active' : status;
}

const replaces = ({ licenceTypes }: MaterialRequirement, { type }: ELicence) => licenceTypes?.includes(type) ?? false;

const proves = ({ proves = [] }: MaterialRequirement, { holder }: ELicence, field: string) =>
  proves.some(({ subject, fields }) => subject === holder && fields.includes(field));

/** The licences that fit, those that can be used first. */
export function licenceOffers({ licences, uses, materials }: OfferInput): LicenceOffer[] {
  const fitting = licences.flatMap((licence) => {
    const registered = uses.filter(({ type }) => type === licence.type).flatMap(({ fields }) => fields);
    if (registered.length === 0) return [];
    const needs = materials.filter((material) => replaces(material, licence));
    const fields = [...new Set(registered)].map((key) => ({
      key,
      isCarried: licence.fields.includes(key),
      requiredFor: needs.filter((material) => proves(material, licence, key)).map(({ name }) => name),
    }));
    return [{ licence, needs, status: standingOf(licence), fields }];
  });
  const usable = fitting.filter(({ status }) => status === 'valid');
  const others = fitting.filter(({ status }) => status !== 'valid');
  return [...usable, ...others].map(({ licence, needs, status, fields }) => {
    const instead = usable.filter(
      (other) => other.licence !== licence && other.needs.some((each) => needs.includes(each)),
    );
    return {
      licence,
      status,
      fields,
      goodFor: needs.map(({ name }) => name),
      instead: [...new Set(instead.map((other) => other.licence.type))],
    };
  });
}
