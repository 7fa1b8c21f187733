import type { Applicant } from '@tongban/domain';

/** A portal that the provider knows. */
export interface RegisteredClient {
  /** Its id. */
  id: string;
  /** Its secret, shared with the provider alone. */
  secret: string;
  /** The exact addresses to which a person may be sent back. */
  redirectUris: readonly string[];
  /** The exact addresses to which she may be sent after signing out. */
  afterSignOutUris?: readonly string[];
}

/** What an identity provider is made from. */
export interface IdentityOptions {
  /** Its address, without a slash at its end; the issuer of everything it signs. */
  issuer: string;
  /** The portals it knows. */
  clients: readonly RegisteredClient[];
  /** The platforms for which a token may be asked, the home platform first. */
  audiences: readonly [string, ...string[]];
  /** The made-up persons who can sign in; the sample persons by default. */
  persons?: readonly Applicant[];
  /** Its assurance levels (`acr`), the weakest first; `basic` and `strong` by default. */
  levels?: readonly [string, ...string[]];
  /** What time it is, in milliseconds since 1970; the machine's clock by default. */
  now?: () => number;
  /** Makes codes, tickets and ids, each new and unguessable; the machine's randomness by default. */
  ids?: () => string;
  /** Milliseconds that an access token lives; 5 minutes by default. */
  tokenLife?: number;
  /** Alters what an ID token claims: a test of the client plants a lie here. */
  alterIdToken?: (claims: Record<string, unknown>) => Record<string, unknown>;
}

/** Gives the number, from 1, of the person whose token it is; `undefined` for a token that is not good. */
export type TokenVerifier = (token: string) => Promise<number | undefined>;

/** An identity provider that is strict with its clients. */
export interface IdentityProvider {
  /** Its address. */
  readonly issuer: string;
  /** Answers a request without any network. */
  fetch(request: Request): Promise<Response>;
  /** Reads the access tokens for one audience, as a platform does. */
  verifier(audience: string): TokenVerifier;
}
