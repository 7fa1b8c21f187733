import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import type { CaseEvent } from '@tongban/domain/protocol';
import { type ClientOptions, createClient } from '@tongban/sdk';
import { eventually, watchedPlatform } from './watched-platform.node.test.ts';

/** Waits that end when a test says so. */
function standingStill() {
  const waits: { milliseconds: number; end: () => void }[] = [];
  return {
    wait: (milliseconds: number, signal?: AbortSignal) =>
      new Promise<void>((resolve) => {
        const one = { milliseconds, end: () => resolve() };
        waits.push(one);
        signal?.addEventListener('abort', () => {
          waits.splice(waits.indexOf(one), 1);
          resolve();
        });
        if (signal?.aborted) resolve();
      }),
    /** Ends every wait of that long. */
    pass(milliseconds: number) {
      for (const one of waits.splice(0)) {
        if (one.milliseconds === milliseconds) one.end();
        else waits.push(one);
      }
    },
  };
}

/** Closes what a test that failed has left open. */
const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A tab: a client of its own, and what it has seen of cases. */
function tab(url: string, more: Partial<ClientOptions> = {}) {
  const wait = (milliseconds: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      // Short waits pass at once; silence never comes unless a test lets it.
      if (milliseconds < 10_000) setTimeout(resolve, 1);
      signal?.addEventListener('abort', () => resolve());
      if (signal?.aborted) resolve();
    });
  const { cases } = createClient({ baseUrl: url, tabs: true, wait, random: () => 1, retry: { limit: 0 }, ...more });
  const leaving = new AbortController();
  open.push(() => leaving.abort());
  const seen: string[] = [];
  const failed: unknown[] = [];
  const watch = (caseNumber: string, after = 0) => {
    void (async () => {
      const events: AsyncIterable<CaseEvent> = cases.watch(caseNumber, { after, signal: leaving.signal });
      for await (const { act } of events) seen.push(`${caseNumber}=${act.sequence}`);
    })().catch((error: unknown) => failed.push(error));
  };
  return { watch, seen, failed, close: () => leaving.abort() };
}

