import type { PlatformError } from '@tongban/domain';
import type { Hooks } from '../hooks/hooks.ts';
import type { Drift } from './drift.ts';
import type { Auth } from './tokens.ts';
import type { Wait } from './wait.ts';

/** How a client reaches its platform. Only `baseUrl` must be given. */
export interface ClientOptions {
  /** Where the platform answers; it ends before `/v1`. In a page it may be relative, such as `/tongban`. */
  baseUrl: string;
  /**
   * Gives the bearer token, before every try; a page needs none, its session is a cookie of the portal.
   *
   * It is asked once at a time, however many calls wait. When the platform refuses a token, `auth` is asked with that
   * token as `rejected`, once for all calls that were refused with it, and each of them is tried again once.
   * The token goes to `baseUrl` only. What `auth` throws reaches the caller as it is.
   */
  auth?: Auth | undefined;
  /** Sends a request; the machine's own `fetch` unless given. */
  fetch?: typeof fetch | undefined;
  /** The longest that a call may take, in milliseconds, its retries included: 30,000 unless given. */
  timeout?: number | undefined;
  /** The longest that one try may take until its headers come, in milliseconds: 10,000 unless given. */
  attemptTimeout?: number | undefined;
  /** How often a call is tried again (2), and the first back-off in milliseconds (300); each next one doubles. */
  retry?: { limit?: number; delay?: number } | undefined;
  /** How long the stream of a watch may bring nothing, no heartbeat either, in milliseconds: 45,000 unless given. */
  silence?: number | undefined;
  /**
   * Is told once when nobody is signed in any more, however many calls wait; each of them fails with
   * `unauthenticated` and the remedy `reauthenticate`.
   */
  onSessionEnd?: ((error: PlatformError) => void) | undefined;
  /** Are told of every call and every attempt, for traces, measurements and logs. */
  hooks?: readonly Hooks[] | undefined;
  /**
   * Whether the tabs of an origin share one stream for their watches: unless given, they do in a page without `auth`,
   * where the session is a cookie. Say no where two clients of one origin stand for two persons.
   */
  tabs?: boolean | undefined;
  /** Is told what of an answer this version does not know. It was passed through all the same. */
  onDrift?: ((drift: Drift) => void) | undefined;
  /** Makes ids of requests and idempotency keys; random UUIDs unless given. */
  ids?: (() => string) | undefined;
  /** A random number from 0 to 1, for the jitter of back-offs. */
  random?: (() => number) | undefined;
  /** Waits, between two connections of a watch; by a timer unless given. */
  wait?: Wait | undefined;
}
