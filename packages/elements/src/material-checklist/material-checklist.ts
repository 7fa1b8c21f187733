import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ServiceGuide, Situation, SituationChoice } from '@tongban/domain';
import { failurePanel, loadingLine } from '../load/failure.ts';
import { GuideController } from '../load/guide-controller.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { controlStyles } from '../look/control.styles.ts';
import { rowStyles } from '../look/row.styles.ts';
import { textStyles } from '../look/text.styles.ts';
import { tokenStyles } from '../look/token.styles.ts';
import { materialChecklistZhHans } from '../messages/zh-hans/material-checklist.ts';
import { provenanceStyles } from '../provenance/provenance.styles.ts';
import { standingLine } from '../provenance/standing-line.ts';
import { applicableMaterials, type ApplicableMaterials, type MaterialForSituation } from './applicable-materials.ts';
import { counterSheet, nothingNeeded } from './counter-view.ts';
import { materialChecklistStyles } from './material-checklist.styles.ts';
import { type ChecklistView, neededRow, notApplicableRow, undecidedRow } from './materials-view.ts';
import { questionsView } from './question-view.ts';
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
 */
export class MaterialChecklistElement extends LitElement {
  /** The rows are styled by the shared look. */
  static override styles = [
    tokenStyles,
    textStyles,
    rowStyles,
    controlStyles,
    provenanceStyles,
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
  /** The answers: the option's key by the question's key. The element answers with a new object, never changes one. */
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
  readonly #locale = new LocaleController(this, materialChecklistZhHans, () =>
    import('../messages/en/material-checklist.ts').then(({ materialChecklistEn }) => materialChecklistEn),
  );

  constructor() {
    super();
    this.choice = {};
    this.prepared = new Set();
    this.open = new Set();
    this.announcement = '';
  }

