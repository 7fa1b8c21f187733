import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ServiceGuide, SituationChoice } from '@tongban/domain';
import { PageController } from '../large-print/page-controller.ts';
import { pageStyles } from '../large-print/page.styles.ts';
import { failurePanel, loadingLine } from '../load/failure.ts';
import { GuideController } from '../load/guide-controller.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { controlStyles } from '../look/control.styles.ts';
import { paperStyles } from '../look/paper.styles.ts';
import { rowStyles } from '../look/row.styles.ts';
import { slottedStyles } from '../look/slotted.styles.ts';
import { textStyles } from '../look/text.styles.ts';
import { tokenStyles } from '../look/token.styles.ts';
import { materialChecklistZhHans } from '../messages/zh-hans/material-checklist.ts';
import { provenanceStyles } from '../provenance/provenance.styles.ts';
import { applicableMaterials, type ApplicableMaterials } from '@tongban/domain/rules';
import { listPages, wholeList, type WholeView } from './checklist-view.ts';
import { counterSheet } from './counter-view.ts';
import { materialChecklistStyles } from './material-checklist.styles.ts';
import { SituationChosenEvent } from './situation-chosen-event.ts';

/**
 * What this person must prepare: asks the guide's situation questions and keeps the materials that apply, each with
 * where it comes from.
 *
 * The guide is given as a property, as a `<script type="application/json">` child, or as `item` and `division` for
 * the platform of the context. Other children stay readable until there is a guide.
 *
 * @slot - What is readable before there is a guide.
 * @slot actions - The portal's buttons at the foot, such as the one that goes on to the form.
 * @fires {SituationChosenEvent} tb-situation-chosen - After each answer, with all answers so far.
 * @csspart standing - Whose guide it is, where it is no authority's own.
 * @csspart facts - The counts at the top.
 * @csspart question - One question with its answers.
 * @csspart material - One material.
 * @csspart gap - That the sources name no material.
 */
export class MaterialChecklistElement extends LitElement {
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
    materialChecklistStyles,
  ];

  /** Read by lit. */
  static override properties: PropertyDeclarations = {
    guide: { attribute: false },
    item: {},
    division: {},
    choice: { attribute: false },
    prepared: { attribute: false },
    appearance: { reflect: true },
    open: { state: true },
    announcement: { state: true },
  };

  /** The guide; wins over every other way to give one. */
  declare guide: ServiceGuide | undefined;
  /** Which item, as `kind:code`, such as `local:degree-notarization`. */
  declare item: string | undefined;
  /** For which division, by its six-digit code. */
  declare division: string | undefined;
  /** The answers: the option's key by the question's key. An answer makes a new object, it never changes this one. */
  declare choice: SituationChoice;
  /** The keys of the materials that the person has ticked off; kept nowhere but here. */
  declare prepared: Set<string>;
  /** `large` for large print. */
  declare appearance: 'large' | undefined;
  /** The materials whose reasons are open. */
  declare protected open: ReadonlySet<string>;
  /** What changed with the last answer, said once to a screen reader. */
  declare protected announcement: string;

  readonly #guide = new GuideController(this);
  readonly #pages = new PageController(this);
  readonly #locale = new LocaleController(this, materialChecklistZhHans, () =>
    import('../messages/en/material-checklist.ts').then(({ materialChecklistEn }) => materialChecklistEn),
  );
  #sorted: { guide: ServiceGuide; choice: SituationChoice; materials: ApplicableMaterials } | undefined;

  constructor() {
    super();
    this.choice = {};
    this.prepared = new Set();
    this.open = new Set();
    this.announcement = '';
  }

  readonly #answer = (situation: string, option: string): void => {
    this.#choose({ ...this.choice, [situation]: option });
  };

  readonly #again = (): void => {
    this.#choose({});
    // The button goes with the answers; the focus must not go with it.
    this.renderRoot.querySelector<HTMLInputElement>('.question input')?.focus();
  };

  // One tick among hundreds: the box has changed itself, so only the line that counts the rest is written.
  readonly #tick = (id: string, ticked: boolean): void => {
    if (ticked) this.prepared.add(id);
    else this.prepared.delete(id);
    const line = this.renderRoot.querySelector('.remaining');
    const guide = this.#guide.guide;
    if (line && guide) line.textContent = this.#remaining(this.#materials(guide));
  };

  readonly #toggle = (id: string, open: boolean): void => {
    if (this.open.has(id) === open) return;
    const next = new Set(this.open);
    if (open) next.add(id);
    else next.delete(id);
    this.open = next;
  };

  readonly #goToQuestion = async (situation: string): Promise<void> => {
    const row = this.renderRoot.querySelector(`.question[data-situation="${CSS.escape(situation)}"]`);
    await this.#pages.showPageOf(row);
    row?.querySelector('input')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  };

  #choose(choice: SituationChoice): void {
    this.choice = choice;
    const guide = this.#guide.guide;
    if (guide) {
      const { needed, undecided } = this.#materials(guide);
      this.announcement = this.#locale.words.changed(needed.length, undecided.length);
    }
    this.dispatchEvent(new SituationChosenEvent(choice));
  }

  #materials(guide: ServiceGuide): ApplicableMaterials {
    if (this.#sorted?.guide !== guide || this.#sorted.choice !== this.choice)
      this.#sorted = { guide, choice: this.choice, materials: applicableMaterials(guide, this.choice) };
    return this.#sorted.materials;
  }

  #remaining({ needed }: ApplicableMaterials): string {
    return this.#locale.words.remaining(needed.filter(({ requirement }) => !this.prepared.has(requirement.id)).length);
  }

  #view(guide: ServiceGuide): WholeView {
    const materials = this.#materials(guide);
    return {
      guide,
      words: this.#locale.words,
      choice: this.choice,
      prepared: this.prepared,
      open: this.open,
      materials,
      remaining: this.#remaining(materials),
      answer: this.#answer,
      again: this.#again,
      tick: this.#tick,
      toggle: this.#toggle,
      goToQuestion: (situation) => void this.#goToQuestion(situation),
    };
  }

  protected override render(): TemplateResult {
    const { words, locale } = this.#locale;
    const guide = this.#guide.guide;
    if (!guide) {
      const { state, error, retry } = this.#guide;
      return html`${state === 'loading' ? loadingLine(words.failure) : nothing}
        ${state === 'failed' ? failurePanel(error, words.failure, retry) : nothing}<slot></slot>`;
    }
    const view = this.#view(guide);
    return html`<div class="checklist">
      ${this.appearance === 'large' ? this.#pages.render({ title: words.heading, pages: listPages(view), words: words.largePrint, locale }) : wholeList(view)}
      <p class="visually-hidden" role="status">${this.announcement}</p>
      ${counterSheet(guide, words)}
      <div class="checklist__foot" ?hidden=${!this.querySelector(':scope > [slot="actions"]')}>
        <div class="actions"><slot name="actions" @slotchange=${() => this.requestUpdate()}></slot></div>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tb-material-checklist': MaterialChecklistElement;
  }
  interface HTMLElementEventMap {
    'tb-situation-chosen': SituationChosenEvent;
  }
}
