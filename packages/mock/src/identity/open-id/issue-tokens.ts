import { subjectOfNumber, type Granted, type ProviderState } from '../provider-state.ts';

/** The `typ` of an access token (RFC 9068). */
export const ACCESS_TOKEN = 'at+jwt';

/** Signs an access token for one audience. It names nobody: the subject is a number that only the provider resolves. */
export function signAccessToken({ options, key }: ProviderState, granted: Granted, audience: string): Promise<string> {
  const now = Math.floor(options.now() / 1000);
  return key.sign(
    {
      iss: options.issuer,
      sub: subjectOfNumber(granted.person),
      aud: audience,
      client_id: granted.client.id,
      acr: granted.level,
      jti: options.ids(),
      family: granted.family,
      iat: now,
      exp: now + Math.floor(options.tokenLife / 1000),
    },
    ACCESS_TOKEN,
  );
}

/** The answer of the token endpoint: an access token, and one to renew it with. */
export async function issueTokens(state: ProviderState, granted: Granted, audience: string) {
  const refreshToken = state.options.ids();
  state.refreshTokens.set(refreshToken, { granted, audience, used: false });
  return {
    access_token: await signAccessToken(state, granted, audience),
    token_type: 'Bearer',
    expires_in: Math.floor(state.options.tokenLife / 1000),
    refresh_token: refreshToken,
  };
}

/** Signs the ID token of a sign-in. */
export function signIdToken({ options, key }: ProviderState, granted: Granted): Promise<string> {
  const now = Math.floor(options.now() / 1000);
  const claims = {
    iss: options.issuer,
    sub: subjectOfNumber(granted.person),
    aud: granted.client.id,
    nonce: granted.nonce,
    acr: granted.level,
    auth_time: Math.floor(granted.at / 1000),
    iat: now,
    exp: now + 60,
  };
  return key.sign(options.alterIdToken?.(claims) ?? claims, 'JWT');
}
