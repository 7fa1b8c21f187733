import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryJournal } from '../journal/memory-journal.ts';
import { createMockPlatform } from '../platform/create-mock-platform.ts';
import { submit, TestClient } from '../test-client/test-client.ts';
import { SCENARIO_NAMES, type ScenarioName } from './plots.ts';

/** Plays a scenario to its end on a platform that goes on from a journal, and gives the acts of the case. */
async function play(name: ScenarioName, journal: MemoryJournal, known?: string): Promise<string> {
  const platform = createMockPlatform({ journal, scenario: name });
  const client = new TestClient(platform, { token: 'sample-applicant-1' });
  const caseNumber = known ?? (await submit(client)).caseNumber;
  for (let tries = 0; tries < 40; tries += 1) {
    const scenario = platform.scenario(caseNumber);
    const { state } = await scenario.upcoming();
    if (state === 'finished') break;
    await (state === 'waiting-for-applicant' ? scenario.supplyCorrection() : scenario.next());
  }
  return (platform.world.cases.find(caseNumber)?.record.acts ?? []).map(({ type }) => type).join(' ');
}

describe('a scenario whose platform dies in the middle of a step', () => {
  for (const name of SCENARIO_NAMES) {
    it(`${name}: is played on to the same end, every act and every notice once`, async () => {
      const whole = new MemoryJournal();
      const wanted = await play(name, whole);
      let interrupted = 0;
      for (let appends = 2; appends < whole.appends; appends += 1) {
        const journal = new MemoryJournal();
        journal.remaining = appends;
        await play(name, journal).catch(() => undefined);
        const opened = journal.entries().find((entry) => entry.kind === 'case-opened');
        if (opened?.kind !== 'case-opened') continue;
        interrupted += 1;
        assert.equal(
          await play(name, new MemoryJournal(journal), opened.record.caseNumber),
          wanted,
          `after ${appends}`,
        );
      }
      assert.ok(interrupted > 0, 'it was never interrupted');
    });
  }
});
