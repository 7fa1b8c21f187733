// Timing in turns: what disturbs the machine for a while disturbs everybody alike.

export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/**
 * The time of one call of each, in microseconds, and its ratio to one of them: the medians over all rounds.
 *
 * @param calls by name
 * @param rounds how often each has its turn, and how many calls a turn is
 * @param clock gives microseconds
 */
export async function inTurns(calls, { rounds, turn, to }, clock) {
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let round = -4; round < rounds; round += 1) {
    for (const [name, call] of Object.entries(calls)) {
      const started = clock();
      for (let count = 0; count < turn; count += 1) await call();
      // The first four rounds warm up.
      if (round >= 0) times[name].push((clock() - started) / turn);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, own]) => {
      const ratio = median(own.map((time, round) => time / times[to][round]));
      return [name, { time: median(own), ratio }];
    }),
  );
}

/** What the process has computed so far: other programs do not count. */
export const computed = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

/** What time it is, for what waits for others. */
export const elapsed = () => performance.now() * 1_000;
