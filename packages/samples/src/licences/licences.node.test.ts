import { ELicence, RegisteredUse, Representation } from '@tongban/domain';
import { checkResidentIdNumber, itemKey, licenceStatusOfCode, mask, readELicenceId } from '@tongban/domain/rules';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findGuide } from '../guides/guides.ts';
import { persons } from '../persons.ts';
import { walletLicences } from './e-licences.data.ts';
import { registeredUses } from './registered-uses.data.ts';
import { representations } from './representations.data.ts';

describe('the sample licences', () => {
  it('are what the schema says, each once, visibly made up', () => {
    assert.equal(new Set(walletLicences.map(({ licence }) => licence.id)).size, walletLicences.length);
    for (const { owner, licence, values } of walletLicences) {
      assert.ok(ELicence.safeParse(licence).success, licence.id);
      assert.ok(persons.some(({ idNumber }) => idNumber === owner));
      assert.match(licence.issuer, /教学示例/);
      assert.deepEqual(licence.fields, Object.keys(values));
      if (licence.platformCode) assert.equal(licenceStatusOfCode(licence.platformCode), licence.status, licence.id);
    }
  });

  it('have identifiers whose check character is right, where their type has a code', () => {
    for (const { licence } of walletLicences) {
      assert.equal(licence.identifier === undefined, licence.typeCode === undefined, licence.id);
      if (licence.identifier === undefined) continue;
      const { value, anomalies } = readELicenceId(licence.identifier);
      assert.deepEqual(anomalies, [], licence.id);
      assert.match(value?.serial ?? '', /^SAMPLE/);
      assert.deepEqual([value?.type, value?.issuer], [licence.typeCode, '990100']);
    }
  });

  it('are registered for items with a guide, and each says that it is a sample', () => {
    for (const use of registeredUses) {
      assert.ok(RegisteredUse.safeParse(use).success);
      assert.ok(findGuide(use.target.item, use.target.division), itemKey(use.target.item));
      assert.equal(use.source, 'sample');
    }
  });

  it('ask for nothing of which the guide does not say that the material proves it', () => {
    for (const { target, type, fields } of registeredUses) {
      const guide = findGuide(target.item, target.division);
      const materials = guide?.materials.status === 'present' ? guide.materials.value : [];
      const proved = materials
        .filter(({ licenceTypes }) => licenceTypes?.includes(type))
        .flatMap(({ proves }) => proves ?? [])
        .flatMap((each) => each.fields);
      for (const field of fields) assert.ok(proved.includes(field), `${itemKey(target.item)} ${type} ${field}`);
    }
  });
});

describe('the sample representations', () => {
  it('are what the schema says, and name nobody in full', () => {
    for (const { agent, principal, representation } of representations) {
      assert.ok(Representation.safeParse(representation).success, representation.id);
      assert.ok(persons.some(({ idNumber }) => idNumber === agent));
      if (principal !== undefined) assert.deepEqual(checkResidentIdNumber(principal), []);
      const known = persons.find(({ idNumber }) => idNumber === principal);
      if (known) assert.equal(representation.principal.maskedName, mask(known.name, 'name'));
    }
  });
});
