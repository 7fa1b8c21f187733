/** A portal in a process of its own before a platform and an identity provider that live on when it is killed. */
import { type IdentityServer, serveIdentity } from '@tongban/mock/identity';
import { type ChildServer, startServer } from '../tools/child-server.ts';
import { Browser } from './browser.ts';
import { type HeldPlatform, serveHeld } from './held-platform.ts';
import { freePort, RedisServer } from './redis-server.ts';
import { SAMPLE_SECRET, signIn } from './stage.ts';

/** All of it. */
export class KilledPortal {
  readonly redis = new RedisServer();
  origin = '';
  /** Settles once the portal is up again; until then a client waits, and no clock is watched. */
  up: Promise<void> = Promise.resolve();
  platform!: HeldPlatform;
  #identity!: IdentityServer;
  #server: ChildServer | undefined;

  /** Starts everything. */
  async start(): Promise<void> {
    await this.redis.start();
    this.origin = `http://127.0.0.1:${await freePort()}`;
    this.#identity = await serveIdentity({
      clients: [{ id: 'portal', secret: SAMPLE_SECRET, redirectUris: [`${this.origin}/tongban/sign-in/back`] }],
      audiences: ['home'],
    });
    this.platform = await serveHeld({
      verifyToken: this.#identity.verifier('home'),
      samplePersons: false,
      requireConfirmation: true,
    });
    await this.open();
  }

  /** Starts one more process of the portal, on another port, which shares nothing with the first but Redis. */
  async another(): Promise<ChildServer> {
    return startServer(this.#program, { ...this.#told, PORT: String(await freePort()) });
  }

  /** Starts the portal, where it was. */
  async open(): Promise<void> {
    this.#server = await startServer(this.#program, { ...this.#told, PORT: new URL(this.origin).port });
  }

  /** Kills it as a crash does: nothing in it hears of it. */
  async kill(): Promise<void> {
    await this.#server?.kill();
  }

  /** Kills it and starts it again. */
  async restart(): Promise<void> {
    this.up = this.kill().then(() => this.open());
    await this.up;
  }

  /** A browser in which the first made-up person has signed in. */
  async signedIn(): Promise<Browser> {
    const browser = new Browser(this.origin);
    await signIn(browser);
    return browser;
  }

  /** Ends everything. */
  async close(): Promise<void> {
    await this.kill();
    await Promise.all([this.platform.close(), this.#identity.close(), this.redis.close()]);
  }

  readonly #program = ['--conditions=@tongban/source', 'test/server/portal-process.ts'];

  get #told(): Record<string, string> {
    const { origin: ORIGIN, redis, platform } = this;
    return { ORIGIN, ISSUER: this.#identity.issuer, PLATFORM: platform.url, REDIS: redis.url };
  }
}
