import type { ServiceGuide } from '../catalog/service-guide.ts';
import { openAsker } from './material-asker.ts';
import { concludeMaterial } from './material-conclusion.ts';
import type { MaterialDecision } from './material-decision.ts';
import type { MaterialFacts } from './material-facts.ts';
import { openInquiry } from './material-inquiry.ts';
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
  const ask = openAsker(questions, inquiry);
  return inquiry.rows.map((row) => concludeMaterial(questions, [row, inquiry], ask));
}
