/**
 * Plants breakages one after the other and prints, a line each, which checks failed.
 *
 * A process of its own: inside a test, node:test follows every promise of some hundred requests, which costs more than
 * they do.
 */
import { runChecks } from '@tongban/conformance';
import { breakingProxy } from './breaking-proxy.ts';
import { breakages } from './breakages/breakages.ts';
import { quick, sampleGiven, serveSample } from './sample-platform.ts';

/** What came of one breakage. */
export interface PlantedResult {
  /** The check that must have failed. */
  check: string;
  /** The checks that did, each with what it says. */
  failed: { id: string; told: string }[];
  /** The checks that could not be made because of it. */
  blocked: string[];
}

async function plant(at: number): Promise<PlantedResult> {
  const breakage = breakages[at];
  if (!breakage) throw new RangeError(`There is no breakage ${at}`);
  const mock = await serveSample();
  const proxy = await breakingProxy(mock.url);
  try {
    proxy.hooks = breakage.start();
    const { checks } = await runChecks(sampleGiven(proxy.url), quick);
    return {
      check: breakage.check,
      failed: checks
        .filter(({ outcome }) => outcome === 'failed')
        .map(({ id, findings }) => ({ id, told: `expected ${findings[0]?.expected}, came ${findings[0]?.came}` })),
      blocked: checks.filter(({ skipped }) => skipped?.reason === 'blocked').map(({ id }) => id),
    };
  } finally {
    await proxy.close();
    await mock.close();
  }
}

for (const at of process.argv.slice(2)) process.stdout.write(`${JSON.stringify(await plant(Number(at)))}\n`);
