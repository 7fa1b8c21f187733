import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ServiceGuide } from '@tongban/domain';
import { PageController } from '../large-print/page-controller.ts';
import { pageStyles } from '../large-print/page.styles.ts';
import { failurePanel, loadingLine } from '../load/failure.ts';
import { GuideController } from '../load/guide-controller.ts';
import { LazyPart } from '../load/lazy-part.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { controlStyles } from '../look/control.styles.ts';
import { paperStyles } from '../look/paper.styles.ts';
import { rowStyles } from '../look/row.styles.ts';
import { slottedStyles } from '../look/slotted.styles.ts';
import { textStyles } from '../look/text.styles.ts';
import { tokenStyles } from '../look/token.styles.ts';
import { guideViewerZhHans } from '../messages/zh-hans/guide-viewer.ts';
import { provenanceStyles } from '../provenance/provenance.styles.ts';
import { TongbanElement } from '../registry/tongban-element.ts';
import { pageAddress } from './address-view.ts';
import type { GuideView } from './guide-view.ts';
import { guideHead, guidePages, wholeGuide } from './guide-pages.ts';
import { guideViewerStyles } from './guide-viewer.styles.ts';
import { referenceStyles } from './reference.styles.ts';

/**
 * Shows one guide: whether one may apply, what to bring, how long it takes, what it costs, where to go, and for every
 * fact the source it was taken from.
 *
 * The guide is given as a property, as a `<script type="application/json">` child, or as `item` and `division` for
 * the platform of the context. Other children stay readable until there is a guide.
 *
 * @slot - What is readable before there is a guide.
 * @slot actions - The portal's buttons, such as the one that begins an application.
 * @csspart standing - Whose guide it is, where it is no authority's own.
 * @csspart facts - The four facts at the top.
 * @csspart row - One row.
 * @csspart gap - What the sources do not say.
 * @csspart reference - The number that leads to a source.
 * @csspart source - One source of the list at the end.
 */
export class GuideViewerElement extends TongbanElement {
  /** The rows are styled by the shared look. */
  static override styles = [
    tokenStyles,
    textStyles,
    rowStyles,
    controlStyles,
    provenanceStyles,
    pageStyles,
    slottedStyles,
    paperStyles,
    referenceStyles,
    guideViewerStyles,
  ];

  /** Read by lit. */
  static override properties: PropertyDeclarations = {
    guide: { attribute: false },
    item: {},
    division: {},
    appearance: { reflect: true },
    address: {},
    cameFor: { state: true },
  };

  /** The guide; wins over every other way to give one. */
  declare guide: ServiceGuide | undefined;
  /** Which item to show, as `kind:code`, such as `local:degree-notarization`. */
  declare item: string | undefined;
  /** For which division, by its six-digit code. */
  declare division: string | undefined;
  /** `large` for large print. */
  declare appearance: 'large' | undefined;
  /** The address of this guide's page, for whoever wants it on a phone or from paper: shown with a QR code. */
  declare address: string | undefined;
  /** The source that the reader was led to. */
  declare protected cameFor: string | undefined;

  readonly #guide = new GuideController(this);
  readonly #pages = new PageController(this);
  readonly #locale = new LocaleController(this, guideViewerZhHans, () =>
    import('../messages/en/guide-viewer.ts').then(({ guideViewerEn }) => guideViewerEn),
  );
  readonly #code = new LazyPart(this, () => import('./qr-code.ts').then(({ qrCode }) => qrCode));
  #cameFrom: HTMLElement | undefined;

  readonly #goToSource = async (event: Event): Promise<void> => {
    this.#cameFrom = event.currentTarget as HTMLElement;
    this.cameFor = this.#cameFrom.dataset['source'];
    await this.updateComplete;
    await this.#focus(this.renderRoot.querySelector<HTMLElement>('.source[aria-current]'));
  };

  readonly #goBack = async (): Promise<void> => {
    this.cameFor = undefined;
    await this.#focus(this.#cameFrom);
  };

  async #focus(element: HTMLElement | null | undefined): Promise<void> {
    await this.#pages.showPageOf(element);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  }

  protected override render(): TemplateResult {
    const { words, locale } = this.#locale;
    const guide = this.#guide.guide;
    if (!guide) {
      const { state, error, retry } = this.#guide;
      return html`${state === 'loading' ? loadingLine(words.failure) : nothing}
        ${state === 'failed' ? failurePanel(error, words.failure, retry) : nothing}<slot></slot>`;
    }
    const large = this.appearance === 'large';
    const address = pageAddress(this.address);
    const view: GuideView = {
      guide,
      words,
      large,
      cameFor: this.cameFor,
      goToSource: (event) => void this.#goToSource(event),
      goBack: () => void this.#goBack(),
      address,
      qrCode: address === undefined ? undefined : this.#code.get(),
    };
    const head = guideHead(view, this.#actions(), large ? nothing : html`<h2>${guide.name}</h2>`);
    return html`<article class="guide">
      ${
        large
          ? this.#pages.render({ title: guide.name, pages: guidePages(view, head), words: words.largePrint, locale })
          : [head, ...wholeGuide(view)]
      }
      <div class="print-only fill">
        <p>${words.print.name}</p>
        <p>${words.print.clerk}</p>
      </div>
    </article>`;
  }

  #actions(): TemplateResult {
    return html`<div class="actions" ?hidden=${!this.querySelector(':scope > [slot="actions"]')}>
      <slot name="actions" @slotchange=${() => this.requestUpdate()}></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tb-guide-viewer': GuideViewerElement;
  }
}
