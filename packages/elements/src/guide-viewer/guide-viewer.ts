import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ServiceGuide } from '@tongban/domain';
import { failurePanel, loadingLine } from '../load/failure.ts';
import { GuideController } from '../load/guide-controller.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { controlStyles } from '../look/control.styles.ts';
import { icon } from '../look/icons.ts';
import { rowStyles } from '../look/row.styles.ts';
import { textStyles } from '../look/text.styles.ts';
import { tokenStyles } from '../look/token.styles.ts';
import { guideViewerZhHans } from '../messages/zh-hans/guide-viewer.ts';
import { provenanceStyles } from '../provenance/provenance.styles.ts';
import { standingLine } from '../provenance/standing-line.ts';
import { conditionsRow, materialsRow, samplesRow, situationsRow } from './apply-view.ts';
import { contactsRow, outcomeRow, placesRow } from './contact-view.ts';
import { factsView } from './facts-view.ts';
import { basisRow, doubtRows, sourcesRow } from './ground-view.ts';
import { placesByRole } from './guide-facts.ts';
import type { GuideView } from './guide-view.ts';
import { guideViewerStyles } from './guide-viewer.styles.ts';
import { feeRow, limitsRow, processRow } from './handling-view.ts';

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
export class GuideViewerElement extends LitElement {
  /** The rows are styled by the shared look. */
  static override styles = [tokenStyles, textStyles, rowStyles, controlStyles, provenanceStyles, guideViewerStyles];

  /** Read by lit. */
  static override properties: PropertyDeclarations = {
    guide: { attribute: false },
    item: {},
    division: {},
    appearance: { reflect: true },
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
  /** The source that the reader was led to. */
  declare protected cameFor: string | undefined;

  readonly #guide = new GuideController(this);
  readonly #locale = new LocaleController(this, guideViewerZhHans, () =>
    import('../messages/en/guide-viewer.ts').then(({ guideViewerEn }) => guideViewerEn),
  );
  #cameFrom: HTMLElement | undefined;

  readonly #goToSource = async (event: Event): Promise<void> => {
    const from = event.currentTarget as HTMLElement;
    this.#cameFrom = from;
    this.cameFor = from.dataset['source'];
    await this.updateComplete;
    const entry = this.renderRoot.querySelector<HTMLElement>('.source[aria-current]');
    entry?.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: 'center' });
  };

  readonly #goBack = (): void => {
    this.cameFor = undefined;
    this.#cameFrom?.focus({ preventScroll: true });
    this.#cameFrom?.scrollIntoView({ block: 'center' });
  };

  protected override render(): TemplateResult {
    const words = this.#locale.words;
    const guide = this.#guide.guide;
    if (guide) return this.#article({ guide, words, goToSource: (event) => void this.#goToSource(event) });
    const { state, error, retry } = this.#guide;
    return html`${state === 'loading' ? loadingLine(words.failure) : nothing}
      ${state === 'failed' ? failurePanel(error, words.failure, retry) : nothing}<slot></slot>`;
  }

  #article(view: GuideView): TemplateResult {
    const { guide, words } = view;
    const digest = guide.digest.slice(0, 8);
    return html`<article class="guide">
      ${this.#head(view)} ${factsView(view)}
      <div class="rows">
        ${conditionsRow(view)} ${situationsRow(view)} ${materialsRow(view)} ${processRow(view)} ${limitsRow(view)}
        ${feeRow(view)} ${placesRow(view)} ${outcomeRow(view)} ${samplesRow(view)} ${contactsRow(view)}
        ${basisRow(view)} ${doubtRows(view)} ${sourcesRow(view, this.cameFor, this.#goBack)}
      </div>
      <p class="small soft">${words.version(guide.version, digest)}</p>
      <div class="print-only fill">
        <p>${words.print.name}</p>
        <p>${words.print.clerk}</p>
      </div>
    </article>`;
  }

  #head(view: GuideView): TemplateResult {
    const { guide, words } = view;
    const line = placesByRole(guide).map(({ role, names }) =>
      words.placeRole(names.length > 0 ? words.list(names) : words.dependsOnYou, role),
    );
    return html`<header class="guide__head">
      <h2>${guide.name}</h2>
      ${
        line.length > 0
          ? html`<ul class="places" role="list">
              ${line.map((text, index) => html`<li>${icon(index === 0 ? 'place' : 'arrow')}<span>${text}</span></li>`)}
            </ul>`
          : nothing
      }
      ${standingLine(guide, words.provenance)}
      <div class="actions" ?hidden=${!this.querySelector(':scope > [slot="actions"]')}>
        <slot name="actions" @slotchange=${() => this.requestUpdate()}></slot>
      </div>
    </header>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tb-guide-viewer': GuideViewerElement;
  }
}
