import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Jurisdiction, TimeLimit } from '@tongban/domain';
import { addWorkingDays, calendarOf, type CaseClock } from '@tongban/domain/clocks';
import { dayOf } from '@tongban/domain/rules';
import { timeWords } from './parts-words.ts';
import type { Fact } from './tracker-parts.ts';
import { amountText, dayView, type TrackerView } from './tracker-view.ts';

/** Days of one kind only can be drawn on one scale and added up. */
interface HopLimit {
  hop: number;
  place: Jurisdiction;
  amount: number;
  clock: CaseClock | undefined;
}

const isDays = ({ unit, amount }: TimeLimit) => unit === 'working-day' && amount !== undefined;

function hopLimits({ serviceCase: { plan, limits, handling }, time }: TrackerView): HopLimit[] {
  return plan.flatMap(({ hop, jurisdiction }) => {
    const limit = limits.find((one) => one.type === 'per-hop' && one.hop === hop && isDays(one));
    if (hop === undefined || limit?.amount === undefined) return [];
    const clock = time?.hops.find((one) => one.hop === hop);
    return [{ hop, place: jurisdiction ?? handling, amount: limit.amount, clock }];
  });
}

const spent = ({ clock }: HopLimit) => (clock ? clock.used + clock.overdueBy : 0);

/** One hop as a bar, all of them on one scale: what was used, what is left, what is too much stands apart. */
export function hopView(number: number, view: TrackerView): TemplateResult | typeof nothing {
  const hops = hopLimits(view);
  const hop = hops.find((one) => one.hop === number);
  if (!hop) return nothing;
  const words = timeWords(view).hop;
  const { amount, clock } = hop;
  const scale = Math.max(...hops.map((one) => one.amount + (one.clock?.overdueBy ?? 0)));
  const over = clock?.overdueBy ?? 0;
  return html`<svg class="days" viewBox="0 0 ${scale} 1" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<path class="days__limit" d="M0 0h${amount}v1H0z"/>
        ${clock && svg`<path class="days__used" d="M0 0h${clock.used}v1H0z"/>`}
        ${over > 0 ? svg`<path class="days__over" d="M${amount + 0.2} 0h${over - 0.2}v1h-${over - 0.2}z"/>` : nothing}`}
    </svg>
    <p class="small">
      ${clock ? words.used(spent(hop), amount) : words.notStarted(amount)}${
        over > 0 ? html`${words.comma}<strong class="nowrap">${words.over(over)}</strong>` : nothing
      }
    </p>`;
}

/** When the rest of the hops would be done, how long they may take in all, and how long they have taken. */
export function hopFacts(view: TrackerView): Fact[] | undefined {
  const hops = hopLimits(view);
  const next = hops.find(({ clock }) => clock?.state !== 'stopped');
  if (!next || view.now.kind !== 'waiting') return undefined;
  const words = timeWords(view).hop;
  const days = (count: number) => amountText(count, 'working-day', view);
  const each = hops.every(({ amount }) => amount === next.amount) ? days(next.amount) : undefined;
  const used = hops.filter(({ clock }) => clock);
  const total = (counts: number[]) => days(counts.reduce((sum, count) => sum + count, 0));
  const byPlace = new Map<string, number>();
  for (const hop of used) byPlace.set(hop.place.place, (byPlace.get(hop.place.place) ?? 0) + spent(hop));
  const shares = [...byPlace].map(([who, count]) => words.share(who, days(count))).join(words.comma);
  return [
    ...ifToday(next, hops, view),
    {
      name: words.total,
      value: total(hops.map(({ amount }) => amount)),
      beside: words.each(hops.length, each),
    },
    { name: words.usedSoFar, value: total(hops.map(spent)), ...(shares && { beside: shares }) },
  ];
}

/** The last day if the place that is at work is done today, or has it from today on. */
function ifToday(next: HopLimit, hops: HopLimit[], view: TrackerView): Fact[] {
  const words = timeWords(view).hop;
  const isHere = next.clock !== undefined;
  const rest = hops.slice(hops.indexOf(next) + (isHere ? 1 : 0));
  const today = dayOf(view.serviceCase.asOf);
  const end = rest.reduce(
    (day, { amount, place }) => addWorkingDays(day, amount, calendarOf(place.division).calendar).day,
    today,
  );
  const who = next.place.place;
  const value = html`${dayView(end, view)}${timeWords(view).before}`;
  const left = rest.map(({ place, amount }, index) => {
    const count = amountText(amount, 'working-day', view);
    return index === 0 && isHere ? words.left(place.place, count) : words.leftHere(place.place, count);
  });
  // With nothing behind it, its own last day is the answer.
  if (rest.length === 0 && next.clock)
    return [
      {
        name: timeWords(view).due,
        value: html`${dayView(next.clock.deadline.dueOn, view)}${timeWords(view).before}`,
        ...(next.clock.overdueBy > 0 && { tone: 'late' as const }),
      },
    ];
  return [{ name: isHere ? words.ifDone(who) : words.ifArrived(who), value, beside: left.join(words.comma) }];
}
