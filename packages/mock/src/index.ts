/**
 * A platform that keeps the protocol and remembers what is done with it, for tests and demonstrations: the reference
 * implementation behind MSW handlers.
 *
 * @module @tongban/mock
 */
export { createMockPlatform } from './platform/create-mock-platform.ts';
export type { MockPlatform, MockPlatformOptions } from './platform/mock-platform.ts';
export type { Catalog } from './platform/catalog.ts';
export type { Registers } from './platform/registers.ts';
export type { Fault, FaultKind, Faults } from './fault/fault.ts';
export { SCENARIO_NAMES, type ScenarioName } from './scenario/plots.ts';
export type { Scenario, Upcoming } from './scenario/scenario.ts';
export type { CaseState, MockState } from './control/state.ts';
export { type ClockAdvance, MockClock } from './world/clock.ts';
export type { Peer } from './peers/peers.ts';
export { type Random, seededRandom } from './world/random.ts';
export type { World } from './world/world.ts';
