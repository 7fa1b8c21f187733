import { workingDaysBetween } from '../calendar/working-calendar.ts';
import type { Citation } from '../law/citation.ts';
import type { Finding } from '../law/finding.ts';
import { dayOf } from '../schema/day-of.ts';
import type { Act } from './act.ts';
import { type CaseClock, type CaseLog, caseClocks, type ClockContext } from './case-clocks.ts';
import { factsOf } from './case-facts.ts';
import type { CorrectionItem, CorrectionNotice } from './correction-notice.ts';
import { licensing } from './licensing-limits.ts';
import { pausesOf, withLicensingBasis } from './pauses.ts';

/** What surrounds a case when its lapses are looked for. */
export interface FindingContext extends ClockContext {
  /**
   * After how many working days without an act a case counts as stalled; 10 by default. A measure of Tongban's own: no
   * source at hand sets one.
   */
  stalledAfter?: number;
}

/** Everything to be corrected is told at once: the notice is one, and closed. */
export const oneTimeNotice: Citation = {
  document: '国发〔2022〕5号',
  article: '三(一)',
  phrase: '严格执行首问负责、一次性告知和限时办结等制度',
  reach: 'national',
  kind: 'policy',
};

/**
 * What a log shows that nobody wrote into it: `deemed-accepted` (licensing only), `notice-breached`, `overdue`,
 * `stalled`, `suspension-without-basis`. Lapses are derived from the acts and the calendar, never acts themselves.
 */
export function caseFindings(log: CaseLog, context: FindingContext): Finding[] {
  return [
    ...clockFindings(log, context),
    ...breachedNotices(log.acts),
    ...stalled(log, context),
    ...baselessSuspensions(log, context),
  ];
}

function clockFindings(log: CaseLog, context: ClockContext): Finding[] {
  return caseClocks(log, context)
    .filter(({ overdueBy, against }) => overdueBy > 0 && against.role === 'authority')
    .map((clock) => (clock.kind === 'notice' ? deemedAccepted(clock) : overdue(clock)));
}

/** Silence counts as acceptance from the day of receipt: 行政许可法 第三十二条第一款第(四)项. */
function deemedAccepted({ deadline }: CaseClock): Finding {
  const { days, dueOn } = deadline;
  const citation = licensing.deemedAccepted;
  return { code: 'deemed-accepted', path: ['acts'], params: { from: days[0]?.date ?? dueOn, dueOn }, citation };
}

function overdue({ kind, hop, deadline, overdueBy, unit, against, basis }: CaseClock): Finding {
  const division = against.role === 'authority' ? against.jurisdiction.division : '';
  return {
    code: 'overdue',
    path: ['acts'],
    params: { clock: kind, ...(hop !== undefined && { hop }), dueOn: deadline.dueOn, by: overdueBy, unit, division },
    ...(basis.kind === 'citation' && { citation: basis.citation }),
  };
}

/** A later notice that asks for what the first left out, without one of the reasons that allow it. */
function breachedNotices(acts: readonly Act[]): Finding[] {
  const findings: Finding[] = [];
  let first: CorrectionNotice | undefined;
  for (const [index, act] of acts.entries()) {
    if (act.type !== 'correction-notified') continue;
    const { notice } = act.details;
    first ??= notice;
    for (const [at, item] of notice.items.entries()) {
      if (notice === first || item.exception !== undefined || first.items.some((told) => isSameDemand(told, item)))
        continue;
      const path = ['acts', index, 'details', 'notice', 'items', at];
      findings.push({ code: 'notice-breached', path, params: { item: item.id }, citation: oneTimeNotice });
    }
  }
  return findings;
}

const isSameDemand = (a: CorrectionItem, b: CorrectionItem) =>
  b.requirement !== undefined
    ? a.requirement === b.requirement
    : b.field !== undefined
      ? a.field === b.field
      : a.id === b.id;

/** Silence: of the authority whose turn it is, of a place that was handed a case, of the post that has an original. */
function stalled({ acts, places }: CaseLog, context: FindingContext): Finding[] {
  const { asOf, calendarOf, stalledAfter = 10 } = context;
  const { closed, holder, offeredTo, originals } = factsOf({ ...places, acts });
  const findings: Finding[] = [];
  const check = (since: string, division: string, rest: Pick<Finding, 'path' | 'params'>) => {
    const days = workingDaysBetween(dayOf(since), dayOf(asOf), calendarOf(division).calendar);
    if (days <= stalledAfter) return;
    findings.push({ code: 'stalled', path: rest.path, params: { ...rest.params, days, division } });
  };
  const last = acts.at(-1);
  if (last && !closed && holder?.jurisdiction) {
    const waitsFor = offeredTo ?? holder.jurisdiction;
    check(last.at, waitsFor.division, { path: ['acts'], params: { what: offeredTo ? 'handover' : 'case' } });
  }
  for (const { requirement, state, since, holder: sender } of originals) {
    if (state !== 'in-transit' || !sender.jurisdiction) continue;
    check(since, sender.jurisdiction.division, {
      path: ['originals', requirement],
      params: { what: 'original', requirement },
    });
  }
  return findings;
}

/** A suspension that rests on nothing is never dropped: the clock runs on, and the finding says so. */
function baselessSuspensions({ acts, limits }: CaseLog, { regime }: ClockContext): Finding[] {
  const limit = limits.find(({ exclusions }) => exclusions !== undefined);
  const baseless = pausesOf(acts, limit, { after: 0 })
    .map((pause) => withLicensingBasis(pause, regime))
    .filter(({ kind, basis }) => kind === 'suspension' && basis === undefined);
  return baseless.map(({ from, reason }) => {
    const at = acts.findIndex((act) => act.type === 'suspended' && dayOf(act.at) === from);
    return { code: 'suspension-without-basis', path: ['acts', at], params: { from, reason } };
  });
}
