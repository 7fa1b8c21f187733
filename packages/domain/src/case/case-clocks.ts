import { deadline, type Deadline, type DeadlineUnit } from '../calendar/deadline.ts';
import type { PlaceCalendar } from '../calendar/calendar-of.ts';
import { dayKind, nextDay } from '../calendar/working-calendar.ts';
import type { LimitRegime, TimeLimit } from '../catalog/time-limit.ts';
import type { Citation } from '../law/citation.ts';
import type { Finding } from '../law/finding.ts';
import type { Jurisdiction } from '../place/jurisdiction.ts';
import type { DivisionCode } from '../place/division-code.ts';
import { dayOf } from '../schema/day-of.ts';
import type { CalendarDay, Instant } from '../schema/instant.ts';
import type { Act } from './act.ts';
import { type CasePlaces, heldBy } from './answerable.ts';
import { licensing } from './licensing-limits.ts';
import { hopsOf } from './hops.ts';
import { type CasePause, pausesOf, withLicensingBasis } from './pauses.ts';

/** What a clock measures. */
export type ClockKind = 'notice' | 'decision' | 'decision-committed' | 'delivery' | 'hop' | 'applicant';

/** What a clock's limit rests on: a clause, or what the guide states. */
export type ClockBasis = { kind: 'citation'; citation: Citation } | { kind: 'limit'; limit: TimeLimit };

/** One running, waiting or finished count of days. */
export interface CaseClock {
  /** What it measures. */
  kind: ClockKind;
  /** Which hop of a joint handling, from 1. */
  hop?: number;
  /** What the limit rests on. */
  basis: ClockBasis;
  /** How many units are allowed, an extension included. */
  amount: number;
  /** What is counted. */
  unit: DeadlineUnit;
  /** Running, waiting with a basis, or over (the act that it measures was done). */
  state: 'running' | 'paused' | 'stopped';
  /** Against whom the time runs. */
  against: { role: 'applicant' } | { role: 'authority'; jurisdiction: Jurisdiction };
  /** The count that holds: only a wait with a basis stops it. While waiting: if it ended today. */
  deadline: Deadline;
  /** The count if every wait stopped it; differs where one has no basis. */
  ifAllPaused: Deadline;
  /** Units used up to the act that ended it, or up to today. */
  used: number;
  /** Units past the last day. */
  overdueBy: number;
  /** What made it wait. */
  pauses: CasePause[];
  /** What is not known about the calendar of the place. */
  findings: Finding[];
}

/** What is needed to compute the clocks of a case. */
export interface CaseLog {
  /** The acts, in order. */
  acts: readonly Act[];
  /** The places of the case. */
  places: CasePlaces;
  /** The limits that its guide states. */
  limits: readonly TimeLimit[];
  /** Departments of one government handle it jointly (行政许可法 第二十六条第二款); never because places share the case. */
  joint?: boolean;
}

/** What surrounds a case. */
export interface ClockContext {
  /** Which law counts. */
  regime: LimitRegime;
  /** The calendar of a division. */
  calendarOf: (division: DivisionCode) => PlaceCalendar;
  /** Now. */
  asOf: Instant;
}

interface Span {
  kind: ClockKind;
  basis: ClockBasis;
  amount: number;
  unit: DeadlineUnit;
  start: Act;
  end: Act | undefined;
  jurisdiction: Jurisdiction;
  hop?: number;
  /** The step that is counted, for a hop. */
  step?: string;
  /** The last day is set by an act, not counted. */
  dueOn?: CalendarDay;
}

/**
 * Every clock of a case, each with the whole count behind its date.
 *
 * Licensing has the law's own numbers; every other kind has only what its guide states: no deemed acceptance, no
 * default. A limit without a number or a countable unit gives no clock (`unit-unstated` is a finding of the guide).
 */
