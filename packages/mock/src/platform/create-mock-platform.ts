import type { DivisionCode } from '@tongban/domain';
import {
  divisions,
  guides,
  items,
  persons as samplePersons,
  registeredUses,
  representations,
  walletLicences,
} from '@tongban/samples';
import type { HttpHandler } from 'msw/http';
import { getResponse } from 'msw/utils/get-response';
import { subjectOf } from '../caller/caller.ts';
import { controlHandlers } from '../control/control-handlers.ts';
import { Faults } from '../fault/fault.ts';
import { Peers } from '../peers/peers.ts';
import type { Send } from '../scenario/player.ts';
import { Scenario } from '../scenario/scenario.ts';
import type { HandlerContext } from '../wire/handler-context.ts';
import { parseBase } from '../wire/path-pattern.ts';
import { platformHandlers } from '../wire/platform-handlers.ts';
import { World } from '../world/world.ts';
import type { Catalog } from './catalog.ts';
import { knownCases } from './known-cases.ts';
import type { MockPlatform, MockPlatformOptions } from './mock-platform.ts';

/** Makes a platform. It listens to nothing until its handlers are put to work by `./page`, `./node` or `./server`. */
export function createMockPlatform(options: MockPlatformOptions = {}): MockPlatform {
  const { baseUrl = '/tongban', now = '2026-09-16T09:00:00+08:00', persons = samplePersons } = options;
  const { catalog = { items, guides, divisions }, heartbeat = 15_000 } = options;
  const world = new World({ now, clock: options.clock, random: options.random, journal: options.journal });
  const faults = new Faults();
  const authorities = new Set(options.authorities ?? divisionsOf(catalog));
  const base = parseBase(baseUrl);
  const peers = new Peers(options.peers ?? []);
  let session = world.person === undefined ? options.session : persons[(world.person ?? 0) - 1];
  let requests = 0;

  const context: HandlerContext = {
    base,
    world,
    catalog,
    registers: options.registers ?? { licences: walletLicences, uses: registeredUses, representations },
    requireConfirmation: options.requireConfirmation ?? false,
    heartbeat,
    peers,
    acquaintances: () => ({ persons, authorities, session, takesSamples: true, verifyToken: options.verifyToken }),
    nextRequestId: () => `sample-request-${(requests += 1)}`,
    report: reportFailure,
  };
  // Authorities do not come through the page's network: what goes wrong there does not hit them.
  const undisturbed = platformHandlers(context);
  const origin = base.origin ?? 'http://localhost';
  const send = (path: string, init: RequestInit) =>
    respond(undisturbed, new Request(`${origin}${base.path}${path}`, init));

  // Each authority works with the platform of its own place, which passes on what is kept elsewhere.
  const sendTo = (division: DivisionCode | undefined): Send => {
    const peer = division === undefined ? undefined : peers.of(division);
    if (!peer) return send;
    const { baseUrl: at, fetch: ask = (request: Request) => fetch(request) } = peer;
    return (path, init) => ask(new Request(`${at}${path}`, init));
  };

  const platform: MockPlatform = {
    baseUrl,
    handlers: [],
    world,
    faults,
    persons,
    get session() {
      return session;
    },
    fetch: (input, init) => respond(platform.handlers, new Request(input, init)),
    signIn: (person) => {
      session = person;
      world.signIn(persons.findIndex(({ idNumber }) => idNumber === person?.idNumber) + 1 || null);
    },
    knownCases: () => knownCases(world, send, session !== undefined && peers.all.length > 0),
    scenario: (caseNumber, name) => {
      const stored = world.cases.find(caseNumber);
      const handling = stored?.record.handling.division ?? peers.divisionOf(caseNumber);
      if (handling === undefined) throw new RangeError('There is no such case');
      if (name) world.chooseScenario(caseNumber, name);
      const owner = stored?.owner ?? (session && subjectOf(session));
      const number = persons.findIndex((person) => subjectOf(person) === owner) + 1;
      const scenario = {
        name: world.scenarioOf(caseNumber) ?? options.scenario ?? 'correction',
        caseNumber,
        handling,
        applicantToken: number > 0 ? `sample-applicant-${number}` : undefined,
      };
      return new Scenario(scenario, { sendTo, clock: world.clock, inject: (fault) => faults.inject(fault) });
    },
    reset: () => {
      world.reset();
      faults.clear();
    },
  };
  // What comes over the network: a scenario in here plays the applicant all the same.
  const takesSamples = options.samplePersons ?? true;
  const acquaintances = () => ({ ...context.acquaintances(), takesSamples });
  platform.handlers.push(
    ...controlHandlers(platform, base),
    ...platformHandlers({ ...context, acquaintances, faults }),
  );
  return platform;
}

function divisionsOf({ divisions: places, guides: published }: Catalog): DivisionCode[] {
  return [...places.map(({ code }) => code), ...published.map(({ jurisdiction }) => jurisdiction.division)];
}

async function respond(handlers: HttpHandler[], request: Request): Promise<Response> {
  const response = await getResponse(handlers, request);
  if (!response) throw new TypeError('The request is not the mock platform’s');
  if (response.type === 'error') throw new TypeError('The connection was lost');
  return response;
}

function reportFailure(error: unknown): void {
  // Where it failed, not what it said: a message could quote what a person typed.
  const frames = error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : [];
  console.error(`The mock platform failed\n${(frames ?? []).join('\n')}`);
}
