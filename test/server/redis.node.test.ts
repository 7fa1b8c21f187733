import { redisStore } from '@tongban/server/redis';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { Browser } from './browser.ts';
import { KilledPortal } from './killed-portal.ts';
import { RedisServer, withoutRedis } from './redis-server.ts';
import { openStage } from './stage.ts';

describe('sessions in Redis', { skip: withoutRedis }, () => {
  const redis = new RedisServer();
  const connected = () => redis.connect();

  before(() => redis.start());
  after(() => redis.close());

  it('keeps what the port says: adds once, replaces what is there, is taken once, counts, and forgets in time', async () => {
    const client = await connected();
    const store = redisStore(client, 'contract:');
    assert.deepEqual([await store.add('a', 'one', 10_000), await store.add('a', 'two', 10_000)], [true, false]);
    assert.equal(await store.read('a'), 'one');
    assert.deepEqual([await store.replace('a', 'three', 10_000), await store.replace('b', 'x', 10_000)], [true, false]);
    const taken = await Promise.all(Array.from({ length: 20 }, () => store.take('a')));
    assert.deepEqual(
      taken.filter((text) => text !== undefined),
      ['three'],
    );
    const counts = await Promise.all(Array.from({ length: 20 }, () => store.count('n', 10_000)));
    assert.deepEqual(
      counts.sort((a, b) => a - b),
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    const adds = await Promise.all(Array.from({ length: 20 }, () => store.add('race', 'x', 10_000)));
    assert.equal(adds.filter(Boolean).length, 1);
    await store.add('short', 'x', 30);
    await store.count('quick', 30);
    await new Promise((done) => setTimeout(done, 60));
    assert.deepEqual([await store.read('short'), await store.count('quick', 30)], [undefined, 1]);
    await client.close();
  });

  it('serves one session from two servers that share nothing but Redis, and renew it once between them', async () => {
    const [one, two] = [await connected(), await connected()];
    await using first = await openStage({ portal: { store: redisStore(one) } });
    const { createPortalServer } = await import('@tongban/server');
    const { sampleOpenId } = await import('./stage.ts');
    const browser = await first.signedIn();
    const tokens = new Set<string | null>();
    const second = createPortalServer({
      origin: first.origin,
      insecureLoopback: true,
      platform: { baseUrl: 'http://127.0.0.1:9' },
      signIn: sampleOpenId(first.identity.issuer, first.clock),
      returnPaths: ['/'],
      store: redisStore(two),
      now: () => first.clock.now,
      fetch: (_, init) => {
        tokens.add(new Headers(init?.headers).get('authorization'));
        return Promise.resolve(Response.json({ items: [] }));
      },
    });
    first.clock.now += 295_000;
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const there = () =>
      second.fetch(new Request(`${first.origin}/tongban/v1/cases`, { headers: { cookie } })).then(({ status: s }) => s);
    const here = () => browser.call('GET /tongban/v1/cases').then(({ status: s }) => s);
    assert.deepEqual(await Promise.all([here(), there(), here(), there()]), [200, 200, 200, 200]);
    for (const { headers } of first.reached.slice(-2)) tokens.add(headers.get('authorization'));
    assert.equal(tokens.size, 1, 'one new token for both');
    await browser.call('POST /tongban/sign-out', {});
    assert.equal(await there(), 401, 'signed out here is signed out there');
    await Promise.all([one.close(), two.close()]);
  });

  it('serves one session from two processes: she signs in at one, asks at the other, and signs out at that', async () => {
    const portal = new KilledPortal();
    await portal.start();
    const second = await portal.another();
    try {
      const browser = await portal.signedIn();
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const there = (path: string, method = 'GET') =>
        browser.send(new URL(path, second.url), {
          method,
          headers: { cookie, origin: portal.origin, 'content-type': 'application/json' },
          ...(method === 'POST' && { body: '{}' }),
        });
      assert.notEqual(new URL(second.url).origin, portal.origin);
      assert.equal((await there('/tongban/session')).body.signedIn, true);
      assert.equal((await there('/tongban/v1/cases')).status, 200);
      // One is killed; the other goes on with the same session.
      await portal.kill();
      assert.equal((await there('/tongban/v1/cases')).status, 200);
      await portal.open();
      assert.equal((await browser.call('GET /tongban/v1/cases')).status, 200);
      assert.equal((await there('/tongban/sign-out', 'POST')).status, 200);
      assert.equal((await browser.call('GET /tongban/v1/cases')).status, 401);
    } finally {
      await second.kill();
      await portal.close();
    }
  });

  it('goes on after the portal was restarted and Redis was killed', async () => {
    const client = await connected();
    await using stage = await openStage({ portal: { store: redisStore(client) } });
    const browser = await stage.signedIn();
    await redis.stop('SIGKILL');
    await redis.start();
    await client.ping();
    const again = new Browser(stage.origin);
    for (const [name, value] of browser.cookies) again.cookies.set(name, value);
    assert.equal((await again.call('GET /tongban/v1/cases')).status, 200);
    await client.close();
  });

  it('holds nothing that opens a session or tells of a person', async () => {
    const client = await connected();
    await using stage = await openStage({ portal: { store: redisStore(client, 'looked-at:') } });
    const browser = await stage.signedIn();
    const secrets = [...browser.cookies.values()];
    const keys = (await client.sendCommand(['KEYS', 'looked-at:*'])) as unknown as string[];
    assert.ok(keys.length >= 2);
    for (const key of keys) {
      const text = key + ((await client.sendCommand(['GET', key])) as unknown as string);
      for (const secret of secrets) assert.ok(!text.includes(secret));
      assert.doesNotMatch(text, /示例|9901|1990000|eyJ/);
      assert.ok(Number(await client.sendCommand(['PTTL', key])) > 0, 'everything ends');
    }
    await client.close();
  });
});
