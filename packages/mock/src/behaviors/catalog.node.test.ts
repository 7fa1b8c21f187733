import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { GuideSummary, ServiceGuide, ServiceItem } from '@tongban/domain';
import { pageOf } from '@tongban/domain/protocol';
import { createMockPlatform } from '@tongban/mock';
import { divisions, items } from '@tongban/samples';
import { GUIDE, TestClient } from '../test-client/test-client.ts';

const client = new TestClient(createMockPlatform());

describe('the catalog', () => {
  it('lists all items, page after page, those with a guide first', async () => {
    const seen: ServiceItem[] = [];
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const { body } = await client.get(`/v1/items?limit=7${cursor === undefined ? '' : `&cursor=${cursor}`}`);
      const page = pageOf(ServiceItem).parse(body);
      assert.ok(page.items.length <= 7);
      seen.push(...page.items);
      cursor = page.nextCursor;
    }
    assert.equal(seen.length, items.length);
    const firstWithout = seen.findIndex(({ guides }) => guides.length === 0);
    assert.ok(firstWithout === -1 || seen.slice(firstWithout).every(({ guides }) => guides.length === 0));
  });

  it('finds items by all words, by mode and by a division around the guide', async () => {
    const named = pageOf(ServiceItem).parse((await client.get('/v1/items?query=学历 公证')).body);
    assert.deepEqual(
      named.items.map(({ name }) => name),
      ['学历公证'],
    );
    const online = pageOf(ServiceItem).parse((await client.get('/v1/items?mode=fully-online&division=430000')).body);
    assert.ok(online.items.some(({ id }) => id.code === 'degree-notarization'));
    assert.ok(online.items.every(({ mode }) => mode === 'fully-online'));
    const wrong = await client.get('/v1/items?cursor=elsewhere');
    assert.deepEqual(wrong.body.findings, [{ path: ['cursor'], code: 'unknown-cursor' }]);
  });

  it('gives an item and a guide by the key of the item, its colon encoded or not', async () => {
    const item = await client.get('/v1/items/local%3Adegree-notarization');
    assert.equal(ServiceItem.parse(item.body).name, '学历公证');
    assert.equal((await client.get('/v1/items/local:nothing')).status, 404);
    assert.equal((await client.get('/v1/items/degree-notarization')).status, 404);
    const guide = ServiceGuide.parse((await client.get(GUIDE)).body);
    assert.equal(guide.jurisdiction.division, '430000');
    assert.equal((await client.get(GUIDE.replace('430000', '440000'))).status, 404);
  });

  it('tells a client that has the guide already so, and sends no guide', async () => {
    const { headers } = await client.get(GUIDE);
    const etag = headers.get('etag') ?? '';
    const known = await client.get(GUIDE, { 'if-none-match': `"other", W/${etag}` });
    assert.deepEqual([known.status, known.body], [304, { text: '' }]);
    assert.equal(known.headers.get('etag'), etag);
    assert.ok(known.headers.get('x-request-id'));
    assert.equal((await client.get(GUIDE, { 'if-none-match': '"other"' })).status, 200);
  });

  it('lists guides by item and division, and divisions by their parent', async () => {
    const { body } = await client.get('/v1/guides?item=local:degree-notarization&division=430000');
    assert.deepEqual(
      pageOf(GuideSummary)
        .parse(body)
        .items.map(({ name }) => name),
      ['学历公证'],
    );
    assert.equal((await client.get('/v1/guides?item=degree-notarization')).status, 400);
    const provinces = await client.get('/v1/divisions?limit=100');
    const tops = divisions.filter(({ parent }) => parent === undefined);
    assert.equal((provinces.body.items as unknown[]).length, tops.length);
    const parts = await client.get('/v1/divisions?parent=110000');
    assert.deepEqual(parts.body.items, [{ code: '110108', name: '海淀区', shortName: '海淀', parent: '110000' }]);
    assert.equal((await client.get('/v1/divisions/430000')).body.name, '湖南省');
    assert.equal((await client.get('/v1/divisions/000000')).status, 404);
  });
});
