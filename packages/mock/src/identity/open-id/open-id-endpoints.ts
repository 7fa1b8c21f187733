import { formOf, json, page, redirect, Refusal } from '../provider-answers.ts';
import { numberOfSubject, type ProviderState } from '../provider-state.ts';
import { authenticate } from './client-authentication.ts';
import { ACCESS_TOKEN } from './issue-tokens.ts';

/** What the provider says of itself (OpenID Connect Discovery). */
export function discovery({ options: { issuer, levels } }: ProviderState): Response {
  return json({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    revocation_endpoint: `${issuer}/revoke`,
    end_session_endpoint: `${issuer}/end-session`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['ES256'],
    token_endpoint_auth_methods_supported: ['client_secret_basic'],
    code_challenge_methods_supported: ['S256'],
    grant_types_supported: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:token-exchange'],
    acr_values_supported: levels,
    authorization_response_iss_parameter_supported: true,
  });
}

/** Who the person is, for the portal's own server. @throws Refusal */
export async function userInfo(state: ProviderState, request: Request): Promise<Response> {
  const { options, key, revoked } = state;
  const [, token = ''] = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  const expected = { issuer: options.issuer, audience: options.audiences[0], type: ACCESS_TOKEN, now: options.now() };
  const claims = await key.read(token, expected);
  const person = options.persons[numberOfSubject(claims?.sub, options.persons) - 1];
  if (!claims || !person || revoked.has(String(claims.family))) {
    throw new Refusal('invalid_token', 'The token is not good', 401);
  }
  const { name, idNumber, phone } = person;
  return json({ sub: claims.sub, name, id_number: idNumber, phone_number: phone });
}

/** Ends a sign-in: no token made from it is good any more (RFC 7009). @throws Refusal */
export async function revoke(state: ProviderState, request: Request): Promise<Response> {
  const form = await formOf(request);
  const client = authenticate(state, request);
  const known = state.refreshTokens.get(form.get('token') ?? '');
  if (known?.granted.client.id === client.id) state.revoked.add(known.granted.family);
  return new Response(null, { status: 200 });
}

/** Where the person goes to sign out here as well (OpenID Connect RP-Initiated Logout). */
export function endSession({ options }: ProviderState, url: URL): Response {
  const client = options.clients.find(({ id }) => id === url.searchParams.get('client_id'));
  const after = url.searchParams.get('post_logout_redirect_uri');
  if (after !== null && !client?.afterSignOutUris?.includes(after)) {
    return page('返回地址未登记 · This return address is not registered', '', 400);
  }
  return after === null ? page('已退出 · Signed out', '') : redirect(after);
}
