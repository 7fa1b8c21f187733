import { createIdentityProvider } from './create-identity-provider.ts';
import type { IdentityOptions } from './identity-options.ts';
import { signatureOf } from './ticket/ticket-signature.ts';

export const ISSUER = 'https://identity.test';
export const BACK = 'https://portal.test/tongban/sign-in/back';
export const SECRET = 'a secret, with signs: + & =';
// The example of RFC 7636, appendix B.
const VERIFIER = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const CHALLENGE = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';

/** What a well-behaved portal sends; a test alters one part of it. */
export type Fields = Record<string, string | undefined>;

/** A provider with two portals, a clock that a test moves, and a portal that makes the mistakes it is told to. */
export async function identityClient(options: Partial<IdentityOptions> = {}) {
  const clock = { now: Date.parse('2026-09-16T09:00:00+08:00') };
  const other = { id: 'other', secret: 'other', redirectUris: ['https://other.test/back'] };
  const provider = await createIdentityProvider({
    issuer: ISSUER,
    clients: [
      { id: 'portal', secret: SECRET, redirectUris: [BACK], afterSignOutUris: ['https://portal.test/'] },
      other,
    ],
    audiences: ['home', 'yunnan'],
    now: () => clock.now,
    ...options,
  });
  const form = (fields: Fields) =>
    new URLSearchParams(Object.entries(fields).filter((entry) => entry[1] !== undefined) as [string, string][]);
  const send = async (path: string, init: RequestInit = {}) => {
    const response = await provider.fetch(new Request(`${ISSUER}${path}`, init));
    const text = await response.text();
    const body = response.headers.get('content-type')?.includes('json')
      ? (JSON.parse(text) as Record<string, string>)
      : {};
    const location = response.headers.get('location');
    return { status: response.status, body, text, back: location === null ? undefined : new URL(location) };
  };
  const authorize = (altered: Fields = {}) =>
    send(
      `/authorize?${form({
        client_id: 'portal',
        redirect_uri: BACK,
        response_type: 'code',
        scope: 'openid',
        state: 'state-0123456789',
        nonce: 'nonce-0123456789',
        code_challenge: CHALLENGE,
        code_challenge_method: 'S256',
        ...altered,
      })}`,
    );
  const choose = async (text: string, person = '1') => {
    const request = /name="request" value="(\w+)"/.exec(text)?.[1] ?? '';
    return (await send('/choice', { method: 'POST', body: form({ request, person }) })).back?.searchParams;
  };
  const post = (
    path: string,
    fields: Fields,
    authorization = `Basic ${btoa(`portal:${encodeURIComponent(SECRET)}`)}`,
  ) => send(path, { method: 'POST', body: form(fields), headers: authorization ? { authorization } : {} });
  const signed = async (path: string, fields: Record<string, string>, secret = SECRET) => {
    const said = { app: 'portal', time: String(clock.now), ...fields };
    const body = JSON.stringify({ sign: await signatureOf(said, secret), ...said });
    return send(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  };
  return {
    provider,
    clock,
    send,
    authorize,
    choose,
    post,
    signed,
    /** Signs in, and gives the code. */
    code: async (altered: Fields = {}) => (await choose((await authorize(altered)).text))?.get('code') ?? '',
    /** Redeems a code. */
    redeem: (code: string, altered: Fields = {}, authorization?: string) =>
      post(
        '/token',
        { grant_type: 'authorization_code', code, redirect_uri: BACK, code_verifier: VERIFIER, ...altered },
        authorization,
      ),
    /** Asks for a token for another audience. */
    exchange: (token: string, altered: Fields = {}, authorization?: string) =>
      post(
        '/token',
        {
          grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
          subject_token: token,
          subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
          audience: 'yunnan',
          ...altered,
        },
        authorization,
      ),
    /** Goes to sign in by ticket. */
    toTicket: (altered: Fields = {}) =>
      send(`/ticket/sign-in?${form({ app: 'portal', back: BACK, state: 'state-0123456789', ...altered })}`),
    /** Signs in by ticket, and gives it. */
    ticket: async () =>
      (
        await choose(
          (await send(`/ticket/sign-in?${form({ app: 'portal', back: BACK, state: 'state-0123456789' })}`)).text,
        )
      )?.get('ticket') ?? '',
  };
}
