import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callPromise } from '../call/call-promise.ts';
import { pagedList } from '../pages/paged-list.ts';
import { onDemand } from './on-demand.ts';

const meta = { status: 200, headers: new Headers(), requestId: 'r', traceId: undefined, attempts: 1 };

interface Resource {
  list(from: number): ReturnType<typeof pagedList<number>>;
  get(id: string): ReturnType<typeof callPromise<string>>;
}

const resource: Resource = {
  list: (from) =>
    pagedList((cursor) => Promise.resolve(cursor ? { items: [from + 1] } : { items: [from], nextCursor: 'b' })),
  get: (id) => callPromise(Promise.resolve({ data: id, meta })),
};

describe('a resource that is loaded when it is called', () => {
  it('is loaded once and gives what it gives, with what came around it', async () => {
    let loads = 0;
    const lazy = onDemand<Resource>(
      () => {
        loads += 1;
        return Promise.resolve(resource);
      },
      { lists: ['list'], calls: ['get'] },
    );
    const list = lazy.list(1);
    assert.equal(loads, 0, 'a list asks for nothing before somebody reads');
    const seen: number[] = [];
    for await (const entry of list) seen.push(entry);
    for await (const { items } of list.byPage()) seen.push(...items);
    assert.deepEqual(seen, [1, 2, 1, 2]);
    assert.equal(await lazy.get('a'), 'a');
    assert.deepEqual(await lazy.get('b').withResponse(), { data: 'b', meta });
    assert.equal(loads, 1);
  });

  it('is loaded anew by the next call when it could not be loaded', async () => {
    let fails = true;
    const lazy = onDemand<Resource>(
      () => (fails ? Promise.reject(new TypeError('The chunk is gone')) : Promise.resolve(resource)),
      { lists: ['list'], calls: ['get'] },
    );
    await assert.rejects(lazy.get('a'), { code: 'network', remedy: 'retry' });
    await assert.rejects(lazy.get('a').withResponse(), { code: 'network' });
    fails = false;
    assert.equal(await lazy.get('a'), 'a');
  });
});
