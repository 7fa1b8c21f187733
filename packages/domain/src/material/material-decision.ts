import type { CommitmentStatement } from '../commitment/commitment-statement.ts';
import type { TolerantAcceptance } from '../commitment/tolerant-acceptance.ts';
import type { Citation } from '../law/citation.ts';
import type { MaterialRequirement } from './material-requirement.ts';

/** A question that is asked of each material; numbered as in docs/concepts/what-to-hand-in.md. */
export type MaterialRule = 'R0' | 'R1' | 'R2' | 'R3' | 'R4' | 'R5' | 'R6' | 'R7' | 'R8' | 'R9' | 'R10' | 'R11' | 'R12';

/** What becomes of a material. `may-commit` and `may-follow` are offered beside handing it in, never chosen for her. */
export type MaterialVerdict =
  | 'not-applicable'
  | 'abolished'
  | 'satisfied-by-alternative'
  | 'already-held'
  | 'use-shared-data'
  | 'verify-online'
  | 'use-licence'
  | 'electronic-accepted'
  | 'reference-only'
  | 'covered-by'
  | 'may-commit'
  | 'may-follow'
  | 'required';

/** Why a question was answered as it was; words stand in `messages/`. */
export type MaterialReason =
  // R0
  | 'needed-always'
  | 'called-for'
  | 'not-called-for'
  | 'situation-open'
  | 'condition-in-words'
  // R1, R6
  | 'abolished-by-guide'
  | 'basis-sufficient'
  | 'basis-insufficient'
  | 'basis-none'
  | 'basis-not-stated'
  | 'rank-not-stated'
  | 'issuer-knows'
  | 'issuer-cannot-know'
  | 'issuer-not-stated'
  // R12, R4
  | 'no-alternative'
  | 'alternative-given'
  | 'alternative-waived'
  | 'alternative-not-given'
  | 'covered'
  | 'not-covered'
  // evidence of any kind
  | 'not-asked'
  | 'nothing-there'
  | 'own-words'
  | 'taken-back'
  | 'fields-not-stated'
  | 'no-match'
  | 'did-not-answer'
  | 'no-record'
  | 'mismatch'
  | 'too-old'
  | 'only-inferred'
  // R8, R10
  | 'collected-earlier'
  | 'collected-in-bundle'
  | 'collected-elsewhere'
  | 'copy-taken'
  | 'copy-not-checked'
  // R7, R5
  | 'exempt-by-guide'
  | 'service-answers'
  | 'not-open-to-place'
  | 'records-elsewhere'
  | 'records-place-unknown'
  // R2, R9
  | 'licence-valid'
  | 'licence-suspended'
  | 'licence-revoked'
  | 'licence-cancelled'
  | 'licence-expired'
  | 'licence-status-unknown'
  | 'type-only-recalled'
  | 'issued-by-government'
  | 'issued-here'
  | 'rule-of-another-place'
  // R3, R11
  | 'commitment-published'
  | 'commitment-incomplete'
  | 'no-commitment'
  | 'risk-excluded'
  | 'risk-not-stated'
  | 'deferral-published'
  | 'deferral-incomplete'
  | 'no-deferral'
  | 'main-material'
  | 'weight-not-stated';

/** What an answer rests on: one entry of the guide or of the facts, named by its key. */
export interface EvidencePointer {
  /** Where it stands. */
  from: 'guide' | 'facts';
  /** In which list there. */
  list: string;
  /** Its key in that list. */
  id: string;
  /** The system or text that says so. */
  source?: string;
  /** As of when (RFC 3339). */
  asOf?: string;
}

/** The answer to one question. `unknown` never waives a material. */
export interface MaterialAnswer {
  /** Whether the rule applies to this material. */
  answer: 'yes' | 'no' | 'unknown';
  /** Why. */
  reason: MaterialReason;
  /** What it rests on. */
  evidence: readonly EvidencePointer[];
}

/** One question of the trace. */
export interface TraceEntry extends MaterialAnswer {
  /** Which question. */
  rule: MaterialRule;
  /** The clauses from which the question comes; none where it comes from the guide itself. */
  citations: readonly Citation[];
}

/** What she may do instead of handing the material in now. */
export type MaterialOption =
  | {
      /** She may declare instead (告知承诺); she may decline to, too. */
      kind: 'may-commit';
      /** What she would declare, and what follows. */
      statement: CommitmentStatement;
    }
  | {
      /** It may follow later (容缺受理). */
      kind: 'may-follow';
      /** Until when, and from when that counts. */
      deferral: TolerantAcceptance;
    };

/** A verdict on one material, with its proof. */
export interface MaterialDecision {
  /** The material as the guide asks for it. */
  requirement: MaterialRequirement;
  /** What becomes of it. */
  verdict: MaterialVerdict;
  /** Every question in the order in which it was asked, up to the one that settled it; options and contests come last. */
  trace: readonly TraceEntry[];
  /** The question that settled it; absent when it must be handed in. */
  because: TraceEntry | undefined;
  /** The keys of the materials that stand for it (`covered-by`, `satisfied-by-alternative`). */
  by: readonly string[];
  /** Where it must be handed in: the sets of materials that would do as well, each by their keys. */
  alternatives: readonly (readonly string[])[];
  /** What she may do instead of handing it in now. */
  options: readonly MaterialOption[];
  /** The questions that contest the demand (R1, R6): she may ask for its basis. They waive nothing. */
  contested: readonly TraceEntry[];
  /** The waivers that would have held and failed when they were tried; the way out is to hand it in. */
  failed: readonly TraceEntry[];
}
