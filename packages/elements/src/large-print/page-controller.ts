import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../locale/locale-controller.ts';
import { icon } from '../look/icons.ts';
import type { LargePrintMessages } from '../messages/zh-hans/large-print.ts';
import { ReadAloudController } from './read-aloud-controller.ts';

/** One page of an element in large print: one task. */
export interface Page {
  /** What it is about, in a few words. */
  heading: string;
  /** What it shows. */
  body: unknown;
  /** Whether it has a primary button of its own: then turning the page is none. */
  hasAction?: boolean;
}

/** What is to be shown page by page. */
export interface PageView {
  /** The title that stands on every page. */
  title: string;
  /** The pages, at least one. */
  pages: readonly Page[];
  /** The words. */
  words: LargePrintMessages;
  /** The language to read aloud. */
  locale: Locale;
}

/**
 * Shows one page at a time. All pages stay in the document, so that what a person has answered or opened is kept, and
 * paper gets all of them.
 */
export class PageController implements ReactiveController {
  /** The page that is shown, from 0. */
  index = 0;
  readonly #host: LitElement;
  readonly #speech: ReadAloudController;

  /** @param host the element with pages */
  constructor(host: LitElement) {
    this.#host = host;
    this.#speech = new ReadAloudController(host);
    host.addController(this);
  }

  /** Lets the host's life end what is read aloud. */
  hostDisconnected(): void {
    this.#speech.stop();
  }

  /** Shows the page that holds an element. */
  async showPageOf(element: Element | null | undefined): Promise<void> {
    const page = element?.closest('.page');
    if (!page) return;
    const pages = [...this.#host.renderRoot.querySelectorAll('.page')];
    this.#show(pages.indexOf(page));
    await this.#host.updateComplete;
  }

  /** The pages under their title, with what leads from one to the next. */
  render({ title, pages, words, locale }: PageView): TemplateResult {
    const index = (this.index = Math.min(this.index, pages.length - 1));
    const next = pages[index + 1];
    const primary = pages[index]?.hasAction ? 'button' : 'button button--primary';
    return html`<div class="page-head" tabindex="-1">
        <h2>${title}</h2>
        <p class="soft">${words.where(index + 1, pages.length)}</p>
      </div>
      ${pages.map(({ body }, at) => html`<div class="page" ?hidden=${at !== index}>${body}</div>`)}
      <div class="help no-print">
        ${
          this.#speech.voice(locale)
            ? html`<button class="button" type="button" @click=${() => this.#speech.toggle(this.#text(), locale)}>
                ${icon('speak')}${this.#speech.speaking ? words.silence : words.speak}
              </button>`
            : nothing
        }
        <a class="button" href="tel:12345">${icon('phone')}${words.call}</a>
      </div>
      <nav class="turn no-print" aria-label=${words.turn}>
        ${
          next
            ? html`<button class=${primary} type="button" @click=${() => this.#turn(index + 1)}>
                <span>${words.next(next.heading)}</span>
              </button>`
            : nothing
        }
        ${
          index > 0
            ? html`<button class="button" type="button" @click=${() => this.#turn(index - 1)}>
                ${words.previous}
              </button>`
            : nothing
        }
      </nav>`;
  }

  #text(): string {
    const page = this.#host.renderRoot.querySelector<HTMLElement>('.page:not([hidden])');
    return page?.innerText.replace(/\[\d+\]/g, '') ?? '';
  }

  #show(index: number): void {
    this.#speech.stop();
    this.index = index;
    this.#host.requestUpdate();
  }

  async #turn(index: number): Promise<void> {
    this.#show(index);
    await this.#host.updateComplete;
    // A reader begins at the top of the new page, also one who listens.
    this.#host.renderRoot.querySelector<HTMLElement>('.page-head')?.focus({ preventScroll: true });
    this.#host.scrollIntoView({ block: 'start' });
  }
}
