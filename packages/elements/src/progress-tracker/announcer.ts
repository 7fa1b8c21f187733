import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long news is gathered before it is said: acts that a platform sends together are one piece of news. */
const TOGETHER = 300;

/** What is new, each in a few words. */
export interface News {
  /** What was done. */
  acts: readonly string[];
  /** What was not done in time. */
  lapses: readonly string[];
}

/** Gathers news and says it in one breath: a screen reader drops what is said over. */
export class Announcer implements ReactiveController {
  /** What was said last. Kept as it was said: a page that changes its language must not say it again. */
  said: { key: number; text: string } | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #sentenceOf: (news: News) => string;
  #waiting: News = { acts: [], lapses: [] };
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param host the element with the live region
   * @param sentenceOf makes one announcement of the news
   */
  constructor(host: ReactiveControllerHost, sentenceOf: (news: News) => string) {
    this.#host = host;
    this.#sentenceOf = sentenceOf;
    host.addController(this);
  }

  /** Takes up news; nothing where there is none. */
  add({ acts, lapses }: News): void {
    this.#waiting = { acts: [...this.#waiting.acts, ...acts], lapses: [...this.#waiting.lapses, ...lapses] };
    this.#start();
  }

  #start(): void {
    const { acts, lapses } = this.#waiting;
    if (acts.length + lapses.length > 0) this.#timer ??= setTimeout(this.#say, TOGETHER);
  }

  /** Says nothing of a page that is gone. */
  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Says what was gathered when the page went. */
  hostConnected(): void {
    this.#start();
  }

  readonly #say = (): void => {
    this.#timer = undefined;
    const text = this.#sentenceOf(this.#waiting);
    this.#waiting = { acts: [], lapses: [] };
    this.said = { key: (this.said?.key ?? 0) + 1, text };
    this.#host.requestUpdate();
  };
}
