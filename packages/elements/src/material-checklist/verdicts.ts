/** What a list with verdicts needs beside the plain one: a chunk of its own, so that a page without facts has none of it. */
import { html, type TemplateResult } from 'lit';
import type { MaterialFacts, ServiceGuide, SituationChoice } from '@tongban/domain';
import { decideMaterials, type MaterialDecision } from '@tongban/domain/materials';
import type { Page } from '../large-print/page-controller.ts';
import { loadingLine } from '../load/failure.ts';
import type { Locale } from '../locale/locale-controller.ts';
import { materialVerdictsZhHans } from '../messages/zh-hans/material-verdicts.ts';
import type { WholeView } from './checklist-view.ts';
import type { TongbanElement } from '../registry/tongban-element.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { LazyPart } from '../load/lazy-part.ts';
import { type MaterialChoice, MaterialOptionChosenEvent } from './material-option-chosen-event.ts';
import { changeText } from './verdict-change.ts';
import { verdictChunks, type VerdictChunks } from './verdict-chunks.ts';
import { choiceOf, countMissing, groupVerdicts, type MaterialChoices } from './verdict-groups.ts';
import { verdictList, verdictPages } from './verdict-list.ts';
import type { VerdictView } from './verdict-view.ts';
import { verdictStyles } from './verdict.styles.ts';

/** An element that shows verdicts. */
export interface VerdictHost extends TongbanElement {
  /** What is known; without it there are no verdicts. */
  facts: MaterialFacts | undefined;
  /** The answers to the guide's questions. */
  choice: SituationChoice;
  /** How the person wants to give each material. */
  chosen: MaterialChoices;
  /** How the later parts are loaded, where not as usual. */
  chunks: Partial<VerdictChunks>;
}

/** What a decision was made of, and the verdicts. */
interface Decided {
  guide: ServiceGuide;
  facts: MaterialFacts;
  choice: SituationChoice;
  decisions: MaterialDecision[];
}

type Loaded<K extends keyof VerdictChunks> = LazyPart<Awaited<ReturnType<VerdictChunks[K]>>>;

/** Decides for one element what must really be handed in, and shows it. */
export class Verdicts {
  /** What changed with the last verdicts, to be said once. */
  announcement = '';
  readonly #host: VerdictHost;
  readonly #english: Loaded<'english'>;
  readonly #trace: Loaded<'trace'>;
  readonly #traceEnglish: Loaded<'traceEnglish'>;
  #decided: Decided | undefined;
  #isSituationOpen: boolean | undefined;

  /** @param host the element that shows verdicts */
  constructor(host: VerdictHost) {
    this.#host = host;
    const chunks = { ...verdictChunks, ...host.chunks };
    this.#english = new LazyPart(host, chunks.english);
    this.#trace = new LazyPart(host, chunks.trace);
    this.#traceEnglish = new LazyPart(host, chunks.traceEnglish);
    host.addController(new FocusKeeper(host));
    host.wear(verdictStyles);
  }

  /** Opens the questions, so that one of them can be focused. */
  openSituation(): void {
    this.#isSituationOpen = true;
    this.#host.requestUpdate();
  }

  /** The whole list. */
  list(whole: WholeView, locale: Locale): TemplateResult {
    return verdictList(this.#view(whole, locale));
  }

  /** The list in pages, for large print. */
  pages(whole: WholeView, locale: Locale): Page[] {
    return verdictPages(this.#view(whole, locale));
  }

  /** How many are still missing, in words. */
  remaining(whole: WholeView, locale: Locale): string {
    return this.#view(whole, locale).remaining;
  }

  #view(whole: WholeView, locale: Locale): VerdictView {
    const { facts = { asOf: '' }, chosen, choice } = this.#host;
    const before = this.#decided;
    const decided = this.#decide({ guide: whole.guide, facts, choice });
    this.#isSituationOpen ??= whole.materials.unanswered.length > 0;
    const view: VerdictView = {
      ...whole,
      facts,
      decisions: decided.decisions,
      groups: groupVerdicts(decided.decisions, chosen),
      say: (locale === 'en' && this.#english.get()) || materialVerdictsZhHans,
      locale,
      chosen,
      isSituationOpen: this.#isSituationOpen,
      toggleSituation: (open) => (this.#isSituationOpen = open),
      choose: this.#choose,
      explain: (decision) => this.#explain(decision, view),
      explanation: `${this.#trace.state} ${locale} ${this.#traceEnglish.state}`,
    };
    view.remaining = remainingText(view);
    if (before !== decided)
      this.announcement = changeText(before?.guide === whole.guide ? before.decisions : undefined, view);
    return view;
  }

  readonly #choose = (id: string, choice: MaterialChoice | undefined): void => {
    const { [id]: _, ...others } = this.#host.chosen;
    const chosen = choice ? { ...others, [id]: choice } : others;
    this.#host.chosen = chosen;
    this.#host.dispatchEvent(new MaterialOptionChosenEvent(id, chosen));
  };

  #decide(of: Omit<Decided, 'decisions'>): Decided {
    const known = this.#decided;
    if (known?.guide === of.guide && known.facts === of.facts && known.choice === of.choice) return known;
    return (this.#decided = { ...of, decisions: decideMaterials(of.guide, { ...of.facts, choice: of.choice }) });
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
}

function remainingText({ groups, say, prepared, chosen }: VerdictView): string {
  const missing = countMissing(groups.needed, { prepared, chosen });
  const later = groups.needed.filter(({ requirement: { id }, options }) =>
    options.some(({ kind }) => kind === choiceOf(chosen, id)),
  );
  return say.remaining(missing, later.length);
}
