/**
 * How long `decideMaterials` takes: `node test/bench/materials.ts`. It prints, and judges nothing: a busy machine is
 * no failure. Goals: 100 rows with their trace in 2 ms (median), ten times the rows in at most 11 times the time.
 */
import { decideMaterials } from '../../packages/domain/src/materials.ts';
import { benchCase } from './material-rows.ts';

const ROUNDS = 301;

const timeOf = (run: () => unknown) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const median = (times: number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/**
 * Times a hundred rows and ten times as many, in turns, so that a busy machine and the garbage of both weigh on both.
 * `shared` is how many rows prove the same field.
 */
function report(says: string, shared: number) {
  const [small, large] = [benchCase(100, shared), benchCase(1000, shared)];
  const decideSmall = () => decideMaterials(small.guide, small.facts);
  const decideLarge = () => decideMaterials(large.guide, large.facts);
  const times = { one: [] as number[], ten: [] as number[], large: [] as number[] };
  for (let round = -50; round < ROUNDS; round += 1) {
    const one = timeOf(decideSmall);
    const ten = timeOf(() => Array.from({ length: 10 }, decideSmall));
    const thousand = timeOf(decideLarge);
    // The first rounds warm up.
    if (round < 0) continue;
    times.one.push(one);
    times.ten.push(ten);
    times.large.push(thousand);
  }
  const decisions = decideSmall();
  const entries = decisions.reduce((sum, { trace }) => sum + trace.length, 0);
  const verdicts = new Set(decisions.map(({ verdict }) => verdict)).size;
  const factor = (10 * median(times.large)) / median(times.ten);
  console.log(`${says}: ${verdicts} different verdicts, ${entries} questions answered`);
  console.log(`  100 rows  ${median(times.one).toFixed(3)} ms (median of ${ROUNDS}), goal 2`);
  console.log(`  1000 rows ${median(times.large).toFixed(3)} ms, ${factor.toFixed(1)} times as long, goal 11`);
}

report('each field proved by few materials', 4);
report('one field proved by every material', Infinity);
