import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { MaterialFacts, ServiceGuide, SituationChoice } from '@tongban/domain';
import type { MaterialDecision } from '@tongban/domain/materials';
import type { Locale } from '../locale/locale-controller.ts';
import { loadingLine } from '../load/failure.ts';
import type { WholeView } from './checklist-view.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { LazyPart } from './lazy-part.ts';
import type { MaterialChoice } from './material-option-chosen-event.ts';
import type { VerdictChunks } from './verdict-chunks.ts';
import type { MaterialChoices } from './verdict-groups.ts';
import type { VerdictView } from './verdict-view.ts';

/** An element that shows verdicts. */
export interface VerdictHost extends LitElement {
  /** What is known; without it there are no verdicts. */
  facts: MaterialFacts | undefined;
  /** The answers to the guide's questions. */
  choice: SituationChoice;
  /** How the person wants to give each material. */
  chosen: MaterialChoices;
  /** How the later parts are loaded. */
  chunks: VerdictChunks;
}

/** What a decision was made of. */
interface Decided {
  guide: ServiceGuide;
  facts: MaterialFacts;
  choice: SituationChoice;
  decisions: MaterialDecision[];
}

type Loaded<K extends keyof VerdictChunks> = Awaited<ReturnType<VerdictChunks[K]>>;

/** Decides what must really be handed in, once there are facts and the rules are loaded. */
export class VerdictController implements ReactiveController {
  /** What changed with the last verdicts, to be said once. */
  announcement = '';
  /** Tells that the person chose how to give a material. */
  choose: (id: string, choice: MaterialChoice | undefined) => void = () => undefined;
  /** The later parts; asked for when there are facts. */
  readonly parts: LazyPart<Loaded<'parts'>>;
  readonly #host: VerdictHost;
  readonly #focus: FocusKeeper;
  readonly #english: LazyPart<Loaded<'partsEnglish'>>;
  readonly #trace: LazyPart<Loaded<'trace'>>;
  readonly #traceEnglish: LazyPart<Loaded<'traceEnglish'>>;
  #decided: Decided | undefined;
  #isSituationOpen: boolean | undefined;

  /** @param host the element that shows verdicts */
  constructor(host: VerdictHost) {
    this.#host = host;
    this.#focus = new FocusKeeper(host);
    this.parts = new LazyPart(
      host,
      () => host.chunks.parts(),
      ({ styles }) => this.#adopt(styles.styleSheet),
    );
    this.#english = new LazyPart(host, () => host.chunks.partsEnglish());
    this.#trace = new LazyPart(host, () => host.chunks.trace());
    this.#traceEnglish = new LazyPart(host, () => host.chunks.traceEnglish());
    host.addController(this);
  }

  /** Remembers where the focus is: a verdict may move its row. */
  hostUpdate(): void {
    this.#focus.remember();
  }

  /** Gives the focus back. */
  hostUpdated(): void {
    this.#focus.restore();
  }

  /** Opens the questions, so that one of them can be focused. */
  openSituation(): void {
    this.#isSituationOpen = true;
    this.#host.requestUpdate();
  }

  /** What the list of verdicts needs; absent without facts or as long as the rules are not there. */
  view(whole: WholeView, locale: Locale): VerdictView | undefined {
    const { facts, chosen, choice } = this.#host;
    const parts = facts && this.parts.get();
    if (!parts) return undefined;
    const before = this.#decided;
    const decided = this.#decide({ guide: whole.guide, facts, choice });
    const groups = parts.group(decided.decisions, chosen);
    this.#isSituationOpen ??= whole.materials.unanswered.length > 0;
    const view: VerdictView = {
      ...whole,
      facts,
      decisions: decided.decisions,
      groups,
      say: (locale === 'en' && this.#english.get()) || parts.words,
      locale,
      chosen,
      isSituationOpen: this.#isSituationOpen,
      toggleSituation: (open) => (this.#isSituationOpen = open),
      choose: this.choose,
      explain: (decision) => this.#explain(decision, view),
      explanation: `${this.#trace.state} ${locale} ${this.#traceEnglish.state}`,
    };
    view.remaining = this.remaining(view);
    if (before !== decided)
      this.announcement = parts.changeText(before?.guide === whole.guide ? before.decisions : undefined, view);
    return view;
  }

  /** How many are still missing, in words. */
  remaining({ groups, say, prepared, chosen }: VerdictView): string {
    const missing = this.parts.value?.missing(groups.needed, { prepared, chosen }) ?? 0;
    const later = groups.needed.filter(({ requirement: { id }, options }) =>
      options.some(({ kind }) => Object.hasOwn(chosen, id) && kind === chosen[id]),
    );
    return say.remaining(missing, later.length);
  }

  #decide(of: Omit<Decided, 'decisions'>): Decided {
    const known = this.#decided;
    if (known?.guide === of.guide && known.facts === of.facts && known.choice === of.choice) return known;
    const decisions = this.parts.value?.decide(of.guide, { ...of.facts, choice: of.choice }) ?? [];
    return (this.#decided = { ...of, decisions });
  }

  #explain(decision: MaterialDecision, view: VerdictView): TemplateResult {
    const draw = this.#trace.get();
    const english = view.locale === 'en' ? this.#traceEnglish.get() : undefined;
    if (draw) return draw(decision, view, english);
    const { failure } = view.words;
    if (this.#trace.state !== 'failed') return loadingLine(failure);
    return html`<p role="alert">${failure.heading}</p>
      <button class="plain" type="button" @click=${this.#trace.retry}><span>${failure.retry}</span></button>`;
  }

  #adopt(sheet: CSSStyleSheet | undefined): void {
    const root = this.#host.shadowRoot;
    if (sheet && root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}
