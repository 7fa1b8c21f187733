import type { TestEvent } from 'node:test/reporters';

/** A node:test reporter that gives only the counts of the whole run, as JSON. */
export default async function* nodeCountReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    // The summary of one file names it; that of the whole run does not.
    if (event.type !== 'test:summary' || event.data.file !== undefined) continue;
    const { passed, cancelled, skipped, tests } = event.data.counts;
    yield JSON.stringify({
      passed,
      failed: tests - passed - skipped - event.data.counts.todo + cancelled * 0,
      skipped,
    });
  }
}
