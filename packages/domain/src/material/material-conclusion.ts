import type { MaterialAsker } from './material-asker.ts';
import type {
  MaterialDecision,
  MaterialOption,
  MaterialReason,
  MaterialVerdict,
  TraceEntry,
} from './material-decision.ts';
import type { MaterialInquiry, MaterialRow } from './material-inquiry.ts';
import type { MaterialQuestion } from './material-rules.ts';
import { commitmentFor } from './option-rules.ts';

/** A waiver that was there and failed when it was tried: she hands the material in, and reads why. */
const FAILURES: ReadonlySet<MaterialReason> = new Set<MaterialReason>([
  'licence-suspended',
  'licence-revoked',
  'licence-cancelled',
  'licence-expired',
  'did-not-answer',
  'no-record',
  'mismatch',
  'too-old',
]);

/** Asks the questions of one material in their order, up to the one that settles it. */
export function concludeMaterial(
  questions: readonly MaterialQuestion[],
  [row, inquiry]: readonly [MaterialRow, MaterialInquiry],
  ask: MaterialAsker,
): MaterialDecision {
  const trace: TraceEntry[] = [];
  const options: MaterialOption[] = [];
  const contested: TraceEntry[] = [];
  let offered: MaterialVerdict | undefined;
  for (const question of questions) {
    if (question.of && !question.of(row)) continue;
    const entry = ask(question, row);
    const { answer } = entry;
    trace.push(entry);
    if (question.does === 'scope' ? answer === 'no' : question.does === 'waiver' && answer === 'yes')
      return settled(row, question.verdict, trace);
    if (answer !== 'yes') continue;
    if (question.does === 'contest') contested.push(entry);
    if (question.does === 'option') {
      offered ??= question.verdict;
      options.push(...optionOf(question.verdict, row, inquiry));
    }
  }
  return {
    requirement: row.requirement,
    verdict: offered ?? 'required',
    trace,
    because: undefined,
    by: [],
    alternatives: otherSets(row, inquiry),
    options,
    contested,
    failed: trace.filter(({ answer, reason }) => answer !== 'yes' && FAILURES.has(reason)),
  };
}

function settled({ requirement }: MaterialRow, verdict: MaterialVerdict, trace: TraceEntry[]): MaterialDecision {
  const because = trace.at(-1);
  const stands = verdict === 'covered-by' || verdict === 'satisfied-by-alternative';
  const by = stands ? (because?.evidence ?? []).map(({ id }) => id) : [];
  return { requirement, verdict, trace, because, by, alternatives: [], options: [], contested: [], failed: [] };
}

function optionOf(verdict: MaterialVerdict, row: MaterialRow, inquiry: MaterialInquiry): MaterialOption[] {
  const statement = commitmentFor(row, inquiry);
  const { deferral } = row.requirement;
  if (verdict === 'may-commit' && statement) return [{ kind: 'may-commit', statement }];
  return verdict === 'may-follow' && deferral ? [{ kind: 'may-follow', deferral }] : [];
}

/** The sets of its group that would do instead. */
function otherSets({ requirement: { alternative, id } }: MaterialRow, { alternatives }: MaterialInquiry): string[][] {
  if (!alternative) return [];
  const sets = alternatives.get(alternative.group) ?? new Map<string, MaterialRow[]>();
  return [...sets]
    .filter(([set]) => set !== (alternative.set ?? id))
    .map(([, members]) => members.map(({ requirement }) => requirement.id));
}
