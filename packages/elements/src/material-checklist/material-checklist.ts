import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { MaterialFacts, ServiceGuide, SituationChoice } from '@tongban/domain';
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
import { TongbanElement } from '../registry/tongban-element.ts';
import { applicableMaterials, type ApplicableMaterials } from '@tongban/domain/rules';
import { checking, listPages, uncheckedPanel, wholeList, type WholeView } from './checklist-view.ts';
import { counterSheet } from './counter-view.ts';
import { materialChecklistStyles } from './material-checklist.styles.ts';
import { LazyPart } from '../load/lazy-part.ts';
import type { MaterialOptionChosenEvent } from './material-option-chosen-event.ts';
import { SituationChosenEvent } from './situation-chosen-event.ts';
import type { VerdictChunks } from './verdict-chunks.ts';
import type { MaterialChoices } from './verdict-groups.ts';
import type { Verdicts } from './verdicts.ts';

/**
 * What this person must prepare: asks the guide's situation questions and keeps the materials that apply, each with
 * where it comes from.
 *
 * The guide is given as a property, as a `<script type="application/json">` child, or as `item` and `division` for
 * the platform of the context. Other children stay readable until there is a guide.
 *
 * With `facts` it says of each material whether it must really be handed in, and why: what need not comes first. The
 * rules for that are loaded with the first facts, a proof when it is first opened. Without facts, or when the rules
 * cannot be loaded, the list of the guide stands and can be worked through to its end.
 *
 * @slot - What is readable before there is a guide.
 * @slot actions - The portal's buttons at the foot, such as the one that goes on to the form.
 * @fires {SituationChosenEvent} tb-situation-chosen - After each answer, with all answers so far.
 * @fires {MaterialOptionChosenEvent} tb-material-option-chosen - After the person chose how to give a material.
 * @csspart standing - Whose guide it is, where it is no authority's own.
 * @csspart facts - The counts at the top.
 * @csspart question - One question with its answers.
 * @csspart material - One material.
 * @csspart gap - That the sources name no material.
 */
export class MaterialChecklistElement extends TongbanElement {
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
    facts: { attribute: false },
    chosen: { attribute: false },
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
  /** What is known of the person and the place. Its own `choice` counts as long as nobody has answered here. */
  declare facts: MaterialFacts | undefined;
  /** How the person wants to give each material, by its key; choosing makes a new object. */
  declare chosen: MaterialChoices;
  /** How the parts that come later are loaded: a test, or a page with a loader of its own, may load them otherwise. */
  chunks: Partial<VerdictChunks & { verdicts: () => Promise<typeof Verdicts> }> = {};
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
  readonly #verdicts: LazyPart<Verdicts> = new LazyPart(this, async () => {
    const Loaded = await (this.chunks.verdicts?.() ?? import('./verdicts.ts').then(({ Verdicts }) => Verdicts));
    return new Loaded(this);
  });
  #isAnsweredHere = false;
  #sorted: { guide: ServiceGuide; choice: SituationChoice; materials: ApplicableMaterials } | undefined;

  constructor() {
    super();
    this.choice = {};
    this.chosen = {};
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
    const guide = this.#guide.guide;
    if (!guide) return;
    const view = this.#view(guide);
    const remaining = this.#decided?.remaining(view, this.#locale.locale) ?? view.remaining;
    for (const line of this.renderRoot.querySelectorAll('.remaining')) line.textContent = remaining;
  };

  readonly #toggle = (id: string, open: boolean): void => {
    if (this.open.has(id) === open) return;
    const next = new Set(this.open);
    if (open) next.add(id);
    else next.delete(id);
    this.open = next;
  };

  readonly #goToQuestion = async (situation: string): Promise<void> => {
    this.#decided?.openSituation();
    await this.updateComplete;
    const row = this.renderRoot.querySelector(`.question[data-situation="${CSS.escape(situation)}"]`);
    await this.#pages.showPageOf(row);
    row?.querySelector('input')?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
  };

  /** The answers that came with the facts stand until the page or the person gives others. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    const known = this.facts?.choice;
    if (changed.has('facts') && known && !this.#isAnsweredHere && Object.keys(this.choice).length === 0)
      this.choice = known;
  }

  #choose(choice: SituationChoice): void {
    this.choice = choice;
    this.#isAnsweredHere = true;
    const guide = this.#guide.guide;
    // With facts, what changed is said when it has been decided.
    if (guide && !this.#decided) {
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

  /** The verdicts, once there are facts and the rules are loaded. */
  get #decided(): Verdicts | undefined {
    return this.facts && this.#verdicts.get();
  }

  #list(view: WholeView): unknown {
    const { words, locale } = this.#locale;
    const decided = this.#decided;
    const { state, retry } = this.#verdicts;
    if (this.facts && state === 'loading') return checking(view);
    const list =
      this.appearance === 'large'
        ? this.#pages.render({
            title: words.heading,
            pages: decided?.pages(view, locale) ?? listPages(view),
            words: words.largePrint,
            locale,
          })
        : (decided?.list(view, locale) ?? wholeList(view));
    return this.facts && state === 'failed' ? html`${uncheckedPanel(words, retry)} ${list}` : list;
  }

  protected override render(): TemplateResult {
    const { words } = this.#locale;
    const guide = this.#guide.guide;
    if (!guide) {
      const { state, error, retry } = this.#guide;
      return html`${state === 'loading' ? loadingLine(words.failure) : nothing}
        ${state === 'failed' ? failurePanel(error, words.failure, retry) : nothing}<slot></slot>`;
    }
    return html`<div class="checklist">
      ${this.#list(this.#view(guide))}
      <p class="visually-hidden" role="status">${this.#decided?.announcement ?? this.announcement}</p>
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
    'tb-material-option-chosen': MaterialOptionChosenEvent;
  }
}
