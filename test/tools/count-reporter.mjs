// A web-test-runner reporter that leaves the counts of a run where TEST_COUNTS says: {"passed":12,"failed":0}.
import { writeFileSync } from 'node:fs';

export function countReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      const walk = (suite) => {
        for (const test of suite?.tests ?? [])
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        suite?.suites.forEach(walk);
      };
      for (const session of sessions) {
        const before = counts.failed;
        walk(session.testResults);
        // A file that did not load, or that threw outside a test, has no failed test of its own.
        if (!session.passed && counts.failed === before) counts.failed += 1;
      }
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
    },
  };
}
