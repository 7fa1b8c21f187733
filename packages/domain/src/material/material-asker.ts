import { askAlternatives } from './alternatives.ts';
import { askCovering, type CoveringMaterial } from './covering.ts';
import { no } from './material-answer.ts';
import type { MaterialAnswer, MaterialRule, TraceEntry } from './material-decision.ts';
import type { MaterialInquiry, MaterialRow } from './material-inquiry.ts';
import type { MaterialQuestion } from './material-rules.ts';

/** Answers one question of one material. */
export type MaterialAsker = (question: MaterialQuestion, row: MaterialRow) => TraceEntry;

/** Whether the authority has the material in its hands, or she shows it, so that its fields can cover others. */
const HELD: ReadonlySet<string> = new Set(['already-held', 'use-licence', 'electronic-accepted']);

/** Answers each question of each material once; those of R12 and R4 look at the other materials. */
export function openAsker(questions: readonly MaterialQuestion[], inquiry: MaterialInquiry): MaterialAsker {
  const entryOf = openTrace(inquiry);
  const has = (rule: MaterialRule) => questions.some((question) => question.rule === rule);
  const [situations, withAlternatives] = [has('R0'), has('R12')];
  const waivers = questions.filter(({ ask, does }) => ask && does === 'waiver');
  const options = questions.filter(({ does }) => does === 'option');

  const place = new Map(questions.map((question, index) => [question, index]));
  const askAlone: MaterialAsker = (question, row) => {
    const index = place.get(question) ?? -1;
    const known = row.answers[index];
    if (known) return known;
    const entry = entryOf(question, question.ask?.(row, inquiry) ?? no('no-match'));
    row.answers[index] = entry;
    return entry;
  };
  const settledAlone = (row: MaterialRow) =>
    waivers.find((question) => (question.of?.(row) ?? true) && askAlone(question, row).answer === 'yes');

  let alternatives: ReadonlyMap<MaterialRow, MaterialAnswer> | undefined;
  const askAlternative = (row: MaterialRow) => {
    alternatives ??= askAlternatives(inquiry, (other) => settledAlone(other) !== undefined);
    return alternatives.get(row) ?? no('no-alternative');
  };
  const openCovering = () => {
    const open = new Set<MaterialRow>();
    const covers: CoveringMaterial[] = [];
    for (const row of inquiry.rows) {
      if (situations && row.situation === 'notApplicable') continue;
      if (withAlternatives && askAlternative(row).answer === 'yes') continue;
      const settled = settledAlone(row);
      if (settled && HELD.has(settled.verdict)) covers.push({ row, held: true });
      if (settled) continue;
      open.add(row);
      // What she may leave out, or may not need at all, is not sure to be handed in.
      const isSure =
        row.situation === 'needed' && options.every((question) => askAlone(question, row).answer !== 'yes');
      if (isSure) covers.push({ row, held: false });
    }
    return askCovering(open, covers);
  };
  let askCover: ReturnType<typeof askCovering> | undefined;
  return (question, row) => {
    if (question.rule === 'R12') return entryOf(question, askAlternative(row));
    if (question.rule !== 'R4') return askAlone(question, row);
    askCover ??= openCovering();
    return entryOf(question, askCover(row));
  };
}

/** Makes entries of the trace; an answer that points at nothing makes one entry for all materials. */
function openTrace(inquiry: MaterialInquiry): (question: MaterialQuestion, answer: MaterialAnswer) => TraceEntry {
  const shared = new Map<MaterialQuestion, Map<MaterialAnswer, TraceEntry>>();
  return (question, answer) => {
    const { rule, citations } = question;
    if (answer.evidence.length > 0) return { rule, ...answer, citations: citations(inquiry) };
    const entries = shared.get(question) ?? new Map<MaterialAnswer, TraceEntry>();
    shared.set(question, entries);
    const entry = entries.get(answer) ?? Object.freeze({ rule, ...answer, citations: citations(inquiry) });
    entries.set(answer, entry);
    return entry;
  };
}
