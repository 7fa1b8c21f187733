/** Three platforms as three processes that know each other, each with its world in a folder; one can be killed. */
import { createClient, type Client } from '@tongban/sdk';
import { type AuthorityClient, createAuthorityClient } from '@tongban/sdk/authority';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChildServer, startServer } from '../tools/child-server.ts';

const bin = fileURLToPath(new URL('../../packages/cli/bin/tongban.js', import.meta.url));

/** The platforms: the applicant's, with all that is not named, and two of other provinces. */
export const PLATFORMS = ['home', 'hunan', 'chongqing'] as const;
/** One of the three. */
export type PlatformName = (typeof PLATFORMS)[number];

const DIVISIONS: Record<PlatformName, string> = {
  home: '150000,310000,440000,510000',
  hunan: '430000',
  chongqing: '500000',
};

/** Which platform decides for a division. */
export function platformOf(division: string): PlatformName {
  return PLATFORMS.find((name) => DIVISIONS[name].includes(division.slice(0, 2) + '0000')) ?? 'home';
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

/** The three processes. */
export class ThreeProcesses {
  readonly #folder = mkdtempSync(join(tmpdir(), 'tongban-three-'));
  readonly #ports = new Map<PlatformName, number>();
  readonly #servers = new Map<PlatformName, ChildServer>();

  /** Starts all three. */
  async start(): Promise<void> {
    for (const name of PLATFORMS) this.#ports.set(name, await freePort());
    await Promise.all(PLATFORMS.map((name) => this.startOne(name)));
  }

  /** Starts one, at the address and with the world that it had. */
  async startOne(name: PlatformName): Promise<void> {
    const peers = PLATFORMS.filter((other) => other !== name).flatMap((other) => [
      '--peer',
      `${DIVISIONS[other]}=${this.url(other)}`,
    ]);
    const where = ['--port', String(this.#ports.get(name)), '--data', join(this.#folder, name)];
    this.#servers.set(name, await startServer(['--conditions=@tongban/source', bin, 'serve', ...where, ...peers]));
  }

  /** Kills one as a crash does: nothing in it hears of it. */
  async kill(name: PlatformName): Promise<void> {
    await this.#servers.get(name)?.kill();
  }

  /** The address of one, before `/v1`. */
  url(name: PlatformName): string {
    return `http://127.0.0.1:${this.#ports.get(name)}/tongban`;
  }

  /** The applicant's client of her own platform. */
  applicant(): Client {
    return createClient({
      baseUrl: this.url('home'),
      auth: () => 'sample-applicant-1',
      retry: { limit: 1, delay: 50 },
    });
  }

  /** An authority's client of its own platform. */
  authority(division: string): AuthorityClient {
    const baseUrl = this.url(platformOf(division));
    return createAuthorityClient({
      baseUrl,
      auth: () => `sample-authority-${division}`,
      retry: { limit: 1, delay: 50 },
    });
  }

  /** Ends all three and forgets their worlds. */
  async close(): Promise<void> {
    await Promise.all(PLATFORMS.map((name) => this.kill(name)));
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
