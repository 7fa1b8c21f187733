import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { CaseEvent } from '@tongban/domain/protocol';
import { createClient, type PlatformError } from '@tongban/sdk';
import { eventually, watchedPlatform, type WatchedPlatform } from './watched-platform.node.test.ts';

/** A client whose waits take no time to speak of. */
function clientOf({ url }: WatchedPlatform) {
  const wait = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
  return createClient({ baseUrl: url, wait, random: () => 1, retry: { limit: 0 } });
}

const told = ({ caseNumber, act }: CaseEvent) => `${caseNumber}=${act.sequence}`;

/** Ends what a test has left open: a test that failed would otherwise be watched for ever. */
const open: (() => unknown)[] = [];
afterEach(() => {
  for (const end of open.splice(0)) end();
});

/** Reads a watch into a list, in the background. */
function reading(events: AsyncIterable<CaseEvent>): { seen: string[]; done: Promise<void> } {
  const seen: string[] = [];
  const iterator = events[Symbol.asyncIterator]();
  open.push(() => iterator.return?.());
  const done = (async () => {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) seen.push(told(next.value));
  })();
  return { seen, done };
}

describe('watching several cases', () => {
  it('brings a thousand cases over one connection, each act once', { timeout: 60_000 }, async () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => `SAMPLE-${index}`);
    await using platform = await watchedPlatform(Object.fromEntries(numbers.map((number) => [number, 1])));
    const { cases } = clientOf(platform);
    const leaving = new AbortController();
    const watched = numbers.map((number) => reading(cases.watch(number, { signal: leaving.signal })));
    await eventually(() => watched.every(({ seen }) => seen.length === 1));
    platform.breakStreams();
    for (const number of numbers) platform.happen(number);
    await eventually(() => watched.every(({ seen }) => seen.length === 2));
    assert.deepEqual(
      watched.flatMap(({ seen }) => seen),
      numbers.flatMap((number) => [`${number}=1`, `${number}=2`]),
    );
    assert.equal(platform.openStreams(), 1);
    // The stream, and one more that its opening was asked over.
    assert.ok(platform.connections.most <= 2, `${platform.connections.most} connections`);
    assert.ok(platform.received.length <= 6, `${platform.received.length} requests`);
    leaving.abort();
    await Promise.all(watched.map(({ done }) => done));
    await eventually(() => platform.openStreams() === 0);
  });

  it('opens a second stream for the case after the thousandth', { timeout: 60_000 }, async () => {
    const numbers = Array.from({ length: 1001 }, (_, index) => `SAMPLE-${index}`);
    await using platform = await watchedPlatform(Object.fromEntries(numbers.map((number) => [number, 1])));
    const leaving = new AbortController();
    const position = Object.fromEntries(numbers.map((number) => [number, 0]));
    const { seen, done } = reading(clientOf(platform).cases.watchAll(position, { signal: leaving.signal }));
    await eventually(() => seen.length === 1001);
    assert.deepEqual(platform.watches.map(({ length }) => length).sort(), [1, 1000]);
    leaving.abort();
    await done;
  });

  it('takes a case in while it runs, and leaves nothing out of the others', async () => {
    await using platform = await watchedPlatform({ A: 1, B: 2, C: 1 });
    const { cases } = clientOf(platform);
    const leaving = new AbortController();
    const { signal } = leaving;
    const first = reading(cases.watch('A', { signal }));
    await eventually(() => first.seen.length === 1);
    const second = reading(cases.watch('B', { signal }));
    const third = reading(cases.watch('C', { after: 1, signal }));
    await eventually(() => second.seen.length === 2);
    for (const number of ['A', 'B', 'C', 'A']) platform.happen(number);
    await eventually(() => first.seen.length === 3 && second.seen.length === 3 && third.seen.length === 1);
    assert.deepEqual(first.seen, ['A=1', 'A=2', 'A=3']);
    assert.deepEqual(second.seen, ['B=1', 'B=2', 'B=3']);
    assert.deepEqual(third.seen, ['C=2']);
    assert.equal(platform.openStreams(), 1);
    assert.equal(platform.watches.length, 2, 'both newcomers came with one more watch');
    leaving.abort();
    await Promise.all([first.done, second.done, third.done]);
  });

  it('drops a case that nobody watches any more from the next watch', async () => {
    await using platform = await watchedPlatform({ A: 1, B: 1, C: 1 });
    const { cases } = clientOf(platform);
    const leavingA = new AbortController();
    const leaving = new AbortController();
    const first = reading(cases.watch('A', { signal: leavingA.signal }));
    const second = reading(cases.watch('B', { signal: leaving.signal }));
    await eventually(() => first.seen.length === 1 && second.seen.length === 1);
    leavingA.abort();
    await first.done;
    platform.happen('A');
    const third = reading(cases.watch('C', { signal: leaving.signal }));
    await eventually(() => third.seen.length === 1);
    assert.deepEqual(
      platform.watches.at(-1)?.map(({ caseNumber }) => caseNumber),
      ['B', 'C'],
    );
    assert.deepEqual(first.seen, ['A=1']);
    leaving.abort();
    await Promise.all([second.done, third.done]);
  });

  it('gives two readers of one case all that each has not seen, over one stream', async () => {
    await using platform = await watchedPlatform({ A: 3 });
    const { cases } = clientOf(platform);
    const leaving = new AbortController();
    const { signal } = leaving;
    const late = reading(cases.watch('A', { after: 2, signal }));
    await eventually(() => late.seen.length === 1);
    const early = reading(cases.watch('A', { signal }));
    await eventually(() => early.seen.length === 3);
    platform.happen('A');
    await eventually(() => early.seen.length === 4 && late.seen.length === 2);
    assert.deepEqual(late.seen, ['A=3', 'A=4']);
    assert.deepEqual(early.seen, ['A=1', 'A=2', 'A=3', 'A=4']);
    assert.equal(platform.openStreams(), 1);
    leaving.abort();
    await Promise.all([early.done, late.done]);
  });

  it('lets the one case fail that is not there, and goes on with the others', async () => {
    await using platform = await watchedPlatform({ A: 1 });
    const { cases } = clientOf(platform);
    const leaving = new AbortController();
    const good = reading(cases.watch('A', { signal: leaving.signal }));
    const bad = reading(cases.watch('B'));
    await assert.rejects(bad.done, { code: 'not-found' });
    await eventually(() => good.seen.length === 1);
    // Also one that comes later, when the stream stands already.
    await assert.rejects(reading(cases.watch('C')).done, { code: 'not-found' });
    platform.happen('A');
    await eventually(() => good.seen.length === 2);
    assert.deepEqual(good.seen, ['A=1', 'A=2']);
    leaving.abort();
    await good.done;
  });

  it('does not let a reader that takes its time hold others up', async () => {
    await using platform = await watchedPlatform({ A: 1, B: 1 });
    const { cases } = clientOf(platform);
    const slow = cases.watch('A')[Symbol.asyncIterator]();
    assert.equal(told((await slow.next()).value as CaseEvent), 'A=1');
    const leaving = new AbortController();
    const quick = reading(cases.watch('B', { signal: leaving.signal }));
    for (const number of ['A', 'B', 'A', 'B']) platform.happen(number);
    await eventually(() => quick.seen.length === 3);
    for (const sequence of [2, 3]) assert.equal(told((await slow.next()).value as CaseEvent), `A=${sequence}`);
    await slow.return?.();
    leaving.abort();
    await quick.done;
  });
});

