import type { RateLimits } from '../guard/rate-limit.ts';
import type { RandomBytes } from '../session/secret.ts';
import type { SessionLife } from '../session/sessions.ts';
import type { SessionStore } from '../session/session-store.ts';
import type { SignIn } from '../sign-in/sign-in.ts';

/** A platform behind a portal. */
export interface PlatformAddress {
  /** Its address before `/v1`. */
  baseUrl: string;
  /** What a token for it is asked for by (RFC 8693); the home platform's tokens come with the sign-in. */
  audience?: string;
  /** What this server proves with that it is no page (`Portal-Authorization`), such as `Bearer …`; agreed with the platform. */
  portalAuthorization?: string;
}

/** What a portal's server is made from. */
export interface PortalOptions {
  /** The portal's public origin, such as `https://zwfw.example.cn`. It is never taken from a request. */
  origin: string;
  /** The path below which the server answers; `/tongban` by default. */
  basePath?: string;
  /** The home platform. */
  platform: PlatformAddress;
  /** Other provinces' platforms by division code; a page asks them below `/at/530000/`. */
  otherPlatforms?: Readonly<Record<string, PlatformAddress>>;
  /** How persons sign in. */
  signIn: SignIn;
  /** The level needed to confirm something; any by default. */
  confirmationLevel?: string;
  /** The portal's own pages to which a person may be sent back, as exact paths; the first is where she goes by default. */
  returnPaths: readonly [string, ...string[]];
  /** Where sessions are kept; in memory by default. */
  store?: SessionStore;
  /** How long a session lives: 30 minutes idle, 8 hours at the longest, by default. */
  sessionLife?: Partial<SessionLife>;
  /** How many calls are let through. */
  limits?: Partial<RateLimits>;
  /** Milliseconds within which a platform must begin to answer; 15,000 by default. */
  timeout?: number;
  /**
   * Serves a demonstration over plain HTTP on this machine: cookies without `Secure` and without `__Host-`. Refused for
   * any origin but a loopback one.
   */
  insecureLoopback?: boolean;
  /** What time it is, in milliseconds since 1970; the machine's clock by default. */
  now?: () => number;
  /** Randomness; the machine's own by default. */
  random?: RandomBytes;
  /** Sends a request to a platform; the machine's own `fetch` by default. */
  fetch?: typeof fetch;
  /** Is told of a failure of the server itself: where it happened, never what somebody said. */
  report?: (failure: { requestId: string; where: string }) => void;
}

/** From where a request came, as the mount knows it. */
export interface Sender {
  /** The network address of the sender; without one, all senders share one rate limit. */
  address?: string | undefined;
}

/** A portal's server. */
export interface PortalServer {
  /** Answers a request. */
  fetch(request: Request, sender?: Sender): Promise<Response>;
  /** Ends every open stream; sessions stay in their store. */
  close(): void;
}