export function caseClocks(log: CaseLog, context: ClockContext): CaseClock[] {
  const spans = context.regime === 'administrative-licensing' ? licensingSpans(log) : [];
  const clocks = spans.map((span) => clockOf(span, log, context));
  const accepted = deemedAcceptedBy(spans, clocks, log) ?? first(log.acts, 'accepted');
  return [...clocks, ...statedSpans(log, context, accepted).map((span) => clockOf(span, log, context))];
}

/**
 * The receipt that counts as acceptance, where the authority was silent for longer than it may (第三十二条第一款第(四)项):
 * the time to decide runs from there, whatever it says later.
 */
function deemedAcceptedBy(spans: readonly Span[], clocks: readonly CaseClock[], { acts }: CaseLog): Act | undefined {
  const silent = clocks.findIndex(({ kind, overdueBy }) => kind === 'notice' && overdueBy > 0);
  return first(acts, 'declined') ? undefined : spans[silent]?.start;
}

const last = (acts: readonly Act[], ...types: Act['type'][]) => acts.findLast(({ type }) => types.includes(type));
const first = (acts: readonly Act[], ...types: Act['type'][]) => acts.find(({ type }) => types.includes(type));

function licensingSpans({ acts, places }: CaseLog): Span[] {
  const spans: Span[] = [];
  const received = last(acts, 'handover-acknowledged') ?? first(acts, 'received');
  const base = { unit: 'working-day', jurisdiction: places.handling } as const;
  if (received) {
    const end = acts.find(
      ({ sequence, type }) =>
        sequence > received.sequence && ['correction-notified', 'accepted', 'declined', 'withdrawn'].includes(type),
    );
    spans.push({ ...base, ...licensing.notice, kind: 'notice', start: received, end });
  }
  const decided = first(acts, 'decided');
  if (decided?.type === 'decided' && decided.details.outcome === 'approved') {
    const end = first(acts, 'delivered');
    spans.push({ ...base, ...licensing.delivery, kind: 'delivery', start: decided, end });
  }
  return spans;
}

function statedSpans(
  { acts, places, limits, joint }: CaseLog,
  { regime }: ClockContext,
  accepted: Act | undefined,
): Span[] {
  const spans: Span[] = [];
  const end = first(acts, 'decided', 'withdrawn', 'returned', 'terminated');
  if (accepted) {
    const statutory = limits.find(({ type, unit }) => type === 'statutory' && countable(unit));
    const committed = limits.find(({ type, unit }) => type === 'committed' && countable(unit));
    const common = { start: accepted, end, jurisdiction: places.handling };
    if (statutory && amountOf(statutory) !== undefined) {
      spans.push({ ...common, ...spanOf(statutory), kind: 'decision' });
    } else if (regime === 'administrative-licensing') {
      const law = joint ? licensing.jointDecision : licensing.decision;
      spans.push({ ...common, ...law, unit: 'working-day', kind: 'decision' });
    }
    if (committed && amountOf(committed) !== undefined) {
      // A promise shortens the law's limit; what the law does not count, it need not count either (inferred).
      const exclusions = committed.exclusions ?? statutory?.exclusions;
      const promise = exclusions ? { ...committed, exclusions } : committed;
      spans.push({ ...common, ...spanOf(promise), kind: 'decision-committed' });
    }
  }
  for (const hop of hopsOf(acts, places)) {
    const limit = limits.find(({ type, hop: number }) => type === 'per-hop' && number === hop.hop);
    if (!limit || amountOf(limit) === undefined || !countable(limit.unit)) continue;
    spans.push({ ...spanOf(limit), ...hop, kind: 'hop' });
  }
  const notified = last(acts, 'correction-notified');
  if (notified?.type === 'correction-notified' && notified.details.notice.dueOn) {
    const answered = acts.find((act) => act.sequence > notified.sequence && act.type === 'correction-supplied');
    const limit: TimeLimit = {
      type: 'note',
      unit: 'calendar-day',
      text: notified.details.notice.number,
      provenance: { source: 'notice', confidence: 'found' },
    };
    spans.push({
      kind: 'applicant',
      basis: { kind: 'limit', limit },
      amount: 0,
      unit: 'calendar-day',
      start: notified,
      end: answered,
      jurisdiction: places.handling,
      dueOn: notified.details.notice.dueOn,
    });
  }
  return spans;
}

