import type { ServiceGuide } from '../catalog/service-guide.ts';
import { askAlternatives } from './alternatives.ts';
import { askCovering, type CoveringMaterial } from './covering.ts';
import { concludeMaterial, type MaterialAsker } from './material-conclusion.ts';
import type { MaterialAnswer, MaterialDecision, MaterialRule } from './material-decision.ts';
import type { MaterialFacts } from './material-facts.ts';
import { type MaterialInquiry, type MaterialRow, openInquiry } from './material-inquiry.ts';
import { MATERIAL_QUESTIONS, type MaterialQuestion } from './material-rules.ts';

/**
 * Decides of each material of a guide whether a person must really hand it in, and proves it.
 *
 * Pure: the same guide and facts always give the same verdicts, in whatever order the facts come. Options are offered,
 * never chosen; what could not be asked is `unknown` in the trace and waives nothing.
 */
export function decideMaterials(guide: ServiceGuide, facts: MaterialFacts): MaterialDecision[] {
  return decideBy(MATERIAL_QUESTIONS, guide, facts);
}

/** As {@link decideMaterials}, by other questions: a test takes each away and sees what changes. */
export function decideBy(
  questions: readonly MaterialQuestion[],
  guide: ServiceGuide,
  facts: MaterialFacts,
): MaterialDecision[] {
  const inquiry = openInquiry(guide, facts);
  const ask = askerOf(questions, inquiry);
  return inquiry.rows.map((row) => concludeMaterial(questions, [row, inquiry], ask));
}

/** Whether the authority has the material in its hands, or she shows it, so that its fields can cover others. */
const HELD: ReadonlySet<string> = new Set(['already-held', 'use-licence', 'electronic-accepted']);

/** Answers questions of a material once each; those of R12 and R4 look at the other materials. */
function askerOf(questions: readonly MaterialQuestion[], inquiry: MaterialInquiry): MaterialAsker {
  const alone = questions.filter(({ ask, does }) => ask && does === 'waiver');
  const askAlone: MaterialAsker = (question, row) => {
    // R1 stands twice in the table, once for what the guide abolished.
    const key = question.does === 'contest' ? (`${question.rule}?` as MaterialRule) : question.rule;
    const known = row.answers.get(key);
    if (known) return known;
    const answer = question.ask?.(row, inquiry) as MaterialAnswer;
    row.answers.set(key, answer);
    return answer;
  };
  const settledAlone = (row: MaterialRow) =>
    alone.find((question) => (question.of?.(row) ?? true) && askAlone(question, row).answer === 'yes');
  const has = (rule: MaterialRule) => questions.some((question) => question.rule === rule);
  const isOut = (row: MaterialRow) => has('R0') && row.situation === 'notApplicable';

  let alternatives: ReadonlyMap<MaterialRow, MaterialAnswer> | undefined;
  const alternativeOf = (row: MaterialRow) => {
    alternatives ??= askAlternatives(inquiry, (other) => settledAlone(other) !== undefined);
    return alternatives.get(row) ?? NO_ALTERNATIVE;
  };
  let covering: ((row: MaterialRow) => MaterialAnswer) | undefined;
  const coveringOf = (row: MaterialRow) => {
    covering ??= openCovering();
    return covering(row);
  };
  const openCovering = () => {
    const open: MaterialRow[] = [];
    const covers: CoveringMaterial[] = [];
    const options = questions.filter(({ does }) => does === 'option');
    for (const row of inquiry.rows) {
      if (isOut(row) || (has('R12') && alternativeOf(row).answer === 'yes')) continue;
      const settled = settledAlone(row);
      if (settled && HELD.has(settled.verdict)) covers.push({ row, held: true });
      if (settled) continue;
      open.push(row);
      // What she may leave out, or may not need at all, is not sure to be handed in.
      const isSure =
        row.situation === 'needed' && !options.some((question) => askAlone(question, row).answer === 'yes');
      if (isSure) covers.push({ row, held: false });
    }
    return askCovering(open, covers);
  };
  return (question, row) => {
    if (question.rule === 'R12') return alternativeOf(row);
    if (question.rule === 'R4') return coveringOf(row);
    return askAlone(question, row);
  };
}

const NO_ALTERNATIVE: MaterialAnswer = { answer: 'no', reason: 'no-alternative', evidence: [] };
