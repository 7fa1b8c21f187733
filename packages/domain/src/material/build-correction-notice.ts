import type { CorrectionItem, CorrectionNotice } from '../case/correction-notice.ts';
import type { Citation } from '../law/citation.ts';
import type { Finding } from '../law/finding.ts';
import type { CalendarDay } from '../schema/instant.ts';
import { nothingAdded } from './material-citations.ts';
import type { MaterialDecision } from './material-decision.ts';

/** What a notice is built with. */
export interface CorrectionContext {
  /** The notice's number. */
  number: string;
  /** The digest of the guide on which the findings rest. */
  guideDigest: string;
  /** The verdicts on the guide's materials: nothing else may be asked for. */
  decisions: readonly MaterialDecision[];
  /** The keys of the fields that the guide's form has; any field when absent. */
  fields?: readonly string[];
  /** The last day to answer, where a source states a limit. */
  dueOn?: CalendarDay;
  /** What is wrong and what to do, in Chinese. */
  say: (finding: Finding, material: MaterialDecision | undefined) => string;
}

/** A notice, and what may not stand in it. */
export interface CorrectionDraft {
  /** The notice; absent when nothing has to be corrected. */
  notice: CorrectionNotice | undefined;
  /**
   * What was found and may not be asked for: `demand-outside-guide` where the guide has no such material or field,
   * `demand-waived` where she need not hand it in. Never silently dropped.
   */
  refused: Finding[];
}

/** One item while its texts are gathered. */
interface ToldItem {
  item: { id: string; requirement?: string; field?: string; code: string };
  texts: Set<string>;
  order: number;
}

/**
 * Builds the one-time notice (一次性告知) of everything that failed: complete, closed and pinned to the guide.
 *
 * The same findings in any order, and told any number of times, make the same notice: materials in the order of the
 * guide, then fields, then the rest. A finding of a material has it in `params.requirement`, one of a field in
 * `params.field`.
 */
export function buildCorrectionNotice(findings: readonly Finding[], context: CorrectionContext): CorrectionDraft {
  const { decisions, number, guideDigest, dueOn } = context;
  const rows = new Map(decisions.map((decision, index) => [decision.requirement.id, { decision, index }]));
  const told = new Map<string, ToldItem>();
  const refused = new Map<string, Finding>();
  for (const finding of findings) {
    const { requirement, field } = namedIn(finding);
    const row = requirement === undefined ? undefined : rows.get(requirement);
    const id = [requirement ?? '', field ?? '', finding.code].filter(Boolean).join('/');
    const refusal = refusalOf(finding, row?.decision, context);
    if (refusal) {
      refused.set(id, refusal);
      continue;
    }
    const item = {
      id,
      ...(requirement !== undefined && { requirement }),
      ...(field !== undefined && { field }),
      code: finding.code,
    };
    const order = row?.index ?? (field === undefined ? Infinity : decisions.length);
    // Two findings of one kind about one thing may differ in their words; both must be told.
    const known = told.get(id) ?? { item, texts: new Set<string>(), order };
    known.texts.add(context.say(finding, row?.decision));
    told.set(id, known);
  }
  const items = [...told.values()]
    .sort((a, b) => (a.order === b.order ? compare(a.item.id, b.item.id) : a.order - b.order))
    .map(({ item, texts }): CorrectionItem => ({ ...item, text: [...texts].sort().join('；') }));
  return {
    notice: items.length > 0 ? { number, items, guideDigest, ...(dueOn !== undefined && { dueOn }) } : undefined,
    refused: [...refused].sort(([a], [b]) => compare(a, b)).map(([, finding]) => finding),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : 1);

function namedIn({ params }: Finding): { requirement: string | undefined; field: string | undefined } {
  const text = (key: string) => (Object.hasOwn(params, key) ? String(params[key]) : undefined);
  return { requirement: text('requirement'), field: text('field') };
}

/** Why a finding may not become a demand; `undefined` when it may. */
function refusalOf(
  finding: Finding,
  decision: MaterialDecision | undefined,
  { fields }: CorrectionContext,
): Finding | undefined {
  const { requirement, field } = namedIn(finding);
  const refuse = (code: string, citation: Citation | undefined): Finding => ({
    code,
    path: finding.path,
    params: { ...finding.params, finding: finding.code },
    ...(citation && { citation }),
  });
  if (requirement !== undefined && !decision) return refuse('demand-outside-guide', nothingAdded);
  if (field !== undefined && fields && !fields.includes(field)) return refuse('demand-outside-guide', nothingAdded);
  if (decision?.because) return refuse('demand-waived', decision.because.citations[0]);
  return undefined;
}
