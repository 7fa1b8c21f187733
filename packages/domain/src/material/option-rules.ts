import type { CommitmentStatement } from '../commitment/commitment-statement.ts';
import { absent } from './evidence-questions.ts';
import { no, unknown, yes } from './material-answer.ts';
import type { EvidencePointer, MaterialAnswer } from './material-decision.ts';
import type { MaterialInquiry, MaterialRow } from './material-inquiry.ts';

/** The commitment that could stand for a material: a complete one before one of which a part is missing. */
export function commitmentFor({ requirement }: MaterialRow, { commitments }: MaterialInquiry) {
  const own = requirement.commitment ? [requirement.commitment] : [];
  const all = [...own, ...(commitments.get(requirement.id) ?? [])];
  return all.find(isComplete) ?? all[0];
}

/** 国发〔2022〕5号 四(五): content, requirements, liability and later checks, made public. */
function isComplete({ requirements, consequence, laterCheck, publishedIn }: CommitmentStatement): boolean {
  return Boolean(requirements?.length && consequence && laterCheck && publishedIn);
}

/** R3: may she commit instead? Asked of the item as a whole, the excluded fields come first. */
export function replaceableByCommitment(row: MaterialRow, inquiry: MaterialInquiry): MaterialAnswer {
  const statement = commitmentFor(row, inquiry);
  if (!statement) return inquiry.facts.commitments ? no('no-commitment') : absent('commitments', inquiry);
  const isOwn = statement === row.requirement.commitment;
  const evidence: EvidencePointer[] = [
    isOwn
      ? { from: 'guide', list: 'materials', id: row.requirement.id }
      : { from: 'facts', list: 'commitments', id: statement.id },
  ];
  const risk = riskOf(inquiry);
  if (risk) return { ...risk, evidence: [...evidence, ...risk.evidence] };
  return isComplete(statement)
    ? yes(
        'commitment-published',
        evidence.map((at) => ({ ...at, source: statement.publishedIn ?? '' })),
      )
    : unknown('commitment-incomplete', evidence);
}

/** Why the item as a whole allows no commitment; `undefined` when it was looked at and touches no field of risk. */
function riskOf({ guide, facts }: MaterialInquiry): MaterialAnswer | undefined {
  const { risks: ofGuide = { status: 'notFound' } } = guide;
  if (ofGuide.status === 'notApplicable') return undefined;
  const isOwn = ofGuide.status === 'present';
  const risks = isOwn ? ofGuide.value : facts.risks;
  if (!risks) return unknown('risk-not-stated');
  if (risks.length === 0) return undefined;
  // `other-high-risk` without its reason excludes nothing and allows nothing.
  const named = risks.filter(({ field, reason }) => field !== 'other-high-risk' || reason);
  if (named.length === 0) return unknown('risk-not-stated');
  const from = isOwn ? 'guide' : 'facts';
  return no(
    'risk-excluded',
    named.map(({ field, source }): EvidencePointer => ({ from, list: 'risks', id: field, ...(source && { source }) })),
  );
}

/** R11: may it follow later, not being a main material? */
export function mayFollowLater({ requirement }: MaterialRow): MaterialAnswer {
  const { deferral, weight, id } = requirement;
  if (!deferral) return no('no-deferral');
  const evidence = [
    { from: 'guide', list: 'materials', id, ...(deferral.publishedIn && { source: deferral.publishedIn }) },
  ] as const;
  if (weight === 'main') return no('main-material', evidence);
  if (weight !== 'supporting') return unknown('weight-not-stated', evidence);
  const { amount, unit, countsFrom, publishedIn } = deferral;
  const isComplete = amount !== undefined && unit !== undefined && countsFrom !== undefined && publishedIn;
  return isComplete ? yes('deferral-published', evidence) : unknown('deferral-incomplete', evidence);
}
