import { html, nothing, type TemplateResult } from 'lit';
import type { CaseClock } from '@tongban/domain/rules';
import { dayText } from '../locale/format.ts';
import { icon } from '../look/icons.ts';
import type { TrackerView } from './tracker-view.ts';

/** What the disclosure below the clock shows: nothing before it is opened, then the count day by day. */
export type ExplanationView = (clock: CaseClock, view: TrackerView) => TemplateResult;

/** How the disclosure is opened and filled. */
export interface Explanation {
  /** Draws the count; absent until it is loaded. */
  draw: ExplanationView | undefined;
  /** Loads it. */
  open: (event: Event) => void;
}

/** By when it is decided, whose days were used, and whether the clock runs. */
export function clockView(view: TrackerView, explanation: Explanation): TemplateResult {
  const { clock, words, serviceCase } = view;
  const heading = html`<h3>${words.clock.heading}</h3>`;
  if (clock === 'loading') {
    return html`<section class="section" part="clock">
      ${heading}
      <p>${words.failure.loading}</p>
    </section>`;
  }
  if (!clock) {
    const limit = serviceCase.limits.find(({ type }) => type === 'statutory' || type === 'committed');
    const lines = limit ? [words.clock.startsOnAcceptance, words.clock.source(limit.text)] : [words.clock.none];
    return html`<section class="section" part="clock">${heading}${lines.map((line) => html`<p>${line}</p>`)}</section>`;
  }
  return html`<section class="section" part="clock">
    ${heading} ${factsOf(clock, view)} ${remarksOf(clock, view)}
    <details @toggle=${explanation.open}>
      <summary>${icon('more')}<span>${words.clock.explain}</span></summary>
      ${explanation.draw ? explanation.draw(clock, view) : html`<p>${words.failure.loading}</p>`}
    </details>
  </section>`;
}

function factsOf(clock: CaseClock, { words, locale }: TrackerView): TemplateResult {
  const { deadline, state, used, amount, unit, against, overdueBy, pauses } = clock;
  const count = (days: number) => (unit === 'working-day' ? words.clock.days(days) : words.clock.calendarDays(days));
  const where = against.role === 'authority' ? against.jurisdiction.place : words.you;
  const waiting = state === 'paused' ? pauses.findLast(({ to, basis }) => to === undefined && basis) : undefined;
  const isYours = waiting?.kind === 'correction';
  const since = waiting && dayText(waiting.from, locale);
  return html`<dl class="facts" data-count="3">
      <div>
        <dt>${isYours ? words.clock.dueIfToday : words.clock.due}</dt>
        <dd><time datetime=${deadline.dueOn}>${words.clock.by(dayText(deadline.dueOn, locale))}</time></dd>
        ${isYours ? html`<dd>${words.clock.eachDayLater}</dd>` : nothing}
      </div>
      <div>
        <dt>${words.clock.used(where)}</dt>
        <dd>${count(used + overdueBy)}</dd>
        <dd>${words.clock.of(count(amount), count(Math.max(0, amount - used)))}</dd>
      </div>
      <div>
        <dt>${words.clock.now}</dt>
        <dd>${words.clock.states[state]}</dd>
        ${
          since && waiting
            ? html`<dd>
                ${isYours ? words.clock.pausedSince(since) : words.clock.suspendedSince(since, waiting.reason)}
              </dd>`
            : nothing
        }
      </div>
    </dl>
    ${
      overdueBy > 0
        ? html`<p class="status" data-tone="late">
            ${icon('late')}<span>${words.clock.overdue(count(overdueBy), where)}</span>
          </p>`
        : nothing
    }`;
}

function remarksOf({ basis, deadline, ifAllPaused, findings }: CaseClock, { words, locale }: TrackerView) {
  const remarks = [
    basis.kind === 'limit'
      ? words.clock.source(basis.limit.text)
      : words.clock.source(`${basis.citation.document} ${basis.citation.article}`),
    deadline.provisional && words.clock.provisional,
    findings.length > 0 && words.clock.localHolidays,
    ifAllPaused.dueOn !== deadline.dueOn && words.clock.unbased(dayText(ifAllPaused.dueOn, locale)),
  ].filter((remark) => remark !== false);
  return remarks.map((remark) => html`<p class="small soft">${remark}</p>`);
}
