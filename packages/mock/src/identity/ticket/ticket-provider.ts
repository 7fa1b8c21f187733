import { personPage } from '../person-page.ts';
import { json, once, page, Refusal } from '../provider-answers.ts';
import { CODE_LIFE, numberOfSubject, type ProviderState } from '../provider-state.ts';
import { ACCESS_TOKEN, issueTokens } from '../open-id/issue-tokens.ts';
import { CLOCK_SKEW } from '../signing-key.ts';
import { signatureOf } from './ticket-signature.ts';

/** Where a portal sends a person who signs in by ticket: `?app=…&back=…&state=…[&level=…]`. */
export function ticketSignIn(state: ProviderState, url: URL): Response {
  const { clients, levels } = state.options;
  const client = clients.find(({ id }) => id === url.searchParams.get('app'));
  const redirectUri = url.searchParams.get('back') ?? '';
  if (!client) return page('未登记的门户 · This portal is not registered', '', 400);
  if (!client.redirectUris.includes(redirectUri)) {
    return page('返回地址未登记 · This return address is not registered', '', 400);
  }
  const query = once(url.searchParams);
  const given = query.get('state') ?? '';
  const level = query.get('level') || levels[0];
  if (given.length < 16 || !levels.includes(level)) return page('请求不完整 · The request is not complete', '', 400);
  return personPage(state, { client, redirectUri, state: given, level });
}

/** Gives a token for a ticket: once, in time, to the portal it was made for, in the sign-in it was made in. */
export async function exchangeTicket(state: ProviderState, request: Request): Promise<Response> {
  const { app, said } = await signedBody(state, request);
  const granted = state.codes.get(said.ticket ?? '');
  const wrong = (detail: string) => new Refusal('invalid-ticket', detail);
  if (!granted || granted.challenge !== undefined || granted.client.id !== app) throw wrong('No such ticket');
  if (granted.used) {
    state.revoked.add(granted.family);
    throw wrong('The ticket was used before');
  }
  granted.used = true;
  if (state.options.now() - granted.at > CODE_LIFE) throw wrong('The ticket is too old');
  if (granted.state !== said.state) throw wrong('The ticket was made in another sign-in');
  const tokens = await issueTokens(state, granted, state.options.audiences[0]);
  return json({
    token: tokens.access_token,
    renewal: tokens.refresh_token,
    expiresIn: tokens.expires_in,
    level: granted.level,
  });
}

/** Renews a token of a sign-in by ticket. */
export async function renewTicketToken(state: ProviderState, request: Request): Promise<Response> {
  const { app, said } = await signedBody(state, request);
  const known = state.refreshTokens.get(said.renewal ?? '');
  const isGood = known?.granted.client.id === app && !state.revoked.has(known.granted.family);
  if (!known || !isGood || known.used) {
    if (known?.used) state.revoked.add(known.granted.family);
    throw new Refusal('invalid-token', 'The renewal is not good', 401);
  }
  known.used = true;
  const tokens = await issueTokens(state, known.granted, known.audience);
  return json({ token: tokens.access_token, renewal: tokens.refresh_token, expiresIn: tokens.expires_in });
}

/** Says who the person is. */
export async function ticketUser(state: ProviderState, request: Request): Promise<Response> {
  const { options, key, revoked } = state;
  const { said } = await signedBody(state, request);
  const expected = { issuer: options.issuer, audience: options.audiences[0], type: ACCESS_TOKEN, now: options.now() };
  const claims = await key.read(said.token ?? '', expected);
  const person = options.persons[numberOfSubject(claims?.sub, options.persons) - 1];
  if (!claims || !person || revoked.has(String(claims.family))) {
    throw new Refusal('invalid-token', 'The token is not good', 401);
  }
  const { name, idNumber, phone } = person;
  return json({ userId: claims.sub, name, idNumber, phone });
}

/** Reads a body that the portal signed with its secret. @throws Refusal */
async function signedBody({ options }: ProviderState, request: Request) {
  const said = (await request.json().catch(() => ({}))) as Record<string, string>;
  const { app = '', time = '', sign = '' } = said;
  const client = options.clients.find(({ id }) => id === app);
  if (!client || sign !== (await signatureOf(said, client.secret))) {
    throw new Refusal('invalid-signature', 'The portal did not prove who it is', 401);
  }
  if (!(Math.abs(options.now() - Number(time)) <= CLOCK_SKEW * 1000)) {
    throw new Refusal('invalid-time', 'The clocks differ too much, or the request is old', 401);
  }
  return { app, said };
}
