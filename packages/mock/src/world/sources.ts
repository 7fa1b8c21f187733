import type { Recorder } from '../journal/recorder.ts';
import type { MockClock } from './clock.ts';
import type { Random } from './random.ts';

/** What the parts of a world share. */
export interface Sources {
  /** The clock that dates whatever happens. */
  clock: MockClock;
  /** Where codes and ids are drawn from. */
  random: Random;
  /** Told of every change. */
  recorder: Recorder;
}
