import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Fields, identityClient } from './identity-client.ts';

type Client = Awaited<ReturnType<typeof identityClient>>;

const basic = (id: string, secret: string) => `Basic ${btoa(`${id}:${secret}`)}`;

/** Mistakes at the authorization endpoint that get a page: nobody may be sent on to where they point. */
const noWayBack: Record<string, Fields> = {
  'names no portal': { client_id: 'unknown' },
  'names an address that is not registered': { redirect_uri: 'https://evil.test/' },
  'adds to its registered address': { redirect_uri: 'https://portal.test/tongban/sign-in/back?next=x' },
};

/** Mistakes at the authorization endpoint that are told to the portal. */
const toldBack: Record<string, [Fields, string]> = {
  'sends no state': [{ state: undefined }, 'invalid_request'],
  'sends a state that can be guessed': [{ state: '1' }, 'invalid_request'],
  'sends no nonce': [{ nonce: undefined }, 'invalid_request'],
  'sends no code challenge': [{ code_challenge: undefined }, 'invalid_request'],
  'sends the code verifier itself as the challenge': [{ code_challenge_method: 'plain' }, 'invalid_request'],
  'wants a token at once': [{ response_type: 'token' }, 'unsupported_response_type'],
  'forgets the scope openid': [{ scope: 'profile' }, 'invalid_scope'],
  'asks for a level that does not exist': [{ acr_values: 'royal' }, 'unmet_authentication_requirements'],
};

/** Mistakes with a good code in hand. */
const withCode: Record<string, (client: Client, code: string) => Promise<{ body: Record<string, string> }>> = {
  'has a wrong secret': (client, code) => client.redeem(code, {}, basic('portal', 'guess')),
  'does not say who it is': (client, code) => client.redeem(code, {}, ''),
  'redeems the code of another portal': (client, code) => client.redeem(code, {}, basic('other', 'other')),
  'names another return address than before': (client, code) =>
    client.redeem(code, { redirect_uri: 'https://portal.test/' }),
  'has lost its code verifier': (client, code) => client.redeem(code, { code_verifier: undefined }),
  'has another code verifier': (client, code) => client.redeem(code, { code_verifier: 'x'.repeat(43) }),
  'is too slow': (client, code) => ((client.clock.now += 61_000), client.redeem(code)),
  'wants another grant': (client, code) => client.redeem(code, { grant_type: 'password' }),
};

/** Mistakes with a good token in hand. */
const withToken: Record<string, (client: Client, token: string) => Promise<{ body: Record<string, string> }>> = {
  'wants a token for a platform that nobody knows': (client, token) => client.exchange(token, { audience: 'atlantis' }),
  'wants a token for no platform in particular': (client, token) => client.exchange(token, { audience: undefined }),
  'exchanges a token of another portal': (client, token) => client.exchange(token, {}, basic('other', 'other')),
  'exchanges a token that was altered': (client, token) => client.exchange(`${token.slice(0, -8)}AAAAAAAA`),
  'exchanges a token that has run out': (client, token) => ((client.clock.now += 331_000), client.exchange(token)),
  'exchanges a token of another type': (client, token) => client.exchange(token, { subject_token_type: 'jwt' }),
  'asks who she is with a token for another platform': async (client, token) => {
    const { access_token = '' } = (await client.exchange(token)).body;
    return client.send('/userinfo', { headers: { authorization: `Bearer ${access_token}` } });
  },
};

