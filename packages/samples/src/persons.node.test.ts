import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Applicant, Division } from '@tongban/domain';
import { checkResidentIdNumber, provinceOf } from '@tongban/domain/rules';
import { divisions, guides, persons } from '@tongban/samples';

const isMadeUp = (code: string) => provinceOf(code) === '990000';

describe('the made-up persons', () => {
  for (const person of persons) {
    it(`${person.name} passes every check of a form`, () => {
      assert.equal(Applicant.safeParse(person).error, undefined);
      assert.deepEqual(checkResidentIdNumber(person.idNumber), []);
    });
  }

  it('live where nobody can: 示例市 is the only division with their area code', () => {
    for (const { idNumber, name } of persons) {
      assert.equal(divisions.find(({ code }) => code === idNumber.slice(0, 6))?.name, '示例市');
      assert.match(name, /示例/);
    }
    const real = divisions.filter(({ code }) => !isMadeUp(code));
    assert.ok(real.every(({ code, name }) => !code.startsWith('99') && !name.includes('示例')));
  });

  it('are told apart', () => {
    for (const key of ['name', 'idNumber', 'phone'] as const) {
      assert.equal(new Set(persons.map((person) => person[key])).size, persons.length);
    }
  });
});

describe('the sample divisions', () => {
  it('are the 34 provinces of GB/T 2260 and parts of them, each under its own code', () => {
    const provinces = divisions.filter(({ code, parent }) => parent === undefined && !isMadeUp(code));
    assert.equal(provinces.length, 34);
    assert.equal(new Set(divisions.map(({ code }) => code)).size, divisions.length);
    for (const division of divisions) assert.equal(Division.safeParse(division).error, undefined);
  });

  it('lie in a division that is listed, and in its province', () => {
    for (const { code, parent, name } of divisions) {
      if (parent === undefined) assert.equal(provinceOf(code), code, name);
      else assert.ok(divisions.some((d) => d.code === parent) && provinceOf(parent) === provinceOf(code), name);
    }
  });

  it('hold every division that a guide names, under the name the guide gives it', () => {
    for (const { name, jurisdiction, places } of guides) {
      const { division, place } = jurisdiction;
      assert.equal(divisions.find(({ code }) => code === division)?.shortName, place, name);
      for (const handling of places.status === 'present' ? places.value : []) {
        if (handling.division === undefined) continue;
        const known = divisions.find(({ code }) => code === handling.division);
        const names = `${handling.place ?? ''} ${handling.authority ?? ''}`;
        assert.ok(known && names.includes(known.shortName), `${name}: ${handling.division} ${names}`);
      }
    }
  });
});
