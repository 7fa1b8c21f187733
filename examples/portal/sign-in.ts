import type { MockPlatform } from '@tongban/mock';
import { type IdentityServer, serveIdentity, type TokenVerifier } from '@tongban/mock/identity';
import { createPortalServer, openIdSignIn, type PortalServer } from '@tongban/server';
import { randomUUID } from 'node:crypto';

/** The pages to which the server's own pages lead back; the first is where she goes after signing out. */
const PAGES = [
  'index',
  'guide',
  'materials',
  'apply',
  'cases',
  'track',
  'correct',
  'decision',
  'withdraw',
  'two-places',
];

/** What the portal is known by at the sample identity provider, made anew at each start. */
export interface Registration {
  /** The portal's origin. */
  origin: string;
  /** The secret that portal and provider share. */
  secret: string;
}

/** Registers a portal. */
export const registrationOf = (origin: string): Registration => ({ origin, secret: randomUUID() });

/** The sample identity provider, on a port of its own, for one portal. */
export function openIdentity({ origin, secret }: Registration, port: number): Promise<IdentityServer> {
  const redirectUris = [`${origin}/tongban/sign-in/back`];
  const client = { id: 'portal', secret, redirectUris, afterSignOutUris: [`${origin}/`] };
  return serveIdentity({ port, clients: [client], audiences: ['home'] });
}

/**
 * The portal's own server: it holds the session, and asks the home platform for the portal's pages. Sessions are in its
 * memory, as everything here is.
 */
export function portalServer({ origin, secret }: Registration, issuer: string, platformUrl: string): PortalServer {
  return createPortalServer({
    origin,
    // Only because all of this is one machine: a portal is https, and then these two lines go.
    insecureLoopback: true,
    signIn: openIdSignIn({ issuer, clientId: 'portal', clientSecret: secret, insecure: true }),
    platform: { baseUrl: platformUrl, portalAuthorization: 'Bearer sample-portal' },
    returnPaths: ['/', ...PAGES.map((page) => `/${page}.html`)],
    // One visitor here, or a browser test that opens and signs in more often in a minute than anybody.
    limits: Object.fromEntries(
      (['signIn', 'session', 'address'] as const).map((kind) => [kind, { calls: 6000, milliseconds: 60_000 }]),
    ),
    report: ({ where }) => console.error(`The portal failed\n${where}`),
  });
}

/**
 * Reads the provider's tokens for the home platform. For the demonstration's own panel, whoever uses the portal is the one
 * whose cases it shows.
 */
export function following(verify: TokenVerifier, platform: () => MockPlatform | undefined): TokenVerifier {
  return async (token) => {
    const number = await verify(token);
    const known = platform();
    const person = number === undefined ? undefined : known?.persons[number - 1];
    if (person && known && known.session !== person) known.signIn(person);
    return number;
  };
}
