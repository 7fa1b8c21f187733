import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { CorrectionNotice, ServiceGuide } from '@tongban/domain';
import { PageController } from '../large-print/page-controller.ts';
import { pageStyles } from '../large-print/page.styles.ts';
import { jsonChild } from '../load/json-child.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { controlStyles } from '../look/control.styles.ts';
import { paperStyles } from '../look/paper.styles.ts';
import { rowStyles } from '../look/row.styles.ts';
import { slottedStyles } from '../look/slotted.styles.ts';
import { textStyles } from '../look/text.styles.ts';
import { tokenStyles } from '../look/token.styles.ts';
import { correctionNoticeZhHans } from '../messages/zh-hans/correction-notice.ts';
import { provenanceStyles } from '../provenance/provenance.styles.ts';
import { TongbanElement } from '../registry/tongban-element.ts';
import { correctionNoticeStyles } from './correction-notice.styles.ts';
import { noticePages, noticeView, signLines, type NoticeView } from './notice-view.ts';

/**
 * The one-time notice (一次性告知): all that must be corrected, at once and closed, as a sheet of A4.
 *
 * The notice is given as a property or as a `<script type="application/json">` child; the guide gives the materials
 * their names and says whom to ask. Other children stay readable until there is a notice.
 *
 * @slot - What is readable before there is a notice.
 * @slot actions - The portal's buttons at the foot, such as the one that goes on to the answer.
 * @csspart standing - Whose guide it rests on, where that is no authority's own.
 * @csspart item - One thing to correct.
 */
export class CorrectionNoticeElement extends TongbanElement {
  /** The shared look, then this element's own. */
  static override styles = [
    tokenStyles,
    textStyles,
    rowStyles,
    controlStyles,
    provenanceStyles,
    pageStyles,
    slottedStyles,
    paperStyles,
    correctionNoticeStyles,
  ];

  /** Read by lit. */
  static override properties: PropertyDeclarations = {
    notice: { attribute: false },
    guide: { attribute: false },
    appearance: { reflect: true },
  };

  /** The notice; wins over the JSON child. */
  declare notice: CorrectionNotice | undefined;
  /** The guide on which it rests. */
  declare guide: ServiceGuide | undefined;
  /** `large` for large print. */
  declare appearance: 'large' | undefined;

  readonly #pages = new PageController(this);
  readonly #locale = new LocaleController(this, correctionNoticeZhHans, () =>
    import('../messages/en/correction-notice.ts').then(({ correctionNoticeEn }) => correctionNoticeEn),
  );

  protected override render(): TemplateResult {
    const { words, locale } = this.#locale;
    const notice = this.notice ?? jsonChild<CorrectionNotice>(this);
    if (!notice) return html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
    const view: NoticeView = { notice, guide: this.guide, words, locale };
    const { heading, largePrint } = words;
    return html`<div class="notice">
      ${
        this.appearance === 'large'
          ? this.#pages.render({ title: heading, pages: noticePages(view), words: largePrint, locale })
          : noticeView(view)
      }
      ${signLines(view)}
      <div class="notice__foot" ?hidden=${!this.querySelector(':scope > [slot="actions"]')}>
        <div class="actions"><slot name="actions" @slotchange=${() => this.requestUpdate()}></slot></div>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tb-correction-notice': CorrectionNoticeElement;
  }
}
