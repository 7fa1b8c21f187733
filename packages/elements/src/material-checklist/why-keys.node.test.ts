import { MaterialRequirement } from '@tongban/domain';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { materialChecklistEn } from '../messages/en/material-checklist.ts';
import { materialChecklistZhHans } from '../messages/zh-hans/material-checklist.ts';

it('names every fact of a material whose source can be told, in both languages', () => {
  const told = Object.keys(MaterialRequirement.shape).filter(
    (key) => !['id', 'provenance', 'keyProvenance'].includes(key),
  );
  for (const { keys } of [materialChecklistZhHans, materialChecklistEn])
    assert.deepEqual(Object.keys(keys).sort(), told.sort());
});
