import { providePlatform, TongbanElement } from '@tongban/elements/context';
import { createClient, portalSession } from '@tongban/sdk';

/**
 * Gives the elements inside it their platform: the one whose gateway answers under `base-url`; and the session that the
 * portal's own server holds there.
 *
 * It shows nothing of its own and has no shadow root; what is inside stays the page's.
 *
 * @attr base-url - Where the platform answers; the address ends before `/v1`. Relative to the page, such as `/tongban`.
 */
export class PlatformElement extends HTMLElement {
  /** The version of the copy of the library that defined the element. */
  static readonly version: string = TongbanElement.version;
  /** The attributes that are followed. */
  static readonly observedAttributes = ['base-url'];
  #takeBack: (() => void) | undefined;

  /** Where the platform answers. */
  get baseUrl(): string {
    return this.getAttribute('base-url') ?? '';
  }
  set baseUrl(url: string) {
    this.setAttribute('base-url', url);
  }

  /** Starts to provide. */
  connectedCallback(): void {
    this.#keepEarlyProperty();
    this.#provide();
  }

  /** Stops to provide. */
  disconnectedCallback(): void {
    this.#takeBack?.();
    this.#takeBack = undefined;
  }

  /** Provides the other platform from now on. */
  attributeChangedCallback(): void {
    if (this.isConnected) this.#provide();
  }

  /** A page may set the property before the script has come; as the element's own it would hide the accessor. */
  #keepEarlyProperty(): void {
    if (!Object.hasOwn(this, 'baseUrl')) return;
    const { baseUrl } = this;
    Reflect.deleteProperty(this, 'baseUrl');
    this.baseUrl = baseUrl;
  }

  #provide(): void {
    this.#takeBack?.();
    this.#takeBack = undefined;
    if (!this.hasAttribute('base-url')) {
      console.warn('<tb-platform> needs base-url: the address where the platform answers, ending before /v1.');
      return;
    }
    const { baseUrl } = this;
    // Asked by `tb-sign-in` alone: where a platform answers a page without a portal's server, nothing asks for a session.
    this.#takeBack = providePlatform(this, { ...createClient({ baseUrl }), session: portalSession({ baseUrl }) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tb-platform': PlatformElement;
  }
}
