import { html, nothing, type TemplateResult } from 'lit';
import type { Act } from '@tongban/domain';
import type { CaseClock } from '@tongban/domain/clocks';
import { dayOf } from '@tongban/domain/rules';
import { dayText } from '../locale/format.ts';
import { icon } from '../look/icons.ts';
import { hopFacts } from './hops-view.ts';
import { timeWords } from './parts-words.ts';
import type { Fact } from './tracker-parts.ts';
import { amountText, dateOf, dayView, type TrackerView, whoText } from './tracker-view.ts';

/** By when it is done, and whose days were used. */
export function countedView(view: TrackerView): TemplateResult {
  return view.clock ? countView(view.clock, view) : noCountView(view);
}

function noCountView(view: TrackerView): TemplateResult {
  const { serviceCase, now, time } = view;
  const clock = timeWords(view);
  const limit = serviceCase.limits.find(({ type }) => type === 'statutory' || type === 'committed');
  if (!limit) return html`<p>${clock.none}</p>`;
  if (limit.unit === 'on-the-spot')
    return html`<p>${clock.onTheSpot}</p>
      <p class="small soft">${clock.source(limit.text)}</p>`;
  // A limit in hours, or one without a number, is said in the guide's own words and counted nowhere.
  const isAccepted = serviceCase.acts.some(({ type }) => type === 'accepted');
  // Who counts as accepted by law must not read that nothing has begun.
  const isDeemed = time?.findings.some(({ code }) => code === 'deemed-accepted');
  const sentence = isAccepted || isDeemed ? nothing : now.kind === 'ended' ? clock.neverStarted : clock.notStarted;
  return html`${sentence === nothing ? nothing : html`<p>${sentence}</p>`}
    <p class="small soft">${clock.source(limit.text)}</p>`;
}

function countView(clock: CaseClock, view: TrackerView): TemplateResult {
  const { words, serviceCase, loader } = view;
  const clockWords = timeWords(view);
  const decided = serviceCase.acts.find(({ type }) => type === 'decided');
  // A case that ended without a decision owes nobody a date any more.
  if (clock.state === 'stopped' && !decided) return html`<p>${clockWords.ended}</p>`;
  const facts = decided
    ? [decidedFact(decided, clock, view), usedFact(clock, view)]
    : (hopFacts(view) ?? [dueFact(clock, view), usedFact(clock, view), stateFact(clock, view)]);
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
    <details @toggle=${loader.explain}>
      <summary>${icon('more')}<span>${clockWords.explain}</span></summary>
      ${loader.draw ? loader.draw(clock, view) : html`<p>${words.failure.loading}</p>`}
    </details>`;
}

/** The wait that stops the clock now. */
const waitOf = ({ state, pauses }: CaseClock) =>
  state === 'paused' ? pauses.findLast(({ to, basis }) => to === undefined && basis) : undefined;

/** An extension names its own last day, which is not the one that the count reached. */
export const isExtended = ({ deadline: { days, dueOn } }: CaseClock): boolean => days.at(-1)?.date !== dueOn;

/** By when: 如果您今天补好 10月20日（周二）前. */
export function dueFact(clock: CaseClock, view: TrackerView): Fact {
  const { due, dueIfAnswered, dueIfResumed, before, eachDayLater } = timeWords(view);
  const wait = waitOf(clock);
  const isYours = wait?.kind === 'correction';
  return {
    name: isYours ? dueIfAnswered : wait ? dueIfResumed : due,
    value: html`${dayView(clock.deadline.dueOn, view)}${before}`,
    ...(isYours && { beside: eachDayLater }),
  };
}

function usedFact(clock: CaseClock, view: TrackerView): Fact {
  const { serviceCase } = view;
  const words = { clock: timeWords(view) };
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
  const { serviceCase, locale } = view;
  const words = { clock: timeWords(view) };
  return {
    name: words.clock.decided,
    value: dayView(dayOf(decided.at), view),
    beside: words.clock.dueWas(dayText(deadline.dueOn, locale, serviceCase.asOf)),
  };
}

function stateFact(clock: CaseClock, view: TrackerView): Fact {
  const { serviceCase } = view;
  const { now: name, states, runningSince, pausedSince, suspendedSince } = timeWords(view);
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

function remarksOf({ basis, deadline, ifAllPaused, findings }: CaseClock, view: TrackerView): string[] {
  const { locale, serviceCase } = view;
  const clock = timeWords(view);
  const basisText = basis.kind === 'limit' ? basis.limit.text : `${basis.citation.document}${basis.citation.article}`;
  return [
    clock.source(basisText),
    deadline.provisional && clock.provisional,
    findings.length > 0 && clock.localHolidays,
    ifAllPaused.dueOn !== deadline.dueOn && clock.unbased(dayText(ifAllPaused.dueOn, locale, serviceCase.asOf)),
  ].filter((remark) => remark !== false);
}
