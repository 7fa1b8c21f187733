import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockPlatform } from '../platform/create-mock-platform.ts';
import { identityClient, ISSUER } from './identity-client.ts';
import { serveIdentity } from './serve-identity.ts';

describe('the identity provider', () => {
  it('lets a person refuse, and tells the portal so', async () => {
    const client = await identityClient();
    const back = await client.choose((await client.authorize()).text, 'none');
    assert.equal(back?.get('error'), 'access_denied');
    assert.equal(back?.get('state'), 'state-0123456789');
    assert.equal(back?.get('code'), null);
  });

  it('gives tokens that the mock platform takes, each for its own platform alone', async () => {
    const client = await identityClient();
    const home = createMockPlatform({ verifyToken: client.provider.verifier('home') });
    const yunnan = createMockPlatform({ verifyToken: client.provider.verifier('yunnan') });
    const { access_token: token = '' } = (await client.redeem(await client.code())).body;
    const { access_token: exchanged = '' } = (await client.exchange(token)).body;
    const ask = async (platform: typeof home, bearer: string) =>
      (await platform.fetch('http://p.test/tongban/v1/cases', { headers: { authorization: `Bearer ${bearer}` } }))
        .status;
    assert.deepEqual([await ask(home, token), await ask(yunnan, token)], [200, 401]);
    assert.deepEqual([await ask(home, exchanged), await ask(yunnan, exchanged)], [401, 200]);
    assert.equal(await ask(home, 'sample-applicant-1'), 200, 'the sample tokens stay');
    client.clock.now += 331_000;
    assert.equal(await ask(home, token), 401, 'a token that has run out');
  });

  it('names nobody in a token', async () => {
    const client = await identityClient();
    const { access_token = '', id_token = '' } = (await client.redeem(await client.code())).body;
    for (const token of [access_token, id_token]) {
      const claims = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
      assert.match(claims, new RegExp(`"iss":"${ISSUER}"`));
      assert.doesNotMatch(claims, /9901|示例|1990000/);
    }
  });

  it('ends a sign-in when the portal says so', async () => {
    const client = await identityClient();
    const { access_token = '', refresh_token } = (await client.redeem(await client.code())).body;
    await client.post('/revoke', { token: refresh_token });
    assert.equal(await client.provider.verifier('home')(access_token), undefined);
  });

  it('answers over HTTP under the address that it gives as its issuer', async () => {
    const identity = await serveIdentity({ clients: [], audiences: ['home'] });
    const said = (await (await fetch(`${identity.issuer}/.well-known/openid-configuration`)).json()) as {
      issuer: string;
    };
    assert.equal(said.issuer, identity.issuer);
    assert.equal((await fetch(`${identity.issuer}/elsewhere`)).status, 404);
    await identity.close();
  });
});
