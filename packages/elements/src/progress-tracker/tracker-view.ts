import type { Act, Citation, Party, ServiceCase } from '@tongban/domain';
import type { CaseClock } from '@tongban/domain/clocks';
import { html, nothing, type TemplateResult } from 'lit';
import { dateText, dayText, instantText } from '../locale/format.ts';
import type { Locale } from '../locale/locale-controller.ts';
import type { ProgressTrackerMessages } from '../messages/zh-hans/progress-tracker.ts';
import type { Now } from './now.ts';
import type { PartsLoader } from './parts-loader.ts';
import type { Timeline } from './timeline.ts';
import type { CaseTime } from './tracker-parts.ts';

/** What every part of the tracker is drawn from. */
export interface TrackerView {
  /** The case. */
  serviceCase: ServiceCase;
  /** Where it stands. */
  now: Now;
  /** Its steps. */
  timeline: Timeline;
  /** What is counted; absent until the rules that count are there. */
  time: CaseTime | undefined;
  /** The clock she asks about first; absent where there is nothing to count, or not yet. */
  clock: CaseClock | undefined;
  /** What comes after the rest. */
  loader: PartsLoader;
  /** The words. */
  words: ProgressTrackerMessages;
  /** The language of dates. */
  locale: Locale;
}

type Speaker = Pick<TrackerView, 'words'>;

/** A party as a sentence calls it: 您, or the name of the place. */
export function whoText(party: Party | undefined, { words }: Speaker): string {
  return party?.role === 'applicant' ? words.you : words.place(party);
}

/** One act in one sentence; without its subject where that stands above. */
export function actText(act: Act, { words }: Speaker, who = whoText(act.by, { words })): string {
  if (act.type === 'unrecognized') return words.unrecognized(act.platformType);
  // The union of types cannot follow that the details belong to the sentence of the same type.
  const sentence = words.acts[act.type] as (who: string, details: Act['details'], by: Party) => string;
  return sentence(who, act.details, act.by).trim();
}

/** A number of units as the clock counts them. */
export function amountText(count: number, unit: CaseClock['unit'], { words }: Speaker): string {
  const { days, calendarDays, months, years } = words.clock;
  return { 'working-day': days, 'calendar-day': calendarDays, month: months, year: years }[unit](count);
}

/** How long the place that has the case is past the last day; nothing where it is not. */
export function lateOf({ now, clock }: Pick<TrackerView, 'now' | 'clock'>): CaseClock | undefined {
  const isRunning = now.kind === 'waiting' && now.for === 'review' && clock?.state === 'running';
  return isRunning && clock.overdueBy > 0 ? clock : undefined;
}

/** How the case stands, as a part of a sentence: 等您补正, 湖南正在办, 已办结. */
export function stateText(view: Pick<TrackerView, 'now' | 'clock' | 'words'>): string {
  const { now, words } = view;
  const { states } = words;
  switch (now.kind) {
    case 'asked':
      return now.tasks.some(({ kind }) => kind === 'correct') ? states.correct : states.pay;
    case 'refused':
      return states.refused;
    case 'ended':
      return states[now.status];
    case 'suspended':
      return states.suspended(whoText(now.holder, view));
    case 'waiting': {
      const late = lateOf(view);
      const who = whoText(now.holder, view);
      if (late) return states.late(who, amountText(late.overdueBy, late.unit, view));
      return states[now.for](now.handedOver?.details.to.place ?? who);
    }
  }
}

type Dated = Pick<TrackerView, 'locale' | 'serviceCase'>;

/** A calendar day. */
export function dayView(day: string, { locale, serviceCase }: Dated): TemplateResult {
  return html`<time datetime=${day}>${dayText(day, locale, serviceCase.asOf)}</time>`;
}

/** A moment, to the minute. */
export function momentView(at: string, { locale, serviceCase }: Dated): TemplateResult {
  return html`<time datetime=${at}>${instantText(at, locale, serviceCase.asOf)}</time>`;
}

/** The day of a moment, as a part of a sentence. */
export function dateOf(at: string, { locale, serviceCase }: Dated): string {
  return dateText(at, locale, serviceCase.asOf);
}

/** A clause as it is cited, with its words where they were at hand. */
const cited = ({ document, article, phrase }: Citation): string =>
  `《${document.replace(/^《|》$/g, '')}》${article}${phrase === undefined ? '' : `：“${phrase}”`}`;

/** The clause that something rests on, or that none is named. */
export function clauseView(citation: Citation | undefined, { words }: Speaker): TemplateResult {
  return citation
    ? html`<cite class="soft" lang="zh-Hans">${cited(citation)}</cite>`
    : html`<span class="soft">${words.noClause}</span>`;
}

/** A text that is Chinese whatever the page speaks. */
export function chinese(text: string): TemplateResult | typeof nothing {
  return text ? html`<span lang="zh-Hans">${text}</span>` : nothing;
}
