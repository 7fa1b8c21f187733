import type { LitElement, ReactiveController } from 'lit';

/** How far a load has come. */
export type ResourceState = 'idle' | 'loading' | 'ready' | 'failed';

/**
 * Loads one value for an element and says how far that is. A new key aborts the old load; a failed one can be retried
 * and keeps the last value, so that what a person reads does not vanish when the network does.
 */
export class ResourceController<T> implements ReactiveController {
  /** How far the load has come. */
  state: ResourceState = 'idle';
  /** The last value that was loaded for this key. */
  value: T | undefined;
  /** Why the last load failed. */
  error: unknown;
  readonly #host: LitElement;
  #key: string | undefined;
  #load: ((signal: AbortSignal) => Promise<T>) | undefined;
  #abort: AbortController | undefined;

  /** @param host the element to update */
  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Loads for a key, unless that key is loaded, loading or failed already. */
  run(key: string, load: (signal: AbortSignal) => Promise<T>): void {
    this.#load = load;
    if (key === this.#key) return;
    this.#key = key;
    this.value = undefined;
    this.retry();
  }

  /** Loads again for the same key. */
  retry(): void {
    const load = this.#load;
    if (!load) return;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.state = 'loading';
    this.error = undefined;
    this.#host.requestUpdate();
    load(abort.signal).then(
      (value) => this.#settle(abort, 'ready', { value }),
      (error: unknown) => this.#settle(abort, 'failed', { error }),
    );
  }

  /** Takes a newer value of the same key, such as one that a watch brought. */
  replace(value: T): void {
    this.value = value;
    this.state = 'ready';
    this.#host.requestUpdate();
  }

  /** Forgets everything. */
  reset(): void {
    this.#abort?.abort();
    this.#key = undefined;
    this.#load = undefined;
    this.value = undefined;
    this.state = 'idle';
  }

  /** A load for an element that left the page is of no use. */
  hostDisconnected(): void {
    this.reset();
  }

  #settle(abort: AbortController, state: 'ready' | 'failed', { value, error }: { value?: T; error?: unknown }): void {
    if (abort.signal.aborted) return;
    this.state = state;
    if (state === 'ready') this.value = value;
    this.error = error;
    this.#host.requestUpdate();
  }
}
