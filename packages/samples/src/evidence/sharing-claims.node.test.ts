import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { DataService } from '@tongban/domain';
import { unknownKeys } from '@tongban/domain/protocol';
import { decideMaterials } from '@tongban/domain/materials';
import { itemKey } from '@tongban/domain/rules';
import { guides, sharingClaims } from '@tongban/samples';

const folder = new URL('../../../../../shared/data/guide-facts/', import.meta.url);
const absent = existsSync(folder) ? undefined : '../shared is absent: no claim was compared with its source';

interface Material {
  id: string;
  obtainableByDataSharing?: boolean;
  fieldSources?: { obtainableByDataSharing?: { what: string } };
}
interface Facts {
  name: { value: string };
  materials: Material[];
}

describe('what texts let one conclude about data sharing', () => {
  it('fits the schema, and is never taken for a catalog that somebody saw', () => {
    for (const claim of Object.values(sharingClaims).flat()) {
      assert.equal(DataService.safeParse(claim).error, undefined);
      assert.deepEqual(unknownKeys(DataService, claim), []);
      assert.equal(claim.confidence, 'inferred');
    }
  });

  it('gives of each such material of the facts the words it was concluded from', (t) => {
    if (absent) return t.skip(absent);
    let compared = 0;
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
      const facts = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Facts;
      const guide = guides.find(({ name }) => name === facts.name.value);
      assert.ok(guide);
      const expected = facts.materials
        .filter(({ obtainableByDataSharing }) => obtainableByDataSharing)
        .map(({ id, fieldSources }) => [`${guide.item.code}/${id}`, fieldSources?.obtainableByDataSharing?.what]);
      const claims = sharingClaims[itemKey(guide.item)] ?? [];
      assert.deepEqual(
        claims.map(({ id, source }) => [id, source]),
        expected,
      );
      compared += expected.length;
    }
    assert.ok(compared > 20);
  });

  it('waives nothing: a checklist says that nobody could ask', () => {
    let open = 0;
    for (const guide of guides) {
      const services = sharingClaims[itemKey(guide.item)];
      if (!services?.length) continue;
      for (const { verdict, trace } of decideMaterials(guide, {
        asOf: '2026-09-16T09:00:00+08:00',
        services: [...services],
      })) {
        const asked = trace.find(({ rule }) => rule === 'R7');
        if (asked?.reason === 'only-inferred') open += 1;
        if (verdict === 'use-shared-data') assert.equal(asked?.reason, 'exempt-by-guide');
      }
    }
    assert.ok(open > 10, `${open} materials are said to be open`);
  });
});
