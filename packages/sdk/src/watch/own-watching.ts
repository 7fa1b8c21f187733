import type { Caller } from '../call/caller.ts';
import type { Watching } from './follower.ts';
import { type StreamWatching, streamWatching } from './stream-watching.ts';

/** The protocol lets one watch hold so many cases. */
const CASES_A_STREAM = 1_000;

/**
 * Watches over streams of its own: one for every thousand cases.
 *
 * @param alive is called at every sign of life of a stream
 */
export function ownWatching(caller: Caller, alive?: () => void): Watching {
  const streams: StreamWatching[] = [];
  return {
    follow(follower) {
      const { caseNumber } = follower;
      let stream =
        streams.find(({ roster }) => roster.has(caseNumber)) ??
        streams.find(({ roster }) => roster.size < CASES_A_STREAM);
      if (!stream) streams.push((stream = streamWatching(caller, alive)));
      return stream.follow(follower);
    },
  };
}
