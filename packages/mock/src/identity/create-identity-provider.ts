import type { IdentityOptions, IdentityProvider } from './identity-options.ts';
import { authorize } from './open-id/authorize.ts';
import { ACCESS_TOKEN } from './open-id/issue-tokens.ts';
import { discovery, endSession, revoke, userInfo } from './open-id/open-id-endpoints.ts';
import { tokenEndpoint } from './open-id/token-endpoint.ts';
import { personChosen } from './person-page.ts';
import { json, page, Refusal, refused } from './provider-answers.ts';
import { newState, numberOfSubject, type ProviderState } from './provider-state.ts';
import { makeSigningKey } from './signing-key.ts';
import { exchangeTicket, renewTicketToken, ticketSignIn, ticketUser } from './ticket/ticket-provider.ts';

type Endpoint = (state: ProviderState, request: Request, url: URL) => Response | Promise<Response>;

const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  'GET /.well-known/openid-configuration': discovery,
  'GET /keys': ({ key }) => json(key.keys),
  'GET /authorize': (state, _, url) => authorize(state, url),
  'POST /choice': personChosen,
  'POST /token': tokenEndpoint,
  'GET /userinfo': userInfo,
  'POST /revoke': revoke,
  'GET /end-session': (state, _, url) => endSession(state, url),
  'GET /ticket/sign-in': (state, _, url) => ticketSignIn(state, url),
  'POST /ticket/exchange': exchangeTicket,
  'POST /ticket/renew': renewTicketToken,
  'POST /ticket/user': ticketUser,
};

/**
 * Makes an identity provider for the made-up persons: OpenID Connect (code, PKCE, token exchange) and, below `/ticket`,
 * the one-time ticket that provinces use. It refuses what a lenient one would let pass.
 */
export async function createIdentityProvider(options: IdentityOptions): Promise<IdentityProvider> {
  const state = newState(options, await makeSigningKey());
  const { issuer, persons, now } = state.options;
  const base = new URL(issuer).pathname.replace(/\/$/, '');
  return {
    issuer,
    async fetch(request) {
      const url = new URL(request.url);
      const endpoint = ENDPOINTS[`${request.method} ${url.pathname.slice(base.length)}`];
      if (!endpoint) return page('没有这个地址 · There is no such address', '', 404);
      try {
        return await endpoint(state, request, url);
      } catch (error) {
        if (error instanceof Refusal) return refused(error);
        throw error;
      }
    },
    verifier: (audience) => async (token) => {
      const claims = await state.key.read(token, { issuer, audience, type: ACCESS_TOKEN, now: now() });
      if (!claims || state.revoked.has(String(claims.family))) return undefined;
      return numberOfSubject(claims.sub, persons) || undefined;
    },
  };
}
