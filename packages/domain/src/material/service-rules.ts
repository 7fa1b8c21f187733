import { isWithin } from '../place/division-area.ts';
import type { DataService } from './data-service.ts';
import { carries, couldCarry } from './evidence-index.ts';
import { absent, askEachSubject, failedAttempt, isTooOld, pointer } from './evidence-questions.ts';
import { bestOf, no, unknown, yes } from './material-answer.ts';
import type { MaterialAnswer } from './material-decision.ts';
import type { MaterialInquiry, MaterialRow } from './material-inquiry.ts';
import type { ProvedFields } from './proved-fields.ts';

/** R7: can the handling place get it by data sharing, or does its own guide say that it has it (免于提供)? */
export function obtainableBySharing(row: MaterialRow, inquiry: MaterialInquiry): MaterialAnswer {
  const { exemption, id } = row.requirement;
  const source = inquiry.guide.sources.find((known) => known.id === exemption?.provenance.source);
  if (exemption?.provenance.confidence === 'found')
    return yes('exempt-by-guide', [{ from: 'guide', list: 'materials', id, ...(source && { source: source.title }) }]);
  return askServices('data-sharing', row, inquiry);
}

/** R5: can it be verified online? */
export function verifiableOnline(row: MaterialRow, inquiry: MaterialInquiry): MaterialAnswer {
  return askServices('online-verification', row, inquiry);
}

function askServices(kind: DataService['kind'], row: MaterialRow, inquiry: MaterialInquiry): MaterialAnswer {
  return askEachSubject('services', [row, inquiry], (needed) =>
    bestOf(
      fittingServices(needed, row, inquiry)
        .filter((service) => service.kind === kind)
        .map((service) => judgeService(service, needed, [row, inquiry])),
      absent('services', inquiry),
    ),
  );
}

function fittingServices(needed: ProvedFields, { requirement }: MaterialRow, { evidence }: MaterialInquiry) {
  const { licenceTypes = [] } = requirement;
  return couldCarry(evidence.services, needed.fields, licenceTypes).filter(
    (service) =>
      carries({ fields: service.fields }, needed, requirement) ||
      (service.documents ?? []).some((document) => licenceTypes.includes(document)),
  );
}

function judgeService(
  service: DataService,
  needed: ProvedFields,
  [row, inquiry]: readonly [MaterialRow, MaterialInquiry],
): MaterialAnswer {
  const evidence = [pointer('services', service, service.refreshedAt ?? service.asOf)];
  const place = inquiry.guide.jurisdiction.division;
  // That a law says data must be shared does not show that this place can fetch them.
  if ((service.confidence ?? 'found') !== 'found') return unknown('only-inferred', evidence);
  if (!service.openTo.some((area) => isWithin(place, area))) return no('not-open-to-place', evidence);
  if (!service.covers.includes('000000')) {
    const kept = inquiry.records.get(needed.subject);
    if (kept === undefined) return unknown('records-place-unknown', evidence);
    if (!service.covers.some((area) => isWithin(kept, area))) return no('records-elsewhere', evidence);
  }
  const failed = failedAttempt(service.id, row, inquiry);
  if (failed) return { ...failed, evidence: [...evidence, ...failed.evidence] };
  return isTooOld(service.refreshedAt, row, inquiry) ? no('too-old', evidence) : yes('service-answers', evidence);
}
