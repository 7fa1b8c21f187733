import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { ServiceCase } from '@tongban/domain';
import { PageController } from '../large-print/page-controller.ts';
import { pageStyles } from '../large-print/page.styles.ts';
import { failurePanel, loadingLine } from '../load/failure.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { controlStyles } from '../look/control.styles.ts';
import { rowStyles } from '../look/row.styles.ts';
import { slottedStyles } from '../look/slotted.styles.ts';
import { textStyles } from '../look/text.styles.ts';
import { tokenStyles } from '../look/token.styles.ts';
import { progressTrackerZhHans } from '../messages/zh-hans/progress-tracker.ts';
import { TongbanElement } from '../registry/tongban-element.ts';
import { Announcer } from './announcer.ts';
import { CaseController } from './case-controller.ts';
import { News } from './case-log.ts';
import { nowOf } from './now.ts';
import { PartsLoader } from './parts-loader.ts';
import { progressTrackerStyles } from './progress-tracker.styles.ts';
import { stepStyles } from './step.styles.ts';
import { timelineOf } from './timeline.ts';
import { staleView, trackerPages, wholeTracker } from './tracker-pages.ts';
import { actText, type TrackerView } from './tracker-view.ts';

/**
 * Shows how far a case has come, who answers for it and until when, and what is asked of the applicant.
 *
 * The case is given as a property, as a `<script type="application/json">` child, or as `case-number` for the platform
 * of the context, whose acts then appear as they happen. Other children stay readable until there is a case.
 *
 * @slot - What is readable before there is a case.
 * @slot task - The portal's way to answer a correction notice; shown while one is open.
 * @slot pay - The portal's way to pay; shown while a fee is asked for.
 * @slot help - What else the portal offers, such as its way to complain or to withdraw; at the end.
 * @csspart now - The panel with what to do now.
 * @csspart holders - Who has the case.
 * @csspart clock - By when it is decided.
 * @csspart steps - The steps.
 * @csspart step - One step.
 * @csspart originals - Where the originals are.
 * @csspart fees - The fees.
 * @csspart notices - What she was told, and how.
 * @csspart log - All acts.
 */
export class ProgressTrackerElement extends TongbanElement {
  /** The shared look and the tracker's own. */
  static override styles = [
    tokenStyles,
    textStyles,
    rowStyles,
    controlStyles,
    pageStyles,
    slottedStyles,
    progressTrackerStyles,
    stepStyles,
  ];

  /** Read by lit. */
  static override properties: PropertyDeclarations = {
    serviceCase: { attribute: false },
    caseNumber: { attribute: 'case-number' },
    appearance: { reflect: true },
  };

  /** The case; wins over every other way to give one. */
  declare serviceCase: ServiceCase | undefined;
  /** The number of the case to ask the platform for. */
  declare caseNumber: string | undefined;
  /** `large` for large print. */
  declare appearance: 'large' | undefined;

  readonly #case = new CaseController(this);
  readonly #loader = new PartsLoader(this);
  readonly #pages = new PageController(this);
  readonly #locale = new LocaleController(this, progressTrackerZhHans, () =>
    import('../messages/en/progress-tracker.ts').then(({ progressTrackerEn }) => progressTrackerEn),
  );
  readonly #news = new News();
  readonly #announcer = new Announcer(this, ({ acts, lapses }) => {
    const { updated, beware } = this.#locale.words;
    return [acts.length > 0 && updated(acts), lapses.length > 0 && beware(lapses)].filter(Boolean).join(' ');
  });

  /** Asks the platform once more how the case stands. */
  async refresh(): Promise<void> {
    await this.#case.refresh();
  }

  protected override render(): TemplateResult {
    const { words, locale } = this.#locale;
    const { serviceCase, state, error, lost, retry } = this.#case;
    if (!serviceCase) {
      return html`${state === 'loading' ? loadingLine(words.failure) : nothing}
        ${state === 'failed' ? failurePanel(error, words.failure, retry) : nothing}<slot></slot>`;
    }
    const time = this.#loader.timeOf(serviceCase);
    const view: TrackerView = {
      serviceCase,
      now: nowOf(serviceCase),
      timeline: timelineOf(serviceCase),
      time,
      clock: time?.clock,
      loader: this.#loader,
      words,
      locale,
    };
    this.#tell(view);
    const stale = lost ? staleView(lost, words.failure, retry) : nothing;
    const title = serviceCase.itemName;
    const { said } = this.#announcer;
    return html`<article class="tracker">
      ${
        this.appearance === 'large'
          ? [stale, this.#pages.render({ title, pages: trackerPages(view), words: words.largePrint, locale })]
          : wholeTracker(view, stale)
      }
      <p class="visually-hidden" role="status">${said ? keyed(said.key, html`<span>${said.text}</span>`) : nothing}</p>
    </article>`;
  }

  /** Says each new act and each new lapse once; nothing of a case that has only now appeared. */
  #tell(view: TrackerView): void {
    const acts = this.#news.in(view.serviceCase).map((act) => actText(act, view));
    const { parts } = this.#loader;
    const lapses = view.time && parts ? this.#news.lapses(view.serviceCase, view.time.findings) : [];
    this.#announcer.add({ acts, lapses: lapses.flatMap((lapse) => parts?.findingTitle(lapse, view) ?? []) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    /** Shows how far a case has come. */
    'tb-progress-tracker': ProgressTrackerElement;
  }
}
