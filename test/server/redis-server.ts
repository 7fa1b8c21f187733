/** A Redis of a test's own, which can be killed and started again with what it had. */
import { createClient } from '@redis/client';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { status } = spawnSync('redis-server', ['--version']);
const isThere = status === 0;
// A build machine without it must not look green; .ci/run installs it.
if (!isThere && process.env.CI) throw new Error('redis-server is missing, and this is a build machine.');
if (!isThere) console.error(`\n  !! What needs Redis was NOT tested: redis-server is not installed.\n`);

/** Why a suite that needs Redis is skipped here; `false` where it is not. */
export const withoutRedis = isThere ? false : 'redis-server is not installed: on Debian, apt-get install redis-server';

/** A port of this machine that nobody listens to. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** A running Redis. */
export class RedisServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'tongban-redis-'));
  #port = 0;
  #process: ChildProcess | undefined;

  /** Its address. */
  get url(): string {
    return `redis://127.0.0.1:${this.#port}`;
  }

  /** Starts it, with what it had. */
  async start(): Promise<void> {
    this.#port ||= await freePort();
    const server = spawn('redis-server', [
      ...['--port', String(this.#port), '--bind', '127.0.0.1', '--dir', this.#folder],
      ...['--save', '', '--appendonly', 'yes', '--appendfsync', 'always'],
    ]);
    this.#process = server;
    await new Promise<void>((done, fail) => {
      server.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('Ready to accept') && done());
      server.once('exit', () => fail(new Error('Redis ended')));
    });
    server.removeAllListeners('exit');
  }

  /** Ends the process; what it has written stays. */
  async stop(signal: NodeJS.Signals): Promise<void> {
    const server = this.#process;
    if (!server) return;
    const gone = new Promise((done) => server.once('exit', done));
    server.kill(signal);
    await gone;
  }

  /** Ends it and forgets what it had. */
  async close(): Promise<void> {
    await this.stop('SIGTERM');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** A client of it, connected. */
  connect() {
    return createClient({ url: this.url })
      .on('error', () => undefined)
      .connect();
  }
}
