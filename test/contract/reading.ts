import { ServiceGuide } from '@tongban/domain';
import { itemKey } from '@tongban/domain/rules';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Subject } from './subject.ts';

/** Everything of a list. */
export async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const entries: T[] = [];
  for await (const entry of list) entries.push(entry);
  return entries;
}

/** What anyone can read: items, guides, divisions. */
export function reading(subject: () => Subject): void {
  it('lists items over pages, each once, those with a guide first', async () => {
    const { items } = subject().anyone();
    const listed = await all(items.list());
    const pages = await all(items.list().byPage());
    assert.ok(pages.length > 1, 'a list of one page proves nothing about cursors');
    assert.deepEqual(
      pages.flatMap((page) => page.items.map(({ id }) => itemKey(id))),
      listed.map(({ id }) => itemKey(id)),
    );
    assert.equal(new Set(listed.map(({ id }) => itemKey(id))).size, listed.length);
    const firstWithout = listed.findIndex(({ guides }) => guides.length === 0);
    assert.ok(firstWithout < 0 || listed.slice(firstWithout).every(({ guides }) => guides.length === 0));
  });

  it('finds items by all words, mode, audience and division', async () => {
    const { items } = subject().anyone();
    const [some] = await all(items.list());
    assert.ok(some?.mode);
    const words = [some.name.slice(0, 2), some.name.slice(-2)];
    for (const item of await all(items.list({ query: words.join(' ') }))) {
      assert.ok(
        words.every((word) => item.name.includes(word)),
        item.name,
      );
    }
    const byMode = await all(items.list({ mode: some.mode }));
    assert.ok(byMode.length > 0 && byMode.every(({ mode }) => mode === some.mode));
    const byAudience = await all(items.list({ audience: 'organization' }));
    assert.ok(byAudience.length > 0 && byAudience.every(({ audience }) => audience.includes('organization')));
    const { division, item } = subject().target;
    const inDivision = await all(items.list({ division }));
    assert.ok(inDivision.some(({ id }) => itemKey(id) === itemKey(item)));
    assert.deepEqual(await all(items.list({ query: '绝无此事项' })), []);
  });

  it('gives one item, and says not-found of another', async () => {
    const { items } = subject().anyone();
    const { item } = subject().target;
    assert.deepEqual((await items.get(item)).id, item);
    await assert.rejects(items.get({ kind: 'local', code: 'no-such-item' }), { code: 'not-found', status: 404 });
  });

  it('gives the guide whose digest its summary tells', async () => {
    const { guides } = subject().anyone();
    const { item, division } = subject().target;
    const guide = await guides.get({ item, division });
    assert.ok(ServiceGuide.safeParse(guide).success);
    assert.deepEqual([guide.item, guide.jurisdiction.division], [item, division]);
    const summaries = await all(guides.list({ item }));
    assert.equal(summaries.find(({ jurisdiction }) => jurisdiction.division === division)?.digest, guide.digest);
    for (const each of await all(guides.list({ division }))) assert.equal(each.jurisdiction.division, division);
    await assert.rejects(guides.get({ item, division: '000000' }), { code: 'not-found' });
  });

  it('lists the provinces and what lies in one, and gives one', async () => {
    const { divisions } = subject().anyone();
    const provinces = await all(divisions.list());
    assert.ok(provinces.length > 1 && provinces.every(({ code, parent }) => code.endsWith('0000') && !parent));
    const parents = provinces.map(({ code }) => code);
    const parts = (await Promise.all(parents.map((parent) => all(divisions.list({ parent }))))).flat();
    assert.ok(parts.length > 0 && parts.every(({ parent }) => parent && parents.includes(parent)));
    assert.deepEqual(await divisions.get(parents[0] ?? ''), provinces[0]);
    await assert.rejects(divisions.get('000000'), { code: 'not-found' });
  });
}
