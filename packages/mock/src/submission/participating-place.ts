import type { ApplicationTarget, HandlingPlace, Jurisdiction, ServiceGuide } from '@tongban/domain';
import type { Catalog } from '../platform/catalog.ts';

/** The place that does a part of a joint handling, as the guide names it; most leave its division to the applicant. */
export function namedParticipant({ mode, places }: ServiceGuide): HandlingPlace | undefined {
  const isJoint = mode.status === 'present' && mode.value.value === 'joint-handling';
  return isJoint && places.status === 'present' ? places.value.find(({ role }) => role === 'participating') : undefined;
}

/** Who does a part of a joint handling: the place that the guide names, else the one that the applicant named. */
export function participatingPlace(
  guide: ServiceGuide,
  target: ApplicationTarget,
  { divisions }: Catalog,
): Jurisdiction | undefined {
  const named = namedParticipant(guide);
  const division = named?.division ?? target.participating;
  if (!named || division === undefined) return undefined;
  const place = divisions.find(({ code }) => code === division)?.shortName ?? named.place;
  if (place === undefined) return undefined;
  return { division, place, ...(named.authority === undefined ? {} : { authority: named.authority }) };
}
