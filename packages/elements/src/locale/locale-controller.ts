import type { LitElement, ReactiveController } from 'lit';

/** The languages that are complete. */
export type Locale = 'zh-Hans' | 'en';

/** The language of an element: its own `lang`, or that of the nearest element that has one; Chinese where it is neither. */
export function localeOf(element: Element): Locale {
  let at: Element | null = element;
  while (at) {
    const lang: string | null | undefined = at.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang.toLowerCase().startsWith('en') ? 'en' : 'zh-Hans';
    const root: Node = at.getRootNode();
    // No instanceof: in another document a shadow root is of another window's class.
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return 'zh-Hans';
}

/** Gives an element its words: Chinese at once, English loaded when a page asks for it. */
export class LocaleController<Messages> implements ReactiveController {
  /** The language in use. */
  locale: Locale = 'zh-Hans';
  /** The words in that language. */
  words: Messages;
  readonly #host: LitElement;
  readonly #chinese: Messages;
  readonly #loadEnglish: () => Promise<Messages>;
  readonly #observer = typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(() => this.#choose());

  /**
   * @param host the element that speaks
   * @param chinese the source words
   * @param loadEnglish loads the English words
   */
  constructor(host: LitElement, chinese: Messages, loadEnglish: () => Promise<Messages>) {
    this.#host = host;
    this.#chinese = chinese;
    this.words = chinese;
    this.#loadEnglish = loadEnglish;
    host.addController(this);
  }

  /** Chooses the language, and again whenever the page changes its own. */
  hostConnected(): void {
    this.#observer?.observe(this.#host.ownerDocument.documentElement, { attributes: true, attributeFilter: ['lang'] });
    this.#observer?.observe(this.#host, { attributes: true, attributeFilter: ['lang'] });
    this.#choose();
  }

  /** Stops looking. */
  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #choose(): void {
    const wanted = localeOf(this.#host);
    if (wanted === this.locale) return;
    if (wanted === 'zh-Hans') {
      this.#use(wanted, this.#chinese);
      return;
    }
    // A chunk that cannot be loaded must not cost the page: Chinese stays.
    this.#loadEnglish().then(
      (words) => localeOf(this.#host) === wanted && this.#use(wanted, words),
      () => undefined,
    );
  }

  #use(locale: Locale, words: Messages): void {
    this.locale = locale;
    this.words = words;
    this.#host.requestUpdate();
  }
}
