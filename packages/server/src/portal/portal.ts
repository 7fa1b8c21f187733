import { USUAL_LIMITS, type RateLimits } from '../guard/rate-limit.ts';
import { type Cookies, portalCookies } from '../session/cookies.ts';
import { memoryStore } from '../session/memory-store.ts';
import { SealedRecords } from '../session/sealed-records.ts';
import { type RandomBytes, systemRandom } from '../session/secret.ts';
import { Sessions } from '../session/sessions.ts';
import type { SessionStore } from '../session/session-store.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import type { PlatformAddress, PortalOptions } from './portal-options.ts';

/** What the parts of a portal's server share. */
export interface Portal {
  origin: string;
  /** The path below which it answers, without a slash at its end. */
  base: string;
  platform: PlatformAddress;
  otherPlatforms: Readonly<Record<string, PlatformAddress>>;
  signIn: SignIn;
  confirmationLevel: string | undefined;
  returnPaths: readonly [string, ...string[]];
  store: SessionStore;
  records: SealedRecords;
  sessions: Sessions;
  cookies: Cookies;
  limits: RateLimits;
  timeout: number;
  now: () => number;
  random: RandomBytes;
  fetch: typeof fetch;
}

const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;
const PRINTABLE_PATH = /^(?:\/[\w.~-]+)*$/;

/**
 * Reads the options of a portal.
 *
 * @throws TypeError for an origin, base path or return path that could not be meant
 */
export function portalOf(options: PortalOptions): Portal {
  const { now = () => Date.now(), random = systemRandom, insecureLoopback = false } = options;
  const { origin, basePath: base = '/tongban', store = memoryStore(now), returnPaths } = options;
  if (!URL.canParse(origin) || new URL(origin).origin !== origin)
    throw new TypeError('origin must be an origin alone.');
  const isSecure = origin.startsWith('https://');
  if (!isSecure && !(insecureLoopback && LOOPBACK.test(origin))) {
    throw new TypeError('origin must be https; plain HTTP is for a loopback demonstration with insecureLoopback.');
  }
  if (!PRINTABLE_PATH.test(base)) throw new TypeError('basePath must be a plain path without a slash at its end.');
  const isPath = (path: string) => path.startsWith('/') && new URL(path, origin).pathname === path;
  if (!returnPaths.every(isPath)) throw new TypeError('returnPaths must be paths of the portal, without a query.');
  const records = new SealedRecords(store, random);
  const life = { idle: 30 * 60_000, longest: 8 * 3_600_000, ...options.sessionLife };
  return {
    origin,
    base,
    platform: options.platform,
    otherPlatforms: options.otherPlatforms ?? {},
    signIn: options.signIn,
    confirmationLevel: options.confirmationLevel,
    returnPaths,
    store,
    records,
    sessions: new Sessions({ records, store, now, random, ...life }),
    cookies: portalCookies(isSecure),
    limits: { ...USUAL_LIMITS, ...options.limits },
    timeout: options.timeout ?? 15_000,
    now,
    random,
    fetch: (input, init) => (options.fetch ?? globalThis.fetch)(input, init),
  };
}

/** One request, with what every part needs of it. */
export interface Visit {
  request: Request;
  /** Its address; the host in it is not to be trusted. */
  url: URL;
  /** The id under which it is logged. */
  requestId: string;
  /** Whom the rate limits count. */
  from: string;
}
