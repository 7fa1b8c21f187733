import { checks } from '@tongban/conformance';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { breakages } from './breakages/breakages.ts';
import type { PlantedResult } from './run-breakages.ts';

const script = fileURLToPath(new URL('run-breakages.ts', import.meta.url));
/** `all`, or the name of a check; by default every twelfth, since each asks the platform some six hundred times. */
const chosen = process.env.BREAKAGES ?? 'some';
const numbers = breakages.flatMap(({ check }, at) =>
  chosen === 'all' || chosen === check || (chosen === 'some' && at % 12 === 0) ? [at] : [],
);

/** Plants some of them in two processes at once. */
async function plantAll(): Promise<Map<string, PlantedResult>> {
  const halves = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
  const results = new Map<string, PlantedResult>();
  await Promise.all(
    halves.map(async (half) => {
      const argv = ['--conditions=@tongban/source', script, ...half.map(String)];
      const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
      for await (const line of createInterface({ input: child.stdout })) {
        const result = JSON.parse(line) as PlantedResult;
        results.set(result.check, result);
      }
    }),
  );
  return results;
}

describe('a platform that does one thing wrong', () => {
  const planted = plantAll();
  for (const at of numbers) {
    const { check, does } = breakages[at] ?? { check: '', does: '' };
    it(`fails ${check} and nothing else when it ${does}`, { timeout: 3_600_000 }, async () => {
      const result = (await planted).get(check);
      assert.ok(result, 'the process that planted it has ended before');
      const told = result.failed.map((failed) => `${failed.id}: ${failed.told}`).join('\n');
      assert.deepEqual(
        result.failed.map(({ id }) => id),
        [check],
        told,
      );
      assert.deepEqual(result.blocked, [], 'no other check is barred by it');
    });
  }
});

describe('the planted breakages', () => {
  it('are one a check: a check that nothing can fail says nothing', () => {
    const planted = breakages.map(({ check }) => check);
    assert.deepEqual(
      planted.filter((check, at) => planted.indexOf(check) !== at),
      [],
      'each check has one',
    );
    const known = checks.map(({ id }) => id);
    assert.deepEqual(
      planted.filter((check) => !known.includes(check)),
      [],
      'each names a check that there is',
    );
    assert.deepEqual(
      known.filter((id) => !planted.includes(id)),
      [],
    );
  });
});
