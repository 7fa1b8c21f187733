import { personPage } from '../person-page.ts';
import { once, page, redirect, Refusal } from '../provider-answers.ts';
import type { ProviderState } from '../provider-state.ts';

/**
 * The authorization endpoint (OpenID Connect Core §3.1.2). A wrong portal or return address gets a page, since sending
 * the person on would be an open redirect; every other mistake is told to the portal at that address.
 */
export function authorize(state: ProviderState, url: URL): Response {
  const { clients, issuer, levels } = state.options;
  const client = clients.find(({ id }) => id === url.searchParams.get('client_id'));
  const redirectUri = url.searchParams.get('redirect_uri') ?? '';
  if (!client) return page('未登记的门户 · This portal is not registered', '', 400);
  if (!client.redirectUris.includes(redirectUri)) {
    return page('返回地址未登记 · This return address is not registered', '', 400);
  }
  try {
    const query = once(url.searchParams);
    const text = (name: string) => query.get(name) ?? '';
    if (text('response_type') !== 'code') throw new Refusal('unsupported_response_type', 'Only code');
    if (!text('scope').split(' ').includes('openid')) throw new Refusal('invalid_scope', 'openid is missing');
    if (text('state').length < 16) throw new Refusal('invalid_request', 'state is missing or too short');
    if (text('nonce').length < 16) throw new Refusal('invalid_request', 'nonce is missing or too short');
    if (text('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(text('code_challenge'))) {
      throw new Refusal('invalid_request', 'PKCE with S256 is required');
    }
    const level = text('acr_values') || levels[0];
    if (!levels.includes(level)) throw new Refusal('unmet_authentication_requirements', 'Unknown acr');
    const asked = { state: text('state'), nonce: text('nonce'), challenge: text('code_challenge') };
    return personPage(state, { client, redirectUri, level, ...asked });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const back = new URL(redirectUri);
    const said = { error: error.code, error_description: error.detail, iss: issuer };
    for (const [name, value] of Object.entries(said)) back.searchParams.set(name, value);
    const given = url.searchParams.get('state');
    if (given !== null) back.searchParams.set('state', given);
    return redirect(back);
  }
}