describe('a portal with OpenID Connect is refused when it', () => {
  for (const [mistake, altered] of Object.entries(noWayBack)) {
    it(mistake, async () => {
      const { status, back } = await (await identityClient()).authorize(altered);
      assert.deepEqual([status, back], [400, undefined]);
    });
  }

  for (const [mistake, [altered, code]] of Object.entries(toldBack)) {
    it(mistake, async () => {
      const { back, text } = await (await identityClient()).authorize(altered);
      assert.equal(back?.searchParams.get('error'), code);
      assert.equal(back?.searchParams.get('code') ?? text, '');
    });
  }

  for (const [mistake, make] of Object.entries(withCode)) {
    it(mistake, async () => {
      const client = await identityClient();
      const { body } = await make(client, await client.code());
      assert.ok(body.error);
      assert.equal(body.access_token, undefined);
    });
  }

  for (const [mistake, make] of Object.entries(withToken)) {
    it(mistake, async () => {
      const client = await identityClient();
      const { body } = await make(client, (await client.redeem(await client.code())).body.access_token ?? '');
      assert.ok(body.error);
      assert.equal(body.access_token ?? body.sub, undefined);
    });
  }

  it('uses a code twice, and then loses what it got for it', async () => {
    const client = await identityClient();
    const code = await client.code();
    const { access_token: token = '' } = (await client.redeem(code)).body;
    const verify = client.provider.verifier('home');
    assert.equal(await verify(token), 1);
    assert.equal((await client.redeem(code)).body.error, 'invalid_grant');
    assert.equal(await verify(token), undefined);
  });

  it('renews with the same token twice, and then loses the sign-in', async () => {
    const client = await identityClient();
    const renew = (token = '') => client.post('/token', { grant_type: 'refresh_token', refresh_token: token });
    const { refresh_token: first } = (await client.redeem(await client.code())).body;
    const { refresh_token: second } = (await renew(first)).body;
    assert.equal((await renew(first)).body.error, 'invalid_grant');
    assert.equal((await renew(second)).body.error, 'invalid_grant');
  });

  it('repeats a parameter, or sends the person after signing out to where it likes', async () => {
    const client = await identityClient();
    const twice = await client.send('/token', {
      method: 'POST',
      body: new URLSearchParams('audience=home&audience=yunnan'),
    });
    assert.equal(twice.body.error, 'invalid_request');
    const away = await client.send('/end-session?client_id=portal&post_logout_redirect_uri=https://evil.test/');
    assert.deepEqual([away.status, away.back], [400, undefined]);
  });
});

describe('a portal with tickets is refused when it', () => {
  const state = 'state-0123456789';

  it('sends the person with no state, or is not known, or has another address', async () => {
    const client = await identityClient();
    for (const altered of [{ state: '' }, { app: 'unknown' }, { back: 'https://evil.test/' }, { level: 'royal' }]) {
      assert.equal((await client.toTicket(altered)).status, 400, JSON.stringify(altered));
    }
  });

  const mistakes: Record<string, (client: Client, ticket: string) => Promise<{ body: Record<string, string> }>> = {
    'signs with a wrong secret': (client, ticket) => client.signed('/ticket/exchange', { ticket, state }, 'guess'),
    'has a clock that is wrong': (client, ticket) =>
      client.signed('/ticket/exchange', { ticket, state, time: String(client.clock.now - 31_000) }),
    'tells no time': (client, ticket) => client.signed('/ticket/exchange', { ticket, state, time: 'now' }),
    'alters what it signed': (client, ticket) =>
      client.signed('/ticket/exchange', { ticket, state, sign: 'f'.repeat(64) }),
    'redeems a ticket of another sign-in': (client, ticket) =>
      client.signed('/ticket/exchange', { ticket, state: 'state-of-somebody' }),
    'is too slow': (client, ticket) => (
      (client.clock.now += 61_000),
      client.signed('/ticket/exchange', { ticket, state })
    ),
    'redeems the ticket of another portal': (client, ticket) =>
      client.signed('/ticket/exchange', { app: 'other', ticket, state }, 'other'),
    'takes a code for a ticket': async (client) =>
      client.signed('/ticket/exchange', { ticket: await client.code(), state }),
    'takes a ticket for a code': (client, ticket) => client.redeem(ticket),
    'asks who she is with no token': (client) => client.signed('/ticket/user', {}),
  };
  for (const [mistake, make] of Object.entries(mistakes)) {
    it(mistake, async () => {
      const client = await identityClient();
      const { body } = await make(client, await client.ticket());
      assert.ok(body.error);
      assert.equal(body.token ?? body.access_token ?? body.userId, undefined);
    });
  }

  it('uses a ticket twice, and then loses what it got for it', async () => {
    const client = await identityClient();
    const ticket = await client.ticket();
    const { token = '' } = (await client.signed('/ticket/exchange', { ticket, state })).body;
    assert.equal((await client.signed('/ticket/user', { token })).body.name, '陈示例');
    assert.equal((await client.signed('/ticket/exchange', { ticket, state })).body.error, 'invalid-ticket');
    assert.equal((await client.signed('/ticket/user', { token })).body.error, 'invalid-token');
  });
});
