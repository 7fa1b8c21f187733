import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Act, ServiceCase } from '@tongban/domain';
import { failurePanel, loadingLine } from '../load/failure.ts';
import { instantText } from '../locale/format.ts';
import { LocaleController } from '../locale/locale-controller.ts';
import { controlStyles } from '../look/control.styles.ts';
import { icon } from '../look/icons.ts';
import { phoneLinks } from '../look/phone-links.ts';
import { rowStyles } from '../look/row.styles.ts';
import { slottedStyles } from '../look/slotted.styles.ts';
import { textStyles } from '../look/text.styles.ts';
import { tokenStyles } from '../look/token.styles.ts';
import { progressTrackerZhHans } from '../messages/zh-hans/progress-tracker.ts';
import { CaseController } from './case-controller.ts';
import type { decisionClockOf } from './clock.ts';
import { clockView, type ExplanationView } from './clock-view.ts';
import { headView } from './head-view.ts';
import { holdersView } from './holders-view.ts';
import { nowPanel } from './now-view.ts';
import { progressTrackerStyles } from './progress-tracker.styles.ts';
import { logView, stepsView } from './steps-view.ts';
import { actText, type TrackerView } from './tracker-view.ts';

/**
 * Shows how far a case has come, who answers for it and until when, and what is asked of the applicant.
 *
 * The case is given as a property, as a `<script type="application/json">` child, or as `case-number` for the platform
 * of the context, whose acts then appear as they happen. Other children stay readable until there is a case.
 *
 * @slot - What is readable before there is a case.
 * @slot task - The portal's way to do what is asked, such as a link to its correction page.
 * @csspart now - The panel with what to do now.
 * @csspart holders - Who has the case.
 * @csspart clock - By when it is decided.
 * @csspart steps - The steps.
 * @csspart step - One step.
 * @csspart log - All acts.
 */
export class ProgressTrackerElement extends LitElement {
  /** The shared look and the tracker's own. */
  static override styles = [tokenStyles, textStyles, rowStyles, controlStyles, slottedStyles, progressTrackerStyles];

  /** Read by lit. */
  static override properties: PropertyDeclarations = {
    serviceCase: { attribute: false },
    caseNumber: { attribute: 'case-number' },
    appearance: { reflect: true },
    news: { state: true },
    explanation: { state: true },
    clockOf: { state: true },
  };

  /** The case; wins over every other way to give one. */
  declare serviceCase: ServiceCase | undefined;
  /** The number of the case to ask the platform for. */
  declare caseNumber: string | undefined;
  /** `large` for large print. */
  declare appearance: 'large' | undefined;
  /** The last act that came while the case was shown. */
  declare protected news: Act | undefined;
  /** Draws the count of days, once someone asked for it. */
  declare protected explanation: ExplanationView | undefined;

  /** Computes the clock; the rules and the calendar come as a chunk, once there is a case. */
  declare protected clockOf: typeof decisionClockOf | undefined;

  readonly #case = new CaseController(this, (act) => {
    this.news = act;
  });
  readonly #locale = new LocaleController(this, progressTrackerZhHans, () =>
    import('../messages/en/progress-tracker.ts').then(({ progressTrackerEn }) => progressTrackerEn),
  );

  readonly #explain = async (event: Event): Promise<void> => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (!open || this.explanation) return;
    const { explanationStyles, explanationView } = await import('./explanation.ts');
    const sheet = explanationStyles.styleSheet;
    const root = this.shadowRoot;
    if (sheet && root && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    this.explanation = explanationView;
  };

  /** Asks the platform once more how the case stands. */
  async refresh(): Promise<void> {
    await this.#case.refresh();
  }

  #loadClock(): void {
    if (this.clockOf) return;
    void import('./clock.ts').then(({ decisionClockOf }) => {
      this.clockOf ??= decisionClockOf;
    });
  }

  protected override render(): TemplateResult {
    const { words, locale } = this.#locale;
    const { serviceCase, state, error, retry } = this.#case;
    if (!serviceCase) {
      return html`${state === 'loading' ? loadingLine(words.failure) : nothing}
        ${state === 'failed' ? failurePanel(error, words.failure, retry) : nothing}<slot></slot>`;
    }
    this.#loadClock();
    const clock = this.clockOf ? this.clockOf(serviceCase) : 'loading';
    const view: TrackerView = { serviceCase, clock, words, locale };
    const explanation = { draw: this.explanation, open: (event: Event) => void this.#explain(event) };
    return html`<article class="tracker">
      ${headView(view)} ${this.#case.isStale ? this.#stale(retry) : nothing} ${nowPanel(view)} ${holdersView(view)}
      ${clockView(view, explanation)} ${stepsView(view)}
      <footer class="section">
        ${logView(view)} ${contactsView(view)}
        <p class="small soft">${words.asOf(instantText(serviceCase.asOf, locale))}</p>
      </footer>
      <p class="visually-hidden" role="status">${this.news ? words.updated(actText(this.news, view)) : nothing}</p>
    </article>`;
  }

  #stale(retry: () => void): TemplateResult {
    const { failure } = this.#locale.words;
    return html`<div class="now" data-tone="late" role="alert">
      <p class="status" data-tone="late">${icon('late')}<span>${failure.stale}</span></p>
      <button class="button" type="button" @click=${retry}>${failure.retry}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    /** Shows how far a case has come. */
    'tb-progress-tracker': ProgressTrackerElement;
  }
}

function contactsView({ serviceCase: { contacts }, words }: TrackerView): TemplateResult | typeof nothing {
  if (contacts.length === 0) return nothing;
  return html`<p>
    ${words.contacts.heading}
    ${contacts.map(
      ({ phone, use }) =>
        html`<span class="contact"
          >${icon('phone')} ${phoneLinks(phone)} <span class="soft" lang="zh-Hans">${use}</span></span
        > `,
    )}
  </p>`;
}
