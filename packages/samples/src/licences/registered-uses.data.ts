import type { ItemId, RegisteredUse } from '@tongban/domain';
import { LICENCE_TYPES, type LicenceType } from './licence-types.ts';

const { identity, household, diploma, driving, property, residence, disability, business, marriage } = LICENCE_TYPES;

const local = (code: string): ItemId => ({ kind: 'local', code });

/** What one item needs of licences, by type. */
function uses(
  item: ItemId,
  division: string,
  needs: readonly (readonly [LicenceType, ...string[]])[],
): RegisteredUse[] {
  return needs.map(([type, ...fields]) => ({ target: { item, division }, type: type.name, fields, source: 'sample' }));
}

/**
 * What the sample items have registered that they need of licences.
 *
 * No source shows a real registration: every entry is made up for the samples and says so (`source: 'sample'`). Each
 * asks for no more than the guide says that the material proves.
 */
export const registeredUses: readonly RegisteredUse[] = [
  ...uses(local('teaching-study-record'), '990000', [
    [identity, 'name', 'id-number'],
    [diploma, 'education'],
  ]),
  ...uses(local('degree-notarization'), '430000', [
    [identity, 'name', 'id-number'],
    [household, 'name', 'id-number', 'household'],
    [diploma, 'education'],
  ]),
  ...uses(local('id-card-remote-renewal'), '500000', [
    [identity, 'name', 'id-number'],
    [household, 'name', 'id-number'],
    [residence, 'name', 'id-number'],
  ]),
  ...uses(local('household-move-spouse'), '411627', [
    [identity, 'name', 'id-number'],
    [household, 'name', 'id-number', 'household'],
    [property, 'housing'],
  ]),
  ...uses(local('employee-pension-transfer'), '510400', [
    [identity, 'name', 'id-number'],
    [household, 'name', 'id-number', 'household'],
  ]),
  ...uses(local('resident-pension-transfer'), '310000', [
    [identity, 'name', 'id-number'],
    [household, 'household'],
  ]),
  ...uses(local('driving-licence-renewal'), '440500', [
    [identity, 'name', 'id-number'],
    [driving, 'driving'],
  ]),
  ...uses(local('disability-card-renewal'), '410000', [
    [identity, 'name', 'id-number'],
    [household, 'name', 'id-number', 'household'],
    [residence, 'residence'],
    [disability, 'disability'],
  ]),
  ...uses(local('criminal-record-query'), '530427', [
    [identity, 'name', 'id-number'],
    [residence, 'residence'],
  ]),
  ...uses(local('birth-registration'), '500000', [
    [identity, 'name', 'id-number'],
    [household, 'name', 'id-number'],
    [marriage, 'marital-status'],
  ]),
  ...uses(local('housing-fund-unit-account'), '110000', [
    [business, 'name', 'registration'],
    [identity, 'name', 'id-number'],
  ]),
];
