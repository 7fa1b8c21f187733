import type { LitElement, ReactiveController } from 'lit';
import { ContextRequestEvent, type PartialPlatform, PROVIDER_EVENT } from './platform-context.ts';

/** Finds the platform in the context of an element, also when its provider comes later. */
export class PlatformController implements ReactiveController {
  /** The platform; absent until a provider answers. */
  platform: PartialPlatform | undefined;
  readonly #host: LitElement;
  #page: Document | undefined;
  readonly #ask = () => {
    if (this.platform) return;
    this.#host.dispatchEvent(
      new ContextRequestEvent(this.#host, (platform) => {
        this.platform = platform;
        this.#host.requestUpdate();
      }),
    );
  };

  /** @param host the element that needs a platform */
  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks as soon as the element is in a page. */
  hostConnected(): void {
    this.#page = this.#host.ownerDocument;
    this.#page.addEventListener(PROVIDER_EVENT, this.#ask);
    this.#ask();
  }

  /** Forgets the platform: the element may be moved below another one. */
  hostDisconnected(): void {
    this.#page?.removeEventListener(PROVIDER_EVENT, this.#ask);
    this.platform = undefined;
  }
}