describe('tabs of one origin', () => {
  it('share one stream, for different cases and for the same one', async () => {
    await using platform = await watchedPlatform({ A: 2, B: 1 });
    const first = tab(platform.url);
    first.watch('A');
    await eventually(() => first.seen.length === 2);
    const second = tab(platform.url);
    second.watch('B');
    second.watch('A', 1);
    await eventually(() => second.seen.length === 2);
    platform.happen('A');
    platform.happen('B');
    await eventually(() => first.seen.length === 3 && second.seen.length === 4);
    assert.deepEqual(first.seen, ['A=1', 'A=2', 'A=3']);
    assert.deepEqual(second.seen.toSorted(), ['A=2', 'A=3', 'B=1', 'B=2']);
    assert.equal(platform.openStreams(), 1);
    first.close();
    second.close();
    await eventually(() => platform.openStreams() === 0);
  });

  it('hand the stream on when the leading tab is closed, with no act lost or repeated', async () => {
    await using platform = await watchedPlatform({ A: 1, B: 1 });
    const tabs = [tab(platform.url), tab(platform.url), tab(platform.url)];
    const [first, second, third] = tabs as [(typeof tabs)[0], (typeof tabs)[0], (typeof tabs)[0]];
    first.watch('A');
    await eventually(() => first.seen.length === 1);
    second.watch('A');
    second.watch('B');
    third.watch('B');
    await eventually(() => second.seen.length === 2 && third.seen.length === 1);
    first.close();
    platform.happen('A');
    platform.happen('B');
    await eventually(() => second.seen.length === 4 && third.seen.length === 2);
    assert.deepEqual(second.seen.toSorted(), ['A=1', 'A=2', 'B=1', 'B=2']);
    assert.deepEqual(third.seen, ['B=1', 'B=2']);
    await eventually(() => platform.openStreams() === 1);
    second.close();
    platform.happen('B');
    await eventually(() => third.seen.length === 3);
    third.close();
    await eventually(() => platform.openStreams() === 0);
  });

  // A browser hands the lock of a dead tab on at once (test/package/sdk-tabs.node.test.ts); Node 24 does not.
  it('go on when the leader dies without a word and nobody is told', { timeout: 30_000 }, async () => {
    await using platform = await watchedPlatform({ A: 1 });
    const program = `
      import { createClient } from ${JSON.stringify(import.meta.resolve('@tongban/sdk'))};
      import { parentPort, workerData } from 'node:worker_threads';
      const { cases } = createClient({ baseUrl: workerData, tabs: true });
      for await (const { act } of cases.watch('A')) parentPort.postMessage(act.sequence);
    `;
    const file = new URL(`data:text/javascript,${encodeURIComponent(program)}`);
    const leader = new Worker(file, { workerData: platform.url });
    await new Promise((resolve, reject) => leader.once('message', resolve).once('error', reject));
    const time = standingStill();
    const follower = tab(platform.url, { wait: time.wait, silence: 30_000 });
    follower.watch('A');
    await eventually(() => follower.seen.length === 1);
    assert.equal(platform.openStreams(), 1);
    await leader.terminate();
    platform.happen('A');
    time.pass(30_000);
    await eventually(() => follower.seen.length === 2);
    assert.deepEqual(follower.seen, ['A=1', 'A=2']);
    await eventually(() => platform.openStreams() === 1);
    follower.close();
  });

  it('take the stream over from a tab that the system put to sleep', async () => {
    await using platform = await watchedPlatform({ A: 1 });
    const asleep = tab(platform.url);
    asleep.watch('A');
    await eventually(() => asleep.seen.length === 1);
    const time = standingStill();
    const awake = tab(platform.url, { wait: time.wait, silence: 30_000 });
    awake.watch('A');
    await eventually(() => awake.seen.length === 1);
    // Nothing was heard of the leader for as long as that: its lock is taken, and it becomes a follower.
    time.pass(30_000);
    await eventually(() => platform.watches.length === 2 && platform.openStreams() === 1);
    platform.happen('A');
    await eventually(() => asleep.seen.length === 2 && awake.seen.length === 2);
    assert.deepEqual([...asleep.seen, ...awake.seen], ['A=1', 'A=2', 'A=1', 'A=2']);
    assert.equal(platform.openStreams(), 1);
    asleep.close();
    awake.close();
  });

  it('hear which of their cases is not there', async () => {
    await using platform = await watchedPlatform({ A: 1 });
    const first = tab(platform.url);
    first.watch('A');
    await eventually(() => first.seen.length === 1);
    const second = tab(platform.url);
    second.watch('A');
    second.watch('B');
    await eventually(() => second.failed.length === 1);
    assert.equal((second.failed[0] as { code: string }).code, 'not-found');
    platform.happen('A');
    await eventually(() => first.seen.length === 2 && second.seen.length === 2);
    first.close();
    second.close();
  });

  it('stop watching for a tab that was closed', async () => {
    await using platform = await watchedPlatform({ A: 1, B: 1, C: 1 });
    const first = tab(platform.url);
    first.watch('A');
    await eventually(() => first.seen.length === 1);
    const second = tab(platform.url);
    second.watch('B');
    await eventually(() => second.seen.length === 1);
    second.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    first.watch('C');
    await eventually(() => first.seen.includes('C=1'));
    assert.deepEqual(
      platform.watches.at(-1)?.map(({ caseNumber }) => caseNumber),
      ['A', 'C'],
    );
    first.close();
  });

  for (const absent of ['BroadcastChannel', 'locks'] as const) {
    it(`have a stream each where there is no ${absent}`, async () => {
      await using platform = await watchedPlatform({ A: 1 });
      const owner: object = absent === 'locks' ? navigator : globalThis;
      const own = Object.getOwnPropertyDescriptor(owner, absent);
      Object.defineProperty(owner, absent, { value: undefined, configurable: true });
      const tabs = [tab(platform.url), tab(platform.url)];
      Reflect.deleteProperty(owner, absent);
      if (own) Object.defineProperty(owner, absent, own);
      for (const each of tabs) each.watch('A');
      await eventually(() => tabs.every(({ seen }) => seen.length === 1));
      assert.equal(platform.openStreams(), 2);
      for (const each of tabs) each.close();
    });
  }

  it('share nothing where calls carry a token: it may be another person’s', async () => {
    await using platform = await watchedPlatform({ A: 1 });
    const tabs = [1, 2].map((number) => tab(platform.url, { tabs: undefined, auth: () => `token-${number}` }));
    for (const each of tabs) each.watch('A');
    await eventually(() => tabs.every(({ seen }) => seen.length === 1));
    assert.equal(platform.openStreams(), 2);
    for (const each of tabs) each.close();
  });
});
