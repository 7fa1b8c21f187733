import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '@tongban/sdk';
import { json, loopback, problem } from '../loopback/loopback.node.test.ts';

const division = (code: number) => ({ code: String(code), name: `第${code}区`, shortName: String(code) });
const pages: Record<string, object> = {
  '/tongban/v1/divisions?parent=990000': { items: [division(990001), division(990002)], nextCursor: 'b c' },
  '/tongban/v1/divisions?cursor=b+c&parent=990000': { items: [], nextCursor: 'd' },
  '/tongban/v1/divisions?cursor=d&parent=990000': { items: [division(990003)] },
};

describe('a paged list', () => {
  it('gives every entry, page after page', async () => {
    await using server = await loopback((response, { url }) => json(response, 200, pages[url]));
    const list = createClient({ baseUrl: `${server.url}/tongban/` }).divisions.list({ parent: '990000' });
    const codes: string[] = [];
    for await (const { code } of list) codes.push(code);
    assert.deepEqual(codes, ['990001', '990002', '990003']);
    assert.equal(server.received.length, 3);
  });

  it('gives whole pages, and asks for no more than are wanted', async () => {
    await using server = await loopback((response, { url }) => json(response, 200, pages[url]));
    const list = createClient({ baseUrl: `${server.url}/tongban` }).divisions.list({ parent: '990000' });
    const sizes: number[] = [];
    for await (const { items } of list.byPage()) sizes.push(items.length);
    assert.deepEqual(sizes, [2, 0, 1]);
    for await (const { code } of list) if (code === '990001') break;
    assert.equal(server.received.length, 4);
  });

  it('sends nothing before somebody asks', async () => {
    await using server = await loopback((response) => problem(response, 404, 'not-found'));
    const list = createClient({ baseUrl: server.url }).divisions.list();
    assert.equal(server.received.length, 0);
    await assert.rejects(list[Symbol.asyncIterator]().next(), { code: 'not-found' });
  });

  it('does not ask for ever when a platform repeats its cursor', async () => {
    await using server = await loopback((response) => json(response, 200, { items: [], nextCursor: 'same' }));
    const list = createClient({ baseUrl: server.url }).divisions.list();
    await assert.rejects(list[Symbol.asyncIterator]().next(), { code: 'malformed-response' });
    assert.equal(server.received.length, 2);
  });
});
