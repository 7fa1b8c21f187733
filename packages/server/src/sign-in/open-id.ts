import * as oauth from 'oauth4webapi';
import { openIdFailure } from './open-id-failure.ts';
import { type SignIn, type SignedIn, SignInError, type Tokens } from './sign-in.ts';

/** How a portal signs in by OpenID Connect. */
export interface OpenIdOptions {
  /** The provider's issuer. */
  issuer: string;
  /** The portal's id there. */
  clientId: string;
  /** The portal's secret there. */
  clientSecret: string;
  /** What is asked for; `openid` by default. */
  scope?: string;
  /** Which claims of the provider hold what is known of a person. */
  claims?: { name?: string; idNumber?: string; phone?: string };
  /** The provider's levels (`acr`), the weakest first: a stronger one than was needed is good too. */
  levels?: readonly string[];
  /** What time it is, in milliseconds since 1970; the machine's clock by default. */
  now?: () => number;
  /** Sends a request; the machine's own `fetch` by default. */
  fetch?: typeof fetch;
  /** Takes a provider on plain HTTP: for a demonstration on this machine alone. */
  insecure?: boolean;
}

/** Seconds by which the provider's clock may differ. */
const CLOCK_SKEW = 30;

/**
 * Signs in by OpenID Connect: authorization code with PKCE, state and nonce; issuer, audience, signature and times of the
 * ID token are checked (oauth4webapi). One sign-in serves other platforms by token exchange (RFC 8693).
 */
export function openIdSignIn(options: OpenIdOptions): SignIn {
  const { now = () => Date.now(), levels = [], scope = 'openid' } = options;
  const named = { name: 'name', idNumber: 'id_number', phone: 'phone_number', ...options.claims };
  const authentication = oauth.ClientSecretBasic(options.clientSecret);
  const http = () => ({
    [oauth.allowInsecureRequests]: options.insecure ?? false,
    [oauth.customFetch]: (url: string, init: object) => (options.fetch ?? globalThis.fetch)(url, init),
    signal: AbortSignal.timeout(10_000),
  });
  const client = (): oauth.Client => ({
    client_id: options.clientId,
    [oauth.clockTolerance]: CLOCK_SKEW,
    [oauth.clockSkew]: Math.round((now() - Date.now()) / 1000),
  });
  let known: Promise<oauth.AuthorizationServer> | undefined;

  /** What the provider says of itself; asked again only after a failure. */
  function provider(): Promise<oauth.AuthorizationServer> {
    const issuer = new URL(options.issuer);
    known ??= oauth
      .discoveryRequest(issuer, http())
      .then((response) => oauth.processDiscoveryResponse(issuer, response))
      .catch((error: unknown) => {
        known = undefined;
        throw error;
      });
    return known;
  }

  function tokensOf(answer: oauth.TokenEndpointResponse, before?: Tokens): Tokens {
    return {
      access: answer.access_token,
      expiresAt: answer.expires_in === undefined ? undefined : now() + answer.expires_in * 1000,
      renewal: answer.refresh_token ?? before?.renewal,
    };
  }

  const signIn: Required<SignIn> = {
    async begin({ back, state, level }) {
      const as = await provider();
      const memory = { nonce: oauth.generateRandomNonce(), verifier: oauth.generateRandomCodeVerifier() };
      const location = new URL(as.authorization_endpoint ?? '');
      const asked: Record<string, string> = {
        client_id: options.clientId,
        redirect_uri: back,
        response_type: 'code',
        scope,
        state,
        nonce: memory.nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(memory.verifier),
        code_challenge_method: 'S256',
        ...(level === undefined ? {} : { acr_values: level }),
      };
      for (const [name, value] of Object.entries(asked)) location.searchParams.set(name, value);
      return { location: location.href, memory };
    },
    async finish({ answer, memory, back, state, level }): Promise<SignedIn> {
      const as = await provider();
      const checked = oauth.validateAuthResponse(as, client(), answer, state);
      const verifier = memory.verifier ?? '';
      const sent = await oauth.authorizationCodeGrantRequest(
        as,
        client(),
        authentication,
        checked,
        back,
        verifier,
        http(),
      );
      const expected = { expectedNonce: memory.nonce ?? '', requireIdToken: true };
      const redeemed = await oauth.processAuthorizationCodeResponse(as, client(), sent, expected);
      const idToken = oauth.getValidatedIdTokenClaims(redeemed);
      // A JWS is checked here too: the answer came over TLS, but perhaps through somebody's proxy.
      await oauth.validateApplicationLevelSignature(as, sent, http());
      if (!idToken) throw new SignInError('invalid');
      const reached = typeof idToken.acr === 'string' ? idToken.acr : undefined;
      if (level !== undefined && !reaches(reached, level, levels)) throw new SignInError('level-not-met');
      const asking = await oauth.userInfoRequest(as, client(), redeemed.access_token, http());
      const said = await oauth.processUserInfoResponse(as, client(), idToken.sub, asking);
      const text = (claim: string) => (typeof said[claim] === 'string' ? said[claim] : undefined);
      return {
        person: {
          subject: `${as.issuer} ${idToken.sub}`,
          values: { name: text(named.name), idNumber: text(named.idNumber), phone: text(named.phone) },
          source: new URL(as.issuer).host,
          asOf: new Date(now()).toISOString(),
        },
        level: reached,
        tokens: tokensOf(redeemed),
      };
    },
    async renew(tokens) {
      const as = await provider();
      if (tokens.renewal === undefined) throw new SignInError('ended');
      const sent = await oauth.refreshTokenGrantRequest(as, client(), authentication, tokens.renewal, http());
      return tokensOf(await oauth.processRefreshTokenResponse(as, client(), sent), tokens);
    },
    async exchange(tokens, audience) {
      const as = await provider();
      const type = 'urn:ietf:params:oauth:token-type:access_token';
      const asked = { subject_token: tokens.access, subject_token_type: type, audience };
      const grant = 'urn:ietf:params:oauth:grant-type:token-exchange';
      const sent = await oauth.genericTokenEndpointRequest(as, client(), authentication, grant, asked, http());
      return tokensOf(await oauth.processGenericTokenEndpointResponse(as, client(), sent));
    },
    async end(tokens, after) {
      const as = await provider();
      if (as.revocation_endpoint !== undefined && tokens.renewal !== undefined) {
        await oauth.revocationRequest(as, client(), authentication, tokens.renewal, http());
      }
      if (as.end_session_endpoint === undefined) return undefined;
      // Without the ID token as a hint: an address with a token in it ends up in histories and logs.
      const location = new URL(as.end_session_endpoint);
      location.searchParams.set('client_id', options.clientId);
      location.searchParams.set('post_logout_redirect_uri', after);
      return location.href;
    },
  };
  return {
    begin: (start) => signIn.begin(start).catch(openIdFailure),
    finish: (end) => signIn.finish(end).catch(openIdFailure),
    renew: (tokens) => signIn.renew(tokens).catch(openIdFailure),
    exchange: (tokens, audience) => signIn.exchange(tokens, audience).catch(openIdFailure),
    end: (tokens, after) => signIn.end(tokens, after).catch(openIdFailure),
  };
}

/** Whether a level is at least another one, on the provider's scale; a level off the scale is only equal to itself. */
export function reaches(reached: string | undefined, needed: string, levels: readonly string[]): boolean {
  if (reached === needed) return true;
  const least = levels.indexOf(needed);
  return reached !== undefined && least >= 0 && levels.indexOf(reached) >= least;
}
