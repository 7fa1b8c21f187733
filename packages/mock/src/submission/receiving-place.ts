import type { ApplicationTarget, Jurisdiction, ServiceGuide } from '@tongban/domain';
import { type Catalog, liesIn } from '../platform/catalog.ts';

/**
 * Who takes the papers in when it is another place than the deciding one: in a remote intake (异地代收), the place where
 * the applicant is, unless that lies within the deciding one and the guide names it no receiving place.
 */
export function receivingPlace(
  guide: ServiceGuide,
  target: ApplicationTarget,
  { divisions }: Catalog,
): Jurisdiction | undefined {
  const { from } = target;
  const mode = guide.mode.status === 'present' ? guide.mode.value.value : undefined;
  if (mode !== 'remote-intake' || from === undefined || from === guide.jurisdiction.division) return undefined;
  const places = guide.places.status === 'present' ? guide.places.value : [];
  const named = places.find(({ role, division }) => role === 'receiving' && division === from);
  if (!named && liesIn(from, guide.jurisdiction.division)) return undefined;
  const division = divisions.find(({ code }) => code === from);
  const place = division?.shortName ?? named?.place;
  if (place === undefined) return undefined;
  return { division: from, place, ...(named?.authority === undefined ? {} : { authority: named.authority }) };
}
