import type { ServiceGuide } from '../catalog/service-guide.ts';
import type { Citation } from '../law/citation.ts';
import { basisForOrganizations, basisForPersons } from './material-citations.ts';
import { no, unknown, yes } from './material-answer.ts';
import type { MaterialAnswer } from './material-decision.ts';
import type { MaterialInquiry, MaterialRow } from './material-inquiry.ts';

/** Which ranks are basis enough for a proof, of whom it is asked. */
export const SUFFICIENT_RANKS = {
  person: { ranks: ['law', 'regulation'], citations: basisForPersons },
  organization: { ranks: ['law', 'regulation', 'state-council-decision'], citations: basisForOrganizations },
} as const;

/** Whom the guide serves; without a word about it, a person. */
const audienceOf = ({ audience }: ServiceGuide) =>
  audience.status === 'present' ? audience.value.value : (['person'] as const);

/** The clauses of R1 for those whom the guide serves. */
export const basisClauses = ({ guide }: MaterialInquiry): readonly Citation[] =>
  audienceOf(guide).flatMap((audience) => SUFFICIENT_RANKS[audience].citations);

/** Only proofs and seals are asked for their basis, never forms and identity documents. */
export const isProofOrSeal = ({ requirement: { kind } }: MaterialRow) => kind === 'proof' || kind === 'seal';

const guideRow = ({ requirement }: MaterialRow) => [{ from: 'guide', list: 'materials', id: requirement.id }] as const;

/** R1, where the guide itself says that the proof is abolished. */
export function abolishedByGuide(row: MaterialRow): MaterialAnswer {
  return row.requirement.abolition ? yes('abolished-by-guide', guideRow(row)) : no('basis-not-stated');
}

/** R1: is the demand without a legal basis of sufficient rank? */
export function lacksBasis(row: MaterialRow, { guide }: MaterialInquiry): MaterialAnswer {
  const { basis } = row.requirement;
  if (!basis) return unknown('basis-not-stated');
  if (basis.length === 0) return yes('basis-none', guideRow(row));
  const enough = new Set<string>(audienceOf(guide).flatMap((audience) => [...SUFFICIENT_RANKS[audience].ranks]));
  if (basis.some(({ rank }) => rank !== undefined && enough.has(rank))) return no('basis-sufficient', guideRow(row));
  return basis.some(({ rank }) => rank === undefined)
    ? unknown('rank-not-stated', guideRow(row))
    : yes('basis-insufficient', guideRow(row));
}

/** R6: can its issuer not verify what it certifies? */
export function issuerCannotVerify(row: MaterialRow): MaterialAnswer {
  const { issuerKnowsBy } = row.requirement;
  if (issuerKnowsBy === 'no-means') return yes('issuer-cannot-know', guideRow(row));
  const isKnown = issuerKnowsBy === 'own-records' || issuerKnowsBy === 'own-investigation';
  return isKnown ? no('issuer-knows', guideRow(row)) : unknown('issuer-not-stated');
}
