import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long news is gathered before it is said: acts that a platform sends together are one piece of news. */
const TOGETHER = 300;

/** Gathers news and says it in one breath: a screen reader drops what is said over. */
export class Announcer implements ReactiveController {
  /** What was said last. Kept as it was said: a page that changes its language must not say it again. */
  said: { key: number; text: string } | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #sentenceOf: (sentences: readonly string[]) => string;
  #waiting: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host the element with the live region
   * @param sentenceOf joins several pieces of news into one sentence
   */
  constructor(host: ReactiveControllerHost, sentenceOf: (sentences: readonly string[]) => string) {
    this.#host = host;
    this.#sentenceOf = sentenceOf;
    host.addController(this);
  }

  /** Takes up news; nothing where there is none. */
  add(sentences: readonly string[]): void {
    this.#waiting.push(...sentences);
    if (this.#waiting.length > 0) this.#timer ??= setTimeout(this.#say, TOGETHER);
  }

  /** Says nothing of a page that is gone. */
  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Says what was gathered when the page went. */
  hostConnected(): void {
    this.add([]);
  }

  readonly #say = (): void => {
    this.#timer = undefined;
    const text = this.#sentenceOf(this.#waiting);
    this.#waiting = [];
    this.said = { key: (this.said?.key ?? 0) + 1, text };
    this.#host.requestUpdate();
  };
}
