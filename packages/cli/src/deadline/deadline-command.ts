import {
  calendarOf,
  dayReasonBasis,
  deadline,
  type Deadline,
  type DeadlineUnit,
  isCalendarDay,
  monthBasis,
  type Pause,
} from '@tongban/domain/clocks';
import { readOptions } from '../command/options.ts';
import { type Terminal, UsageError } from '../command/terminal.ts';

const UNITS: readonly string[] = ['working-day', 'calendar-day', 'month', 'year'] satisfies DeadlineUnit[];
/** 000000: the country as a whole, whose calendar is the national one. */
const NATION = '000000';

/** Says by which day a limit ends, and why; a mistake in the command line is a usage error. */
export function deadlineCommand(argv: readonly string[], { out }: Terminal): number {
  const { values } = readOptions(argv, {
    from: { type: 'string' },
    limit: { type: 'string' },
    unit: { type: 'string', default: 'working-day' },
    suspend: { type: 'string', multiple: true, default: [] },
    division: { type: 'string', default: NATION },
    explain: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const { from, limit, unit, division } = values;
  if (from === undefined || !isCalendarDay(from))
    throw new UsageError('--from takes a day that exists, such as 2026-09-30');
  if (limit === undefined || !/^\d{1,5}$/.test(limit)) throw new UsageError('--limit takes a whole number, such as 20');
  if (!UNITS.includes(unit)) throw new UsageError(`--unit takes one of ${UNITS.join(', ')}`);
  if (!/^\d{6}$/.test(division)) throw new UsageError('--division takes six digits (GB/T 2260), such as 430000');
  const { calendar, findings } = calendarOf(division);
  const pauses = values.suspend.map(readPause);
  const answer = count(() => deadline({ from, amount: Number(limit), unit: unit as DeadlineUnit, calendar, pauses }));
  if (values.json) {
    const days = answer.days.map(({ date, counted, reason }) => ({ date, counted, reason }));
    out(JSON.stringify({ dueOn: answer.dueOn, provisional: answer.provisional, days }));
    return 0;
  }
  if (values.explain) for (const line of [...explain(answer), ...clauses(answer, unit)]) out(line);
  out(`Due on ${answer.dueOn}, ${weekday(answer.dueOn)}.`);
  if (answer.provisional) out('Provisional: the holidays of a year on the way are not announced yet.');
  if (findings.length > 0) out('This place may have days off of its own, which are not known here (放假办法 第四条).');
  return 0;
}

/** What is out of reach of the rule is a mistake in the command line here. */
function count(run: () => Deadline): Deadline {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message);
    throw error;
  }
}

function readPause(text: string): Pause {
  const [, from = '', to = '', reason = ''] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)(?::(.+))?$/.exec(text) ?? [];
  if (!isCalendarDay(from) || !isCalendarDay(to) || to < from) {
    throw new UsageError('--suspend takes two days in order and a reason, such as 2026-10-12..2026-10-14:鉴定');
  }
  return { from, to, reason: reason || 'suspended' };
}

function explain({ days }: Deadline): string[] {
  return days.map(({ date, counted, reason, name, number }) => {
    const mark = counted ? String(number ?? '').padStart(4) : '   –';
    return `${date} ${weekday(date).slice(0, 3)} ${mark}  ${reason}${name ? ` (${name})` : ''}`;
  });
}

/** The clauses that the count rests on, each once. */
function clauses({ days }: Deadline, unit: string): string[] {
  const reasons = new Set<string>(days.map(({ reason }) => reason));
  const cited = Object.entries(dayReasonBasis).filter(([reason]) => reasons.has(reason));
  const isMonths = unit === 'month' || unit === 'year';
  const all = [...cited.map(([, citation]) => citation), ...(isMonths ? [monthBasis] : [])];
  return [...new Set(all.map(({ document, article, phrase }) => `${document} ${article}: ${phrase}`))];
}

const weekday = (day: string) =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
