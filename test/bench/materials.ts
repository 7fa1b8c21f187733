/**
 * How long `decideMaterials` takes: `node test/bench/materials.ts`. It prints, and judges nothing: a busy machine is
 * no failure. Goals: 100 rows with their trace in 2 ms (median), ten times the rows in at most 11 times the time.
 */
import { decideMaterials } from '../../packages/domain/src/materials.ts';
import { benchCase } from './material-rows.ts';

const ROUNDS = 401;

/** The median of several rounds and their quietest tenth, in milliseconds. */
function timesOf(run: () => unknown): { median: number; quiet: number } {
  for (let warm = 0; warm < 60; warm += 1) run();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[ROUNDS >> 1] ?? 0, quiet: times[Math.floor(ROUNDS / 10)] ?? 0 };
}

/** Times a hundred rows and ten times as many; `shared` is how many rows prove the same field. */
function report(says: string, shared: number) {
  const [small, large] = [100, 1000].map((rows) => {
    const { guide, facts } = benchCase(rows, shared);
    return { ...timesOf(() => decideMaterials(guide, facts)), decisions: decideMaterials(guide, facts) };
  });
  if (!small || !large) return;
  const entries = small.decisions.reduce((sum, { trace }) => sum + trace.length, 0);
  const verdicts = new Set(small.decisions.map(({ verdict }) => verdict)).size;
  console.log(`${says}: 100 rows, ${verdicts} different verdicts, ${entries} questions answered`);
  for (const kind of ['median', 'quiet'] as const) {
    const [few, many] = [small[kind], large[kind]];
    const factor = (many / few).toFixed(1);
    console.log(
      `  ${kind}: ${few.toFixed(3)} ms (goal 2), ten times the rows ${many.toFixed(3)} ms, ${factor} times (goal 11)`,
    );
  }
}

report('each field proved by few materials', 4);
report('one field proved by every material', Infinity);