describe('watchAll', () => {
  it('reads several cases in one loop, and another process goes on from its position', async () => {
    await using platform = await watchedPlatform({ A: 2, B: 1 });
    const first = clientOf(platform).cases.watchAll({ A: 0, B: 0 });
    const seen: string[] = [];
    let stored = '';
    for await (const event of first) {
      seen.push(told(event));
      stored = JSON.stringify(first.position);
      if (seen.length === 2) break;
    }
    await eventually(() => platform.openStreams() === 0);
    platform.happen('A');
    platform.happen('B');
    const second = clientOf(platform).cases.watchAll(JSON.parse(stored) as Record<string, number>);
    for await (const event of second) if (seen.push(told(event)) === 5) break;
    assert.deepEqual(seen.toSorted(), ['A=1', 'A=2', 'A=3', 'B=1', 'B=2']);
    assert.deepEqual(second.position, { A: 3, B: 2 });
  });

  it('takes cases in and lets them go while it runs', async () => {
    await using platform = await watchedPlatform({ A: 1, B: 1 });
    const watch = clientOf(platform).cases.watchAll({ A: 0 });
    const seen: string[] = [];
    for await (const event of watch) {
      seen.push(told(event));
      if (told(event) === 'A=1') watch.add('B');
      if (told(event) === 'B=1') {
        watch.drop('A');
        platform.happen('A');
        platform.happen('B');
      }
      if (told(event) === 'B=2') break;
    }
    assert.deepEqual(seen, ['A=1', 'B=1', 'B=2']);
    assert.deepEqual(watch.position, { B: 2 });
  });

  it('says which case it failed by', async () => {
    await using platform = await watchedPlatform({ A: 1 });
    const watch = clientOf(platform).cases.watchAll({ A: 0, B: 0 });
    await assert.rejects(reading(watch).done, (error: PlatformError) => {
      assert.equal(error.code, 'not-found');
      assert.deepEqual(error.findings, [{ path: ['cases', 'B'], code: 'not-found' }]);
      return true;
    });
    await eventually(() => platform.openStreams() === 0);
  });
});