const countable = (unit: TimeLimit['unit']): unit is DeadlineUnit =>
  unit === 'working-day' || unit === 'calendar-day' || unit === 'month' || unit === 'year';

const amountOf = ({ amount, most }: TimeLimit) => amount ?? most;

function spanOf(limit: TimeLimit) {
  return {
    basis: { kind: 'limit', limit } as const,
    amount: amountOf(limit) ?? 0,
    unit: limit.unit as DeadlineUnit,
  };
}

function clockOf(span: Span, log: CaseLog, context: ClockContext): CaseClock {
  const { kind, basis, unit, start, end, jurisdiction, hop } = span;
  const { calendar, findings } = context.calendarOf(jurisdiction.division);
  const stated = basis.kind === 'limit' ? basis.limit : undefined;
  const waits =
    kind === 'applicant' || kind === 'delivery'
      ? []
      : pausesOf(log.acts, stated, { after: start.sequence, before: end?.sequence, step: span.step });
  const pauses = waits.map((wait) => withLicensingBasis(wait, context.regime));
  const amount = span.amount + extensionOf(span, log, context.regime);
  const dueOn = extendedTo(span, log, context.regime);
  const today = dayOf(end?.at ?? context.asOf);
  const question = { from: dayOf(start.at), amount, unit, calendar, asOf: today };
  const counted = deadline({ ...question, pauses: pauses.filter((pause) => pause.basis !== undefined) });
  const ifAllPaused = deadline({ ...question, pauses });
  const held: Deadline = dueOn ? { ...counted, dueOn } : counted;
  const waiting = pauses.some((pause) => pause.to === undefined && pause.basis !== undefined);
  return {
    kind,
    ...(hop !== undefined && { hop }),
    basis,
    amount,
    unit,
    state: end ? 'stopped' : waiting ? 'paused' : 'running',
    against: againstWhom(span, log),
    deadline: held,
    ifAllPaused: dueOn ? held : ifAllPaused,
    used: held.days.filter((day) => day.counted && day.date <= today).length,
    overdueBy: unitsAfter(held.dueOn, today, (day) => unit !== 'working-day' || dayKind(day, calendar).working),
    pauses,
    findings,
  };
}

/** 第四十二条: one extension, approved by the authority's head (or the government), with the reason told. */
function extensionOf({ kind }: Span, { acts, joint }: CaseLog, regime: LimitRegime): number {
  const extended = kind === 'decision' && acts.some(({ type }) => type === 'limit-extended');
  if (!extended || regime !== 'administrative-licensing') return 0;
  return joint ? licensing.jointExtension.amount : licensing.extension.amount;
}

/** Outside of licensing no law gives the length of an extension: its act names the new last day. */
function extendedTo({ kind, dueOn }: Span, { acts }: CaseLog, regime: LimitRegime): CalendarDay | undefined {
  const act = kind === 'decision' && regime === 'stated-by-guide' ? last(acts, 'limit-extended') : undefined;
  return act?.type === 'limit-extended' ? act.details.dueOn : dueOn;
}

function againstWhom({ kind, jurisdiction }: Span, { acts, places }: CaseLog): CaseClock['against'] {
  if (kind === 'applicant') return { role: 'applicant' };
  const holder = kind === 'notice' ? heldBy(acts, places)?.jurisdiction : undefined;
  return { role: 'authority', jurisdiction: holder ?? jurisdiction };
}

function unitsAfter(dueOn: CalendarDay, today: CalendarDay, isCounted: (day: CalendarDay) => boolean): number {
  let count = 0;
  for (let day = dueOn; day < today;) {
    day = nextDay(day);
    if (isCounted(day)) count += 1;
  }
  return count;
}
