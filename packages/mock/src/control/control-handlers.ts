import { http, type HttpHandler, HttpResponse } from 'msw/http';
import type { MockPlatform } from '../platform/mock-platform.ts';
import { SCENARIO_NAMES } from '../scenario/plots.ts';
import { type Base, matchPath, pathBelow } from '../wire/path-pattern.ts';
import { invalidRequest, ProblemError } from '../wire/problem-error.ts';
import { problemResponse } from '../wire/problem-response.ts';
import { type ControlBody, readControl } from './control-request.ts';
import { readAdvance } from './read-advance.ts';
import { FAULT_KEYS, readFault } from './read-fault.ts';
import { stateOf } from './state.ts';

interface Command {
  path: string;
  keys: readonly string[];
  run: (platform: MockPlatform, body: ControlBody, caseNumber: string) => unknown;
}

function scenarioOf(platform: MockPlatform, { scenario }: ControlBody, caseNumber: string) {
  const name = SCENARIO_NAMES.find((known) => known === scenario);
  if (scenario !== undefined && !name) throw invalidRequest(['scenario'], 'unknown-scenario');
  try {
    return platform.scenario(caseNumber, name);
  } catch (error) {
    throw error instanceof RangeError ? new ProblemError('not-found') : error;
  }
}

const COMMANDS: readonly Command[] = [
  {
    path: '/clock',
    keys: ['advance'],
    run: ({ world }, { advance }) => void world.clock.advance(readAdvance(advance)),
  },
  {
    path: '/cases/:caseNumber/next',
    keys: ['scenario'],
    run: (platform, body, caseNumber) => scenarioOf(platform, body, caseNumber).next(),
  },
  {
    path: '/cases/:caseNumber/supply-correction',
    keys: [],
    run: async (platform, body, caseNumber) => {
      const scenario = scenarioOf(platform, body, caseNumber);
      if ((await scenario.upcoming()).state !== 'waiting-for-applicant') throw new ProblemError('act-not-allowed');
      await scenario.supplyCorrection();
    },
  },
  { path: '/faults', keys: FAULT_KEYS, run: ({ faults }, body) => faults.inject(readFault(body)) },
  { path: '/faults/clear', keys: [], run: ({ faults }) => faults.clear() },
  { path: '/streams/break', keys: [], run: ({ world }) => world.watches.breakStreams() },
  {
    path: '/session',
    keys: ['person'],
    run: (platform, { person }) => {
      const found = typeof person === 'number' ? platform.persons[person - 1] : undefined;
      if (person !== null && !found) throw invalidRequest(['person'], 'unknown-person');
      platform.signIn(found);
    },
  },
  { path: '/reset', keys: [], run: (platform) => platform.reset() },
];

/** What every answer of the control is: what was played, where something was, and how the platform stands now. */
async function answer(platform: MockPlatform, played: unknown): Promise<Response> {
  const state = await stateOf(platform);
  const body = { ...(played === undefined ? {} : { played }), ...state };
  return new HttpResponse(JSON.stringify(body), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}

function refusal(error: unknown): Response {
  if (error instanceof ProblemError) return problemResponse(error, 'control');
  throw error;
}

/** The handlers of the control, outside the protocol: what a demonstration or a test does with the platform. */
export function controlHandlers(platform: MockPlatform, { origin }: Base): HttpHandler[] {
  const base: Base = { ...(origin === undefined ? {} : { origin }), path: '/__mock' };
  const below = (request: Request) => pathBelow(base, new URL(request.url));
  const state = http.get(
    ({ request }) => below(request) === '/state',
    () => answer(platform, undefined).catch(refusal),
  );
  const commands = http.all(
    ({ request }) => below(request) !== undefined,
    async ({ request }) => {
      try {
        const path = below(request) ?? '';
        for (const command of COMMANDS) {
          const params = request.method === 'POST' ? matchPath(command.path, path) : undefined;
          if (!params) continue;
          const body = await readControl(request, command.keys);
          return await answer(platform, await command.run(platform, body, params.caseNumber ?? ''));
        }
        throw new ProblemError('not-found');
      } catch (error) {
        return refusal(error);
      }
    },
  );
  return [state, commands];
}
