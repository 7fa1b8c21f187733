import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ServiceItem } from '@tongban/domain';
import { itemKey } from '@tongban/domain/rules';
import { findGuide, guides, items } from '@tongban/samples';

/** 94 names beside the repository, which is no part of it. */
const csv = new URL('../../../../shared/data/cross-province-items.csv', import.meta.url);

describe('the sample items', () => {
  it('fit the schema, each under its own id and name', () => {
    for (const item of items) assert.equal(ServiceItem.safeParse(item).error, undefined);
    assert.equal(new Set(items.map(({ id }) => itemKey(id))).size, items.length);
    assert.equal(new Set(items.map(({ name }) => name)).size, items.length);
  });

  it('are 94 listed ones, three more that have a guide, and one made up', () => {
    assert.equal(items.length, 94 + 3 + 1);
    assert.equal(items.filter(({ standing }) => standing === 'teaching').length, 1);
  });

  it('lead to every guide, and to guides that exist', () => {
    const led = items.flatMap((item) => item.guides.map((division) => findGuide(item.id, division)));
    assert.equal(led.length, guides.length);
    assert.deepEqual(new Set(led), new Set(guides));
  });

  it('say the same as their guide, and no mode without one', () => {
    for (const item of items) {
      const guide = item.guides[0] ? findGuide(item.id, item.guides[0]) : undefined;
      assert.equal(item.mode, guide?.mode.status === 'present' ? guide.mode.value.value : undefined, item.name);
      if (guide?.audience.status === 'present') assert.deepEqual(item.audience, guide.audience.value.value);
      if (guide) assert.equal(item.standing, guide.standing);
    }
  });

  it('begin with those that have a guide', () => {
    const first = items.findIndex((item) => item.guides.length === 0);
    assert.ok(items.slice(first).every((item) => item.guides.length === 0));
  });

  it('can be found by each of the 94 names, and show what is only recalled as recalled', (t) => {
    if (!existsSync(csv)) return t.skip('../shared is absent: the names were not compared with the list');
    const [, ...rows] = readFileSync(csv, 'utf8').trim().split(/\r?\n/);
    assert.equal(rows.length, 94);
    for (const row of rows) {
      const name = row.split(',')[1] ?? '';
      const confidence = row.slice(row.lastIndexOf(',') + 1);
      const found = items.find((item) => item.name.includes(name));
      assert.ok(found, name);
      const listing = confidence === 'A' ? 'found' : confidence.startsWith('A-') ? 'nearly-found' : 'recalled';
      assert.equal(found.listing, listing, name);
    }
  });
});
