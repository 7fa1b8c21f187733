import { isPlatformError } from '@tongban/domain';
import type { CaseEvent } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';
import type { Follower, Watching } from './follower.ts';
import { pollCases } from './poll-cases.ts';
import { actsAfter } from './positions.ts';
import { createRoster, type Roster } from './roster.ts';
import { watchStream } from './watch-stream.ts';

/** So many streams may fail one after the other before the cases are asked for instead. */
const STREAM_TRIES = 3;
const FIRST_RECONNECT = 1_000;
const LONGEST_RECONNECT = 30_000;
const FIRST_POLL = 5_000;
const LONGEST_POLL = 60_000;
/** So long a running stream waits for further cases before it is opened anew with all of them. */
const GATHER = 100;

/** Cases that are watched over one stream. */
export interface StreamWatching extends Watching {
  /** Who follows what over it. */
  roster: Roster;
}

/**
 * Brings any number of followers the acts of their cases over one stream, which stands while somebody follows.
 *
 * A lost stream is taken up again from what was given; where streams do not come through at all, the cases are asked for
 * from time to time. Followers fail only by what does not pass by itself: no session, no such case.
 *
 * @param alive is called at every sign of life of the stream
 */
export function streamWatching(caller: Caller, alive?: () => void): StreamWatching {
  const roster = createRoster();
  let running: AbortController | undefined;
  /** Ends one connection, one round of polling or one pause, so that the next one has all cases. */
  let current = new AbortController();
  let isGathering = false;
  let hasBegun = false;

  async function run(signal: AbortSignal): Promise<void> {
    hasBegun = true;
    const stream = watchStream(caller, roster.positions);
    let failures = 0;
    const pause = (first: number, longest: number, times: number) =>
      caller.wait(Math.min(longest, first * 2 ** times) * (0.5 + caller.random() / 2), current.signal);

    async function give(event: CaseEvent, until: AbortSignal): Promise<void> {
      const given = roster.position(event.caseNumber);
      if (given === undefined || event.act.sequence <= given) return;
      const isNext = event.act.sequence === given + 1;
      // A stream that left acts out is made up for by asking for the case.
      const { caseNumber } = event;
      roster.give(isNext ? [event] : await actsAfter(caller, { caseNumber, after: given }, until));
    }

    /** One connection: it counts as failed unless it brought an act or lived on after its first piece. */
    async function connect(until: AbortSignal): Promise<void> {
      let pieces = 0;
      const before = failures;
      failures += 1;
      try {
        for await (const events of stream.connect(until)) {
          pieces += 1;
          alive?.();
          if (pieces > 1 || events.length > 0) failures = 0;
          for (const event of events) await give(event, until);
        }
      } catch (error) {
        if (until.aborted) failures = before;
        else if (!isPlatformError(error) || error.code === 'unauthenticated') throw error;
        else if (pieces === 0 && stream.mayBeAbsent(error)) failures = STREAM_TRIES;
      }
      if (until.aborted) return;
      if (failures < STREAM_TRIES) await pause(stream.retry ?? FIRST_RECONNECT, LONGEST_RECONNECT, failures);
    }

    while (!signal.aborted) {
      current = new AbortController();
      const until = AbortSignal.any([signal, current.signal]);
      if (failures < STREAM_TRIES) await connect(until);
      else {
        await pollCases(caller, { roster, signal: until }, (quiet) => pause(FIRST_POLL, LONGEST_POLL, quiet));
        if (!current.signal.aborted) failures = 0;
      }
      if (roster.size === 0) stop();
    }
  }

  function stop(): void {
    running?.abort();
    running = undefined;
    hasBegun = false;
    current.abort();
  }

  function start(): void {
    const own = (running = new AbortController());
    // After this turn of the loop: a thousand watches that begin together are one.
    void Promise.resolve()
      .then(() => run(own.signal))
      .catch((error: unknown) => {
        if (own.signal.aborted) return;
        stop();
        roster.fail(error);
      });
  }

  function gather(): void {
    if (isGathering) return;
    isGathering = true;
    void caller.wait(GATHER).then(() => {
      isGathering = false;
      current.abort();
    });
  }

  return {
    roster,
    follow(follower: Follower) {
      const stands = roster.position(follower.caseNumber) ?? Infinity;
      roster.add(follower);
      if (!running) start();
      else if (hasBegun && follower.given < stands) gather();
      return () => {
        roster.remove(follower);
        if (roster.size === 0) stop();
      };
    },
  };
}
