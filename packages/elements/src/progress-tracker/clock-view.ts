import { html, nothing, type TemplateResult } from 'lit';
import type { Act } from '@tongban/domain';
import type { CaseClock } from '@tongban/domain/clocks';
import { dayOf } from '@tongban/domain/rules';
import { dayText } from '../locale/format.ts';
import { icon } from '../look/icons.ts';
import { amountText, dateOf, dayView, type TrackerView, whoText } from './tracker-view.ts';

/** What the disclosure below the clock shows: nothing before it is opened, then the count day by day. */
export type ExplanationView = (clock: CaseClock, view: TrackerView) => TemplateResult;

/** What is loaded only when it is needed: the rules that count, and the count as a calendar. */
export interface ClockParts {
  /** Whether the rules are there, on their way, or could not be loaded. */
  state: 'ready' | 'loading' | 'failed';
  /** Loads the rules again. */
  retry: () => void;
  /** Draws the count; absent until it is loaded. */
  draw: ExplanationView | undefined;
  /** Loads that. */
  explain: (event: Event) => void;
}

/** By when it is decided, whose days were used, and whether the clock runs. */
export function clockView(view: TrackerView, parts: ClockParts): TemplateResult {
  return html`<section class="section" part="clock">
    <h3>${view.words.clock.heading}</h3>
    ${view.clock ? countView(view.clock, view, parts) : noCountView(view, parts)}
  </section>`;
}

function noCountView({ words, serviceCase, now }: TrackerView, { state, retry }: ClockParts): unknown {
  const { failure, clock } = words;
  if (state === 'loading') return html`<p class="loading soft">${failure.loading}</p>`;
  if (state === 'failed') {
    return html`<p class="status" data-tone="late">${icon('late')}<span>${failure.heading}</span></p>
      <button class="button" type="button" @click=${retry}>${failure.retry}</button>`;
  }
  const limit = serviceCase.limits.find(({ type }) => type === 'statutory' || type === 'committed');
  if (!limit) return html`<p>${clock.none}</p>`;
  // A limit in hours, or one without a number, is said in the guide's own words and counted nowhere.
  const isAccepted = serviceCase.acts.some(({ type }) => type === 'accepted');
  const sentence = isAccepted ? nothing : now.kind === 'ended' ? clock.neverStarted : clock.notStarted;
  return html`<p>${sentence}</p>
    <p class="small soft">${clock.source(limit.text)}</p>`;
}

function countView(clock: CaseClock, view: TrackerView, { draw, explain }: ClockParts): TemplateResult {
  const { words, serviceCase } = view;
  const decided = serviceCase.acts.find(({ type }) => type === 'decided');
  // A case that ended without a decision owes nobody a date any more.
  if (clock.state === 'stopped' && !decided) return html`<p>${words.clock.ended}</p>`;
  const facts = decided
    ? [decidedFact(decided, clock, view), usedFact(clock, view)]
    : [dueFact(clock, view), usedFact(clock, view), stateFact(clock, view)];
  return html`<dl class="facts" data-count=${facts.length}>
      ${facts.map(
        ({ name, value, beside, tone }) =>
          html`<div data-tone=${tone ?? nothing}>
            <dt>${name}</dt>
            <dd>${value}</dd>
            ${beside ? html`<dd>${beside}</dd>` : nothing}
          </div>`,
      )}
    </dl>
    <div class="remarks">${remarksOf(clock, view).map((remark) => html`<p class="small soft">${remark}</p>`)}</div>
    <details @toggle=${explain}>
      <summary>${icon('more')}<span>${words.clock.explain}</span></summary>
      ${draw ? draw(clock, view) : html`<p>${words.failure.loading}</p>`}
    </details>`;
}

interface Fact {
  name: string;
  value: unknown;
  beside?: unknown;
  tone?: 'late';
}

/** The wait that stops the clock now. */
const waitOf = ({ state, pauses }: CaseClock) =>
  state === 'paused' ? pauses.findLast(({ to, basis }) => to === undefined && basis) : undefined;

/** An extension names its own last day, which is not the one that the count reached. */
export const isExtended = ({ deadline: { days, dueOn } }: CaseClock): boolean => days.at(-1)?.date !== dueOn;

/** By when: 如果您今天补好 10月20日（周二）前. */
export function dueFact(clock: CaseClock, view: TrackerView): Fact {
  const { due, dueIfAnswered, dueIfResumed, before, eachDayLater } = view.words.clock;
  const wait = waitOf(clock);
  const isYours = wait?.kind === 'correction';
  return {
    name: isYours ? dueIfAnswered : wait ? dueIfResumed : due,
    value: html`${dayView(clock.deadline.dueOn, view)}${before}`,
    ...(isYours && { beside: eachDayLater }),
  };
}

function usedFact(clock: CaseClock, view: TrackerView): Fact {
  const { words, serviceCase } = view;
  const { amount, used, overdueBy, unit, against } = clock;
  const who = against.role === 'authority' ? against.jurisdiction.place : whoText(against, view);
  const count = (units: number) => amountText(units, unit, view);
  const extension = serviceCase.acts.findLast((act) => act.type === 'limit-extended');
  if (isExtended(clock) && extension?.type === 'limit-extended') {
    const { original, extended } = words.clock;
    return { name: original, value: count(amount), beside: extended(extension.details.reason.text) };
  }
  const name = words.clock.used(who);
  // Months are no sum of days, so how many of them are used is not said.
  if (unit === 'month' || unit === 'year') return { name: words.clock.limit, value: count(amount) };
  const value = count(used + overdueBy);
  if (overdueBy > 0)
    return { name, value, beside: words.clock.over(count(amount), count(overdueBy), who), tone: 'late' };
  return { name, value, beside: words.clock.of(count(amount), count(amount - used)) };
}

/** When it was decided, and by when it was due. */
function decidedFact(decided: Act, { deadline }: CaseClock, view: TrackerView): Fact {
  const { words, serviceCase, locale } = view;
  return {
    name: words.clock.decided,
    value: dayView(dayOf(decided.at), view),
    beside: words.clock.dueWas(dayText(deadline.dueOn, locale, serviceCase.asOf)),
  };
}

function stateFact(clock: CaseClock, view: TrackerView): Fact {
  const { words, serviceCase } = view;
  const { now: name, states, runningSince, pausedSince, suspendedSince } = words.clock;
  const wait = waitOf(clock);
  if (wait) {
    const since = dateOf(`${wait.from}T12:00:00+08:00`, view);
    return {
      name,
      value: states.paused,
      beside: wait.kind === 'correction' ? pausedSince(since) : suspendedSince(since, wait.reason),
    };
  }
  if (clock.overdueBy > 0) return { name, value: states.late, tone: 'late' };
  const accepted = serviceCase.acts.find(({ type }) => type === 'accepted');
  return { name, value: states.running, ...(accepted && { beside: runningSince(dateOf(accepted.at, view)) }) };
}

function remarksOf(
  { basis, deadline, ifAllPaused, findings }: CaseClock,
  { words, locale, serviceCase }: TrackerView,
): string[] {
  const { clock } = words;
  const basisText = basis.kind === 'limit' ? basis.limit.text : `${basis.citation.document}${basis.citation.article}`;
  return [
    clock.source(basisText),
    deadline.provisional && clock.provisional,
    findings.length > 0 && clock.localHolidays,
    ifAllPaused.dueOn !== deadline.dueOn && clock.unbased(dayText(ifAllPaused.dueOn, locale, serviceCase.asOf)),
  ].filter((remark) => remark !== false);
}
