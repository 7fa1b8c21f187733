import { html, nothing, type TemplateResult } from 'lit';
import type { CaseClock, DeadlineDay } from '@tongban/domain/clocks';
import { dayOf } from '@tongban/domain/rules';
import { dayText } from '../locale/format.ts';
import type { Locale } from '../locale/locale-controller.ts';
import { explanationEn } from '../messages/en/explanation.ts';
import { explanationZhHans, type ExplanationMessages } from '../messages/zh-hans/explanation.ts';
import { explanationStyles } from './explanation.styles.ts';
import type { TrackerView } from './tracker-view.ts';

/** Consecutive days that count, or do not, for the same reason. */
interface Run {
  first: DeadlineDay;
  last: DeadlineDay;
}

function runsOf(days: readonly DeadlineDay[]): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    const goesOn = run?.first.reason === day.reason && run.first.name === day.name && run.first.counted === day.counted;
    if (run && goesOn) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}

function reasonOf({ first, last }: Run, words: ExplanationMessages): TemplateResult {
  const numbers = first.number === undefined ? undefined : words.numbers(first.number, last.number ?? first.number);
  const name = first.reason === 'paused' && first.name === 'correction' ? words.correction : (first.name ?? '');
  return html`${numbers ? html`<strong>${numbers}</strong> ` : nothing}${words.reasons[first.reason](name)}`;
}

/** The count behind a date: which days counted and which did not, as a list and as a small calendar. */
export function explanationView(clock: CaseClock, { serviceCase, locale }: TrackerView): TemplateResult {
  const words = locale === 'en' ? explanationEn : explanationZhHans;
  const { days } = clock.deadline;
  const where = clock.against.role === 'authority' ? clock.against.jurisdiction.place : words.you;
  const basis =
    clock.basis.kind === 'limit'
      ? clock.basis.limit.text
      : `${clock.basis.citation.document} ${clock.basis.citation.article}`;
  return html`<div class="inset">
    <p>${words.lead(where, basis)}</p>
    <ol class="runs" role="list">
      ${runsOf(days).map((run) => html`<li><span>${span(run, locale)}</span><span>${reasonOf(run, words)}</span></li>`)}
    </ol>
    ${calendarView(days, dayOf(serviceCase.asOf), words)}
    <p class="small soft">${words.law}</p>
  </div>`;
}

function span({ first, last }: Run, locale: Locale): string {
  const start = dayText(first.date, locale);
  return first === last ? start : `${start} – ${dayText(last.date, locale)}`;
}

/** Whole weeks from Monday to Sunday around the count. */
function weeksOf(days: readonly DeadlineDay[]): { date: string; day: DeadlineDay | undefined }[][] {
  const byDate = new Map(days.map((day) => [day.date, day]));
  const [start, end] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  const weeks: { date: string; day: DeadlineDay | undefined }[][] = [];
  const at = new Date(`${start}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - ((at.getUTCDay() + 6) % 7));
  while (at.toISOString().slice(0, 10) <= end) {
    const week = [];
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const date = at.toISOString().slice(0, 10);
      week.push({ date, day: byDate.get(date) });
      at.setUTCDate(at.getUTCDate() + 1);
    }
    weeks.push(week);
  }
  return weeks;
}

/** Solid is counted, dotted is expected, double is waiting; each day also says it in words. */
function calendarView(days: readonly DeadlineDay[], today: string, words: ExplanationMessages): TemplateResult {
  const cell = ({ date, day }: { date: string; day: DeadlineDay | undefined }) => {
    const [, month = '', number = ''] = date.split('-');
    const isFirst = date === days[0]?.date || number === '01';
    const kind = !day
      ? nothing
      : day.reason === 'paused'
        ? 'paused'
        : !day.counted
          ? nothing
          : date > today
            ? 'expected'
            : 'counted';
    const said =
      day &&
      [date === today && words.today, cellText(day, words), date === days.at(-1)?.date && words.due].filter(Boolean);
    return html`<td data-day=${kind}>
      ${isFirst ? `${Number(month)}/${Number(number)}` : Number(number)}${said?.map((text) => html`<span>${text}</span>`)}
    </td>`;
  };
  return html`<table class="calendar">
    <caption>
      ${words.caption}
    </caption>
    <thead>
      <tr>
        ${words.weekdays.map((weekday) => html`<th scope="col">${weekday}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(days).map(
        (week) =>
          html`<tr>
            ${week.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cellText(day: DeadlineDay, words: ExplanationMessages): string {
  if (day.number !== undefined) return words.number(day.number);
  if (day.reason === 'holiday') return day.name ?? '';
  return words.cells[day.reason] ?? '';
}

export { explanationStyles };
