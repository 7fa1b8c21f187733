import type { Applicant, DivisionCode, Instant, ServiceCase } from '@tongban/domain';
import type { HttpHandler } from 'msw/http';
import type { Faults } from '../fault/fault.ts';
import type { Journal } from '../journal/journal.ts';
import type { ScenarioName } from '../scenario/plots.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { MockClock } from '../world/clock.ts';
import type { Peer } from '../peers/peers.ts';
import type { Random } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { Catalog } from './catalog.ts';
import type { Registers } from './registers.ts';

/** What a mock platform is made from; everything has a default. */
export interface MockPlatformOptions {
  /** The address before `/v1`: an absolute URL, or a path that is meant on every origin; `/tongban` by default. */
  baseUrl?: string;
  /** What time it is at the start; 2026-09-16T09:00:00+08:00, a Wednesday, by default. */
  now?: Instant;
  /** A clock that several platforms of one process share, as one country has one time; its own by default. */
  clock?: MockClock;
  /** What it publishes; the sample catalog by default. */
  catalog?: Catalog;
  /** The registers that it asks: e-licences, registered uses, representations; the samples by default. */
  registers?: Registers;
  /**
   * Whether submitting and withdrawing need a proof of confirmation, as on every real platform; not by default.
   * Authorizing a licence, and an application with a commitment in it, always need one.
   */
  requireConfirmation?: boolean;
  /** The made-up persons who have a token, `sample-applicant-1` the first; the sample persons by default. */
  persons?: readonly Applicant[];
  /** Who is signed in: whom a request without `Authorization` stands for; nobody by default. */
  session?: Applicant | undefined;
  /**
   * Reads the access tokens of an identity provider, beside the sample tokens: gives the number of a person, from 1.
   * `createIdentityProvider().verifier(audience)` of `@tongban/mock/identity` is one; without it none are taken.
   */
  verifyToken?: (token: string) => Promise<number | undefined>;
  /**
   * Whether the sample tokens of persons are taken, and `session` stands for a request without a token; so by default.
   * If not, `verifyToken` alone says who a person is: `session` is then only whose cases the control shows. Authorities
   * keep their sample tokens.
   */
  samplePersons?: boolean;
  /** The divisions whose authorities have a token, `sample-authority-430000`; all of the catalog by default. */
  authorities?: readonly DivisionCode[];
  /** The platforms of other jurisdictions, which keep the cases that are decided there; none by default. */
  peers?: readonly Peer[];
  /** How new cases go; `correction` by default. */
  scenario?: ScenarioName;
  /** Where codes and ids are drawn from; by default a row that repeats itself after every reset, not with a journal. */
  random?: Random;
  /** Where it keeps what is done with it, and goes on from; without one, it remembers in memory alone. */
  journal?: Journal | undefined;
  /** Milliseconds of real time between two signs of life of an event stream; 15,000 by default. */
  heartbeat?: number;
}

/** A platform that keeps the protocol and remembers, in memory, what is done with it. */
export interface MockPlatform {
  /** The address before `/v1`, as it was given. */
  readonly baseUrl: string;
  /** The MSW handlers: the protocol below the base address, and the control below `/__mock`. */
  readonly handlers: HttpHandler[];
  /** What it remembers; a test may look. */
  readonly world: World;
  /** What goes wrong between the page and the platform. */
  readonly faults: Faults;
  /** The made-up persons who have a token. */
  readonly persons: readonly Applicant[];
  /** Who is signed in. */
  readonly session: Applicant | undefined;
  /**
   * Answers a request without any network; usable as the `fetch` of a client.
   *
   * @throws {TypeError} for a request that is not the platform's, and for a lost connection
   */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>;
  /** Signs a person in, or out with `undefined`. */
  signIn(person: Applicant | undefined): void;
  /** The cases that it keeps, and those of the signed-in person that other platforms keep. */
  knownCases(): Promise<ServiceCase[]>;
  /**
   * The scenario of a case; with a name, that one from now on.
   *
   * @throws {RangeError} when there is no such case
   */
  scenario(caseNumber: string, name?: ScenarioName): Scenario;
  /** Forgets every draft, case, watch, key and fault, and sets the clock back; who is signed in stays so. */
  reset(): void;
}
