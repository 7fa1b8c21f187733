import { formOf, json, Refusal } from '../provider-answers.ts';
import { CODE_LIFE, type ProviderState } from '../provider-state.ts';
import type { RegisteredClient } from '../identity-options.ts';
import { authenticate } from './client-authentication.ts';
import { ACCESS_TOKEN, issueTokens, signAccessToken, signIdToken } from './issue-tokens.ts';

interface TokenRequest {
  state: ProviderState;
  client: RegisteredClient;
  text: (name: string) => string;
}

const GRANTS: Readonly<Record<string, (asked: TokenRequest) => Promise<object>>> = {
  authorization_code: redeemCode,
  refresh_token: renew,
  'urn:ietf:params:oauth:grant-type:token-exchange': exchange,
};

/** The token endpoint. @throws Refusal */
export async function tokenEndpoint(state: ProviderState, request: Request): Promise<Response> {
  const form = await formOf(request);
  const client = authenticate(state, request);
  const grant = GRANTS[form.get('grant_type') ?? ''];
  if (!grant) throw new Refusal('unsupported_grant_type', 'Unknown grant');
  return json(await grant({ state, client, text: (name) => form.get(name) ?? '' }));
}

async function redeemCode({ state, client, text }: TokenRequest): Promise<object> {
  const granted = state.codes.get(text('code'));
  const wrong = (detail: string) => new Refusal('invalid_grant', detail);
  if (!granted?.challenge || granted.client.id !== client.id) throw wrong('No such code for this portal');
  if (granted.used) {
    // Whoever comes second may be the thief or the robbed one: both lose (RFC 6749 §4.1.2).
    state.revoked.add(granted.family);
    throw wrong('The code was used before');
  }
  granted.used = true;
  if (state.options.now() - granted.at > CODE_LIFE) throw wrong('The code is too old');
  if (granted.redirectUri !== text('redirect_uri')) throw wrong('Another return address than before');
  if ((await challengeOf(text('code_verifier'))) !== granted.challenge) throw wrong('The code verifier does not fit');
  const [home] = state.options.audiences;
  return { ...(await issueTokens(state, granted, home)), id_token: await signIdToken(state, granted) };
}

async function renew({ state, client, text }: TokenRequest): Promise<object> {
  const known = state.refreshTokens.get(text('refresh_token'));
  const wrong = (detail: string) => new Refusal('invalid_grant', detail);
  if (!known || known.granted.client.id !== client.id) throw wrong('No such token for this portal');
  const { granted, audience } = known;
  if (known.used) {
    state.revoked.add(granted.family);
    throw wrong('The token was used before');
  }
  if (state.revoked.has(granted.family)) throw wrong('The sign-in has ended');
  known.used = true;
  return issueTokens(state, granted, audience);
}

/** RFC 8693: a token for exactly one other audience, never for several at once. */
async function exchange({ state, client, text }: TokenRequest): Promise<object> {
  const { options, key, revoked } = state;
  const type = 'urn:ietf:params:oauth:token-type:access_token';
  if (text('subject_token_type') !== type) throw new Refusal('invalid_request', 'Unknown type of token');
  const audience = text('audience');
  if (!options.audiences.includes(audience)) throw new Refusal('invalid_target', 'Unknown audience');
  const claims = await key.read(text('subject_token'), {
    issuer: options.issuer,
    audience: options.audiences[0],
    type: ACCESS_TOKEN,
    now: options.now(),
  });
  if (!claims || claims.client_id !== client.id) throw new Refusal('invalid_request', 'The token is not good');
  const granted = [...state.codes.values()].find(({ family }) => family === claims.family);
  if (!granted || revoked.has(granted.family)) throw new Refusal('invalid_request', 'The sign-in has ended');
  return {
    access_token: await signAccessToken(state, granted, audience),
    issued_token_type: type,
    token_type: 'Bearer',
    expires_in: Math.floor(options.tokenLife / 1000),
  };
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
