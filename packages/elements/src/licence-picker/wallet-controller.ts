import type { LitElement, ReactiveController } from 'lit';
import type { ELicence, RegisteredUse } from '@tongban/domain';
import { isPlatformError, parseItemKey, PlatformError } from '@tongban/domain/rules';
import type { PlatformController } from '../context/platform-controller.ts';
import { collected } from '../load/collected.ts';
import { ResourceController } from '../load/resource-controller.ts';

/** After how many milliseconds a person is told that it takes long. */
const LONG = 8000;

/** What a wallet told. */
export interface WalletContent {
  /** The holder's licences. */
  licences: readonly ELicence[];
  /** What the item has registered. */
  uses: readonly RegisteredUse[];
}

/** An element that reads a wallet. */
export interface WalletHost extends LitElement {
  /** The licences themselves. */
  licences: readonly ELicence[] | undefined;
  /** The registered uses themselves. */
  uses: readonly RegisteredUse[] | undefined;
  /** Why a licence is to be used. */
  purpose: string | undefined;
  /** For which item, as `kind:code`. */
  item: string | undefined;
  /** In which division. */
  division: string | undefined;
  /** The key of the representation in use. */
  onBehalfOf: string | undefined;
}

/** Finds the licences of an element: its properties, or those of the wallet in its context. */
export class WalletController implements ReactiveController {
  /** Whether the answer takes long. */
  isSlow = false;
  readonly #host: WalletHost;
  readonly #context: PlatformController;
  readonly #resource: ResourceController<WalletContent>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host the element
   * @param context where it finds its platform
   */
  constructor(host: WalletHost, context: PlatformController) {
    this.#host = host;
    this.#context = context;
    this.#resource = new ResourceController(host);
    host.addController(this);
  }

  /** What there is; absent until it is known. */
  get content(): WalletContent | undefined {
    const { licences, uses } = this.#host;
    return licences && uses ? { licences, uses } : this.#resource.value;
  }

  /** How far the load has come. */
  get state(): ResourceController<WalletContent>['state'] {
    return this.#resource.state;
  }

  /** Why the load failed. */
  get error(): unknown {
    return this.#resource.error;
  }

  /** Whether it failed for want of a network: then it is tried again as soon as there is one. */
  get isOffline(): boolean {
    return this.state === 'failed' && isPlatformError(this.error) && this.error.code === 'network' && !navigator.onLine;
  }

  /** Loads again. */
  readonly retry = (): void => {
    this.#resource.retry();
    this.#watch();
  };

  readonly #online = (): void => {
    if (this.state === 'failed') this.retry();
  };

  /** Waits for the network. */
  hostConnected(): void {
    window.addEventListener('online', this.#online);
  }

  /** Waits no more. */
  hostDisconnected(): void {
    window.removeEventListener('online', this.#online);
    clearTimeout(this.#timer);
  }

  /** Loads when there is something to load. */
  hostUpdate(): void {
    const { licences, uses, purpose, item, division, onBehalfOf } = this.#host;
    const wallet = this.#context.platform?.licences;
    if ((licences && uses) || !wallet || !purpose || !item || !division) return;
    const before = this.state;
    this.#resource.run(JSON.stringify([purpose, item, division, onBehalfOf]), async (signal) => {
      const id = parseItemKey(item);
      if (!id) throw new PlatformError('not-found');
      const [held, needed] = await Promise.all([
        collected(wallet.list({ purpose, ...(onBehalfOf ? { onBehalfOf } : {}) }, { signal })),
        collected(wallet.registeredUses({ item: id, division }, { signal })),
      ]);
      return { licences: held, uses: needed };
    });
    if (before !== this.state) this.#watch();
  }

  #watch(): void {
    clearTimeout(this.#timer);
    this.isSlow = false;
    this.#timer = setTimeout(() => {
      if (this.state !== 'loading') return;
      this.isSlow = true;
      this.#host.requestUpdate();
    }, LONG);
  }
}
