/**
 * A strict identity provider for the made-up persons, by OpenID Connect and by one-time ticket.
 *
 * @module @tongban/mock/identity
 */
export { createIdentityProvider } from './identity/create-identity-provider.ts';
export type {
  IdentityOptions,
  IdentityProvider,
  RegisteredClient,
  TokenVerifier,
} from './identity/identity-options.ts';
export { type IdentityServer, serveIdentity } from './identity/serve-identity.ts';
export { signatureOf } from './identity/ticket/ticket-signature.ts';
