import type { Citation } from '../law/citation.ts';
import { alreadyCollected, electronicCopyTaken } from './collected-rules.ts';
import { abolishedByGuide, basisClauses, isProofOrSeal, issuerCannotVerify, lacksBasis } from './contest-rules.ts';
import { heldAsLicence, issuedByThisSystem } from './held-evidence-rules.ts';
import {
  collectedOnce,
  commitmentInstead,
  coveredByOthers,
  electronicCopy,
  issuedHere,
  issuerCannotKnow,
  licenceInstead,
  mayFollow,
  sentUpOnce,
  sharedData,
  verifiedOnline,
} from './material-citations.ts';
import type { MaterialAnswer, MaterialRule, MaterialVerdict } from './material-decision.ts';
import type { MaterialInquiry, MaterialRow } from './material-inquiry.ts';
import { mayFollowLater, replaceableByCommitment } from './option-rules.ts';
import { obtainableBySharing, verifiableOnline } from './service-rules.ts';
import { calledForBySituation } from './situation-rule.ts';

/** One question of the table. */
export interface MaterialQuestion {
  /** Its number. */
  rule: MaterialRule;
  /**
   * What its answer does. `scope`: a "no" ends the matter; `waiver`: a "yes" does; `option`: a "yes" is offered beside
   * handing it in; `contest`: a "yes" lets her ask for the basis.
   */
  does: 'scope' | 'waiver' | 'option' | 'contest';
  /** The verdict that it gives. */
  verdict: MaterialVerdict;
  /** The clauses from which it comes. */
  citations: (inquiry: MaterialInquiry) => readonly Citation[];
  /** The answer for one material; absent where it depends on the other materials (R12, R4). */
  ask?: (row: MaterialRow, inquiry: MaterialInquiry) => MaterialAnswer;
  /** Of which materials it is asked; of all when absent. */
  of?: (row: MaterialRow) => boolean;
}

const always = (citations: readonly Citation[]) => () => citations;
const GUIDE_ITSELF = always([]);

// Licensing alone has a statute of its own for it (行政许可法 第三十五条).
const COLLECTED_OF_LICENSING = [...collectedOnce, sentUpOnce];
const collectedClauses = ({ guide: { regime } }: MaterialInquiry) =>
  regime === 'administrative-licensing' ? COLLECTED_OF_LICENSING : collectedOnce;

/** The questions in their order: a prohibition always wins over an option. */
export const MATERIAL_QUESTIONS: readonly MaterialQuestion[] = [
  { rule: 'R0', does: 'scope', verdict: 'not-applicable', citations: GUIDE_ITSELF, ask: calledForBySituation },
  {
    rule: 'R1',
    does: 'waiver',
    verdict: 'abolished',
    citations: basisClauses,
    ask: abolishedByGuide,
    of: ({ requirement }) => requirement.abolition !== undefined,
  },
  { rule: 'R12', does: 'waiver', verdict: 'satisfied-by-alternative', citations: GUIDE_ITSELF },
  { rule: 'R8', does: 'waiver', verdict: 'already-held', citations: collectedClauses, ask: alreadyCollected },
  { rule: 'R7', does: 'waiver', verdict: 'use-shared-data', citations: always(sharedData), ask: obtainableBySharing },
  { rule: 'R5', does: 'waiver', verdict: 'verify-online', citations: always(verifiedOnline), ask: verifiableOnline },
  { rule: 'R2', does: 'waiver', verdict: 'use-licence', citations: always(licenceInstead), ask: heldAsLicence },
  {
    rule: 'R10',
    does: 'waiver',
    verdict: 'electronic-accepted',
    citations: always(electronicCopy),
    ask: electronicCopyTaken,
  },
  { rule: 'R9', does: 'waiver', verdict: 'reference-only', citations: always(issuedHere), ask: issuedByThisSystem },
  { rule: 'R4', does: 'waiver', verdict: 'covered-by', citations: always(coveredByOthers) },
  {
    rule: 'R3',
    does: 'option',
    verdict: 'may-commit',
    citations: always(commitmentInstead),
    ask: replaceableByCommitment,
  },
  { rule: 'R11', does: 'option', verdict: 'may-follow', citations: always(mayFollow), ask: mayFollowLater },
  { rule: 'R1', does: 'contest', verdict: 'required', citations: basisClauses, ask: lacksBasis, of: isProofOrSeal },
  {
    rule: 'R6',
    does: 'contest',
    verdict: 'required',
    citations: always(issuerCannotKnow),
    ask: issuerCannotVerify,
    of: isProofOrSeal,
  },
];
