import { caseStatus } from '@tongban/domain/rules';
import type { Instant } from '@tongban/domain';
import type { Fault } from '../fault/fault.ts';
import type { MockPlatform } from '../platform/mock-platform.ts';
import type { ScenarioName } from '../scenario/plots.ts';
import type { Upcoming } from '../scenario/scenario.ts';

/** How one case stands, as the control shows it; no person's data. */
export interface CaseState {
  /** The case's number. */
  caseNumber: string;
  /** The item's Chinese name. */
  itemName: string;
  /** How far it has come. */
  status: string;
  /** How it goes. */
  scenario: ScenarioName;
  /** What comes next. */
  upcoming: Upcoming;
}

/** How the mock platform stands, as the control shows it. */
export interface MockState {
  /** What time it is there. */
  now: Instant;
  /** The number of the signed-in sample person, from 1; `null` when nobody or someone else is. */
  person: number | null;
  /** The cases, the newest first. */
  cases: CaseState[];
  /** How many event streams are open. */
  streams: number;
  /** What is still to go wrong. */
  faults: Fault[];
}

/** Reads how the platform stands. */
export async function stateOf(platform: MockPlatform): Promise<MockState> {
  const { world, faults, persons, session } = platform;
  const person = persons.findIndex(({ idNumber }) => idNumber === session?.idNumber) + 1;
  const known = await platform.knownCases();
  const cases = known.map(async ({ caseNumber, itemName, acts }): Promise<CaseState> => {
    const scenario = platform.scenario(caseNumber);
    const upcoming = await scenario.upcoming();
    return { caseNumber, itemName, status: caseStatus(acts), scenario: scenario.name, upcoming };
  });
  return {
    now: world.clock.now(),
    person: person || null,
    cases: await Promise.all(cases),
    streams: world.watches.streamCount,
    faults: faults.list(),
  };
}
