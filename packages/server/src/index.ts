/**
 * What a portal runs on its own origin: it holds session and secrets, and offers the page the same protocol.
 *
 * @module @tongban/server
 */
export { createPortalServer } from './portal/create-portal-server.ts';
export type { PlatformAddress, PortalOptions, PortalServer, Sender } from './portal/portal-options.ts';
export type { RateLimit, RateLimits } from './guard/rate-limit.ts';
export { memoryStore } from './session/memory-store.ts';
export type { RandomBytes } from './session/secret.ts';
export type { SessionLife } from './session/sessions.ts';
export type { SessionStore } from './session/session-store.ts';
export { openIdSignIn, type OpenIdOptions } from './sign-in/open-id.ts';
export {
  type KnownPerson,
  type SignedIn,
  type SignIn,
  type SignInEnd,
  SignInError,
  type SignInErrorCode,
  type SignInStart,
  type Tokens,
} from './sign-in/sign-in.ts';
export {
  type TicketExchange,
  type TicketOptions,
  ticketSignIn,
  type TicketTokens,
  type TicketUser,
} from './sign-in/ticket.ts';
