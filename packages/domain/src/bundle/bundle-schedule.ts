import { itemKey } from '../catalog/item-key.ts';
import type { ServiceGuide } from '../catalog/service-guide.ts';
import type { TimeLimit } from '../catalog/time-limit.ts';
import { deadline, type DeadlineUnit } from '../calendar/deadline.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { CalendarDay } from '../schema/instant.ts';
import type { BundleQuestion, BundleStep } from './bundle-plan.ts';

/** The end of one item, as its limits let it be known. */
interface End {
  dueOn: CalendarDay;
  provisional: boolean;
  limit: string;
}

const DAYS: readonly string[] = ['working-day', 'calendar-day', 'month', 'year'] satisfies DeadlineUnit[];

/** Puts the items beside each other, and one behind the other where it waits for a result. */
export function scheduleOf(
  guides: readonly ServiceGuide[],
  waitsFor: ReadonlyMap<string, ReadonlySet<string>>,
  question: BundleQuestion,
): { steps: BundleStep[]; circular: string[] } {
  const done = new Map<string, BundleStep>();
  let open = [...guides];
  const circular: string[] = [];
  while (open.length > 0) {
    const isReady = ({ item }: ServiceGuide) =>
      [...(waitsFor.get(itemKey(item)) ?? [])].every((key) => done.has(key) || circular.includes(key));
    let ready = open.filter(isReady);
    if (ready.length === 0) {
      // Items that wait for each other would never start: they start at once, and the plan says so.
      ready = open.filter(({ item }) => reaches(itemKey(item), itemKey(item), waitsFor));
      circular.push(...ready.map(({ item }) => itemKey(item)));
    }
    for (const guide of ready) {
      const key = itemKey(guide.item);
      const after = [...(waitsFor.get(key) ?? [])].filter(
        (other) => !circular.includes(key) || !circular.includes(other),
      );
      done.set(
        key,
        stepOf(
          guide,
          after.flatMap((other) => done.get(other) ?? []),
          question,
        ),
      );
    }
    open = open.filter((guide) => !ready.includes(guide));
  }
  return { steps: guides.flatMap(({ item }) => done.get(itemKey(item)) ?? []), circular };
}

/** Whether waiting leads from one item to another. */
function reaches(from: string, to: string, waitsFor: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const other of waitsFor.get(next) ?? []) {
      if (other === to) return true;
      if (!seen.has(other)) queue.push(other);
      seen.add(other);
    }
  return false;
}

function stepOf(guide: ServiceGuide, after: readonly BundleStep[], question: BundleQuestion): BundleStep {
  const { jurisdiction, item, name } = guide;
  const ends = after.map(({ dueOn }) => dueOn);
  const startOn = ends.includes(undefined) ? undefined : latest([question.startOn, ...ends.filter(isDay)]);
  const { calendar } = question.calendarOf(jurisdiction.division);
  const end = startOn === undefined ? undefined : endOf(guide, startOn, calendar);
  return {
    item: itemKey(item),
    name,
    place: jurisdiction,
    after: after.map((step) => step.item),
    startOn,
    dueOn: end?.dueOn,
    provisional: (end?.provisional ?? false) || after.some(({ provisional }) => provisional),
    limit: end?.limit,
  };
}

const isDay = (day: CalendarDay | undefined): day is CalendarDay => day !== undefined;
const latest = (days: readonly CalendarDay[]) => days.reduce((a, b) => (b > a ? b : a));

/**
 * The last day by the guide's own limits: the promise, else the law, else one hop after the other. Of several the one
 * that ends last, so that nobody plans on the luckier case; a promise of another place does not count.
 */
function endOf({ limits, jurisdiction }: ServiceGuide, from: CalendarDay, calendar: WorkingCalendar): End | undefined {
  const all = limits.status === 'present' ? limits.value : [];
  const here = all.filter(({ scope }) => scope === undefined || scope.includes(jurisdiction.place));
  for (const type of ['committed', 'statutory'] as const) {
    const ends = here.flatMap((limit) => (limit.type === type ? (count(limit, from, calendar) ?? []) : []));
    if (ends.length > 0) return ends.reduce((a, b) => (b.dueOn > a.dueOn ? b : a));
  }
  const hops = here.filter(({ type }) => type === 'per-hop').sort((a, b) => (a.hop ?? 0) - (b.hop ?? 0));
  // A hop between them that has no limit leaves the whole without an end.
  if (hops.length === 0 || hops.some(({ hop }, index) => hop !== index + 1)) return undefined;
  let end: End | undefined;
  for (const hop of hops) {
    const next = count(hop, end?.dueOn ?? from, calendar);
    if (!next) return undefined;
    end = {
      ...next,
      provisional: next.provisional || (end?.provisional ?? false),
      limit: hops.map(({ text }) => text).join('；'),
    };
  }
  return end;
}

function count(limit: TimeLimit, from: CalendarDay, calendar: WorkingCalendar): End | undefined {
  if (limit.unit === 'on-the-spot') return { dueOn: from, provisional: false, limit: limit.text };
  const amount = limit.amount ?? limit.most;
  if (amount === undefined || !DAYS.includes(limit.unit)) return undefined;
  const { dueOn, provisional } = deadline({ from, amount, unit: limit.unit as DeadlineUnit, calendar });
  return { dueOn, provisional, limit: limit.text };
}

/** The chain of items that ends last, from its first item to its last. */
export function criticalPathOf(steps: readonly BundleStep[]): string[] {
  const byItem = new Map(steps.map((step) => [step.item, step]));
  const lastOf = (of: readonly BundleStep[]) =>
    of
      .filter(({ dueOn }) => dueOn !== undefined)
      .reduce<BundleStep | undefined>(
        (a, b) => (a?.dueOn !== undefined && a.dueOn >= (b.dueOn ?? '') ? a : b),
        undefined,
      );
  const path: string[] = [];
  for (let step = lastOf(steps); step; step = lastOf(step.after.flatMap((key) => byItem.get(key) ?? [])))
    path.unshift(step.item);
  return path;
}
