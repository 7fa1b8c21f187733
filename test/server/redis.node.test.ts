import { createClient } from '@redis/client';
import { redisStore } from '@tongban/server/redis';
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Browser } from './browser.ts';
import { openStage } from './stage.ts';

const { status } = spawnSync('redis-server', ['--version']);
const isThere = status === 0;
// A build machine without it must not look green; .ci/run installs it.
const skip = isThere ? false : 'redis-server is not installed: on Debian, apt-get install redis-server';
if (!isThere && process.env.CI) throw new Error('redis-server is missing, and this is a build machine.');
if (!isThere) console.error(`\n  !! The Redis store was NOT tested: redis-server is not installed.\n`);

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

describe('sessions in Redis', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-redis-'));
  let port: number;
  let server: ChildProcess;

  async function start(): Promise<void> {
    server = spawn('redis-server', [
      ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder],
      ...['--save', '', '--appendonly', 'yes', '--appendfsync', 'always'],
    ]);
    await new Promise<void>((done, fail) => {
      server.stdout?.on('data', (chunk: Buffer) => chunk.toString().includes('Ready to accept') && done());
      server.once('exit', () => fail(new Error('Redis ended')));
    });
    server.removeAllListeners('exit');
  }
  async function stop(signal: NodeJS.Signals): Promise<void> {
    const gone = new Promise((done) => server.once('exit', done));
    server.kill(signal);
    await gone;
  }
  const connected = () =>
    createClient({ url: `redis://127.0.0.1:${port}` })
      .on('error', () => undefined)
      .connect();

  before(async () => {
    port = await freePort();
    await start();
  });
  after(async () => {
    await stop('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  });

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

  it('goes on after the portal was restarted and Redis was killed', async () => {
    const client = await connected();
    await using stage = await openStage({ portal: { store: redisStore(client) } });
    const browser = await stage.signedIn();
    await stop('SIGKILL');
    await start();
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
