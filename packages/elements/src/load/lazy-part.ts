import type { ReactiveControllerHost } from 'lit';

/** A chunk that is loaded when it is first asked for: a page that never shows it never pays for it. */
export class LazyPart<T> {
  /** Whether it was not asked for yet, is on its way, is there, or could not be loaded. */
  state: 'idle' | 'loading' | 'ready' | 'failed' = 'idle';
  /** The chunk; absent until it is there. */
  value: T | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<T>;

  /**
   * @param host the element to update
   * @param load loads the chunk
   */
  constructor(host: ReactiveControllerHost, load: () => Promise<T>) {
    this.#host = host;
    this.#load = load;
  }

  /** The chunk, if it is there; asking loads it. */
  get(): T | undefined {
    if (this.state === 'idle') this.#start();
    return this.value;
  }

  /** Loads it again after a failure. */
  readonly retry = (): void => {
    if (this.state !== 'failed') return;
    this.#start();
    this.#host.requestUpdate();
  };

  #start(): void {
    this.state = 'loading';
    this.#load().then(
      (value) => {
        this.value = value;
        this.state = 'ready';
        this.#host.requestUpdate();
      },
      () => {
        this.state = 'failed';
        this.#host.requestUpdate();
      },
    );
  }
}