  readonly #answer = (situation: string, option: string): void => {
    this.choice = { ...this.choice, [situation]: option };
    this.#chosen();
  };

  readonly #again = (): void => {
    this.choice = {};
    this.#chosen();
    this.renderRoot.querySelector<HTMLInputElement>('.question input')?.focus();
  };

  #chosen(): void {
    const guide = this.#guide.guide;
    if (guide) {
      const { needed, undecided } = applicableMaterials(guide, this.choice);
      this.announcement = this.#locale.words.changed(needed.length, undecided.length);
    }
    this.dispatchEvent(new SituationChosenEvent(this.choice));
  }

  // One tick among hundreds: the box has changed itself, so only the one line that counts them is written.
  readonly #tick = (id: string, ticked: boolean): void => {
    if (ticked) this.prepared.add(id);
    else this.prepared.delete(id);
    const line = this.renderRoot.querySelector('.remaining');
    if (line) line.textContent = this.#remaining(this.#materials().needed);
  };

  readonly #toggle = (id: string, open: boolean): void => {
    if (this.open.has(id) === open) return;
    const next = new Set(this.open);
    if (open) next.add(id);
    else next.delete(id);
    this.open = next;
  };

  readonly #goToQuestion = (situation: string): void => {
    const fieldset = this.renderRoot.querySelector(`.question[data-situation="${CSS.escape(situation)}"]`);
    fieldset?.querySelector('input')?.focus();
    fieldset?.scrollIntoView({ block: 'center' });
  };

  #sorted: { guide: ServiceGuide; choice: SituationChoice; materials: ApplicableMaterials } | undefined;

  #materials(): ApplicableMaterials {
    const guide = this.#guide.guide!;
    if (this.#sorted?.guide !== guide || this.#sorted.choice !== this.choice)
      this.#sorted = { guide, choice: this.choice, materials: applicableMaterials(guide, this.choice) };
    return this.#sorted.materials;
  }

  #remaining(needed: readonly MaterialForSituation[]): string {
    return this.#locale.words.remaining(needed.filter(({ requirement }) => !this.prepared.has(requirement.id)).length);
  }

  protected override render(): TemplateResult {
    const words = this.#locale.words;
    const guide = this.#guide.guide;
    if (guide) return this.#checklist(guide);
    const { state, error, retry } = this.#guide;
    return html`${state === 'loading' ? loadingLine(words.failure) : nothing}
      ${state === 'failed' ? failurePanel(error, words.failure, retry) : nothing}<slot></slot>`;
  }

  #checklist(guide: ServiceGuide): TemplateResult {
    const words = this.#locale.words;
    const materials = this.#materials();
    const situations = guide.situations.status === 'present' ? guide.situations.value : [];
    const view: ChecklistView = {
      guide,
      words,
      prepared: this.prepared,
      open: this.open,
      tick: this.#tick,
      toggle: this.#toggle,
      goToQuestion: this.#goToQuestion,
    };
    return html`<div class="checklist">
      <header class="checklist__head">
        <h2>${words.heading}</h2>
        <p>${guide.name} · ${guide.jurisdiction.place}</p>
        ${standingLine(guide, words.provenance)}
        ${guide.materials.status === 'present' ? this.#facts(materials, situations) : nothing}
        <p class="visually-hidden" role="status">${this.announcement}</p>
      </header>
      ${
        guide.materials.status === 'present' && guide.materials.value.length > 0
          ? html`${questionsView({ words, situations, choice: this.choice, answer: this.#answer, again: this.#again })}
            ${
              materials.needed.length === 0 && materials.undecided.length === 0
                ? nothingNeeded(guide, words, words.noneNeeded)
                : nothing
            }
            ${this.#group(words.groups.needed, materials.needed, (material) => this.#needed(view, material))}
            ${this.#group(words.groups.undecided, materials.undecided, (material) => undecidedRow(view, material))}
            ${this.#group(words.groups.notApplicable, materials.notApplicable, (material) =>
              notApplicableRow(view, material),
            )}`
          : nothingNeeded(
              guide,
              words,
              guide.materials.status === 'notApplicable' ? guide.materials.reason : words.noneStated,
            )
      }
      ${counterSheet(guide, words)}
      <footer class="checklist__foot" ?hidden=${!this.querySelector(':scope > [slot="actions"]')}>
        <div class="actions"><slot name="actions" @slotchange=${() => this.requestUpdate()}></slot></div>
      </footer>
    </div>`;
  }

  // Rows whose inputs stayed the same are not walked again: an opened reason touches one row of hundreds.
  #needed(view: ChecklistView, material: MaterialForSituation): unknown {
    const { id } = material.requirement;
    return guard([material, view.words, view.open.has(id), this.prepared], () => neededRow(view, material));
  }

  #group(
    heading: string,
    materials: readonly MaterialForSituation[],
    row: (material: MaterialForSituation) => unknown,
  ): TemplateResult | typeof nothing {
    if (materials.length === 0) return nothing;
    return html`<section class="group">
      <h3>${heading}</h3>
      <ol class="rows" role="list">
        ${repeat(materials, ({ requirement }) => requirement.id, row)}
      </ol>
    </section>`;
  }

  #facts(materials: ApplicableMaterials, situations: readonly Situation[]): TemplateResult {
    const words = this.#locale.words;
    const { needed, notApplicable, undecided } = materials;
    const count = (name: string, of: number) =>
      html`<div>
        <dt>${name}</dt>
        <dd>${words.count(of)}</dd>
      </div>`;
    return html`<dl class="facts" part="facts" data-count="3" data-short>
      <div>
        <dt>${words.facts.needed}</dt>
        <dd>${words.count(needed.length)}</dd>
        ${needed.length > 0 ? html`<dd class="remaining" .textContent=${live(this.#remaining(needed))}></dd>` : nothing}
      </div>
      ${
        situations.length > 0
          ? [count(words.facts.undecided, undecided.length), count(words.facts.notApplicable, notApplicable.length)]
          : nothing
      }
    </dl>`;
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
