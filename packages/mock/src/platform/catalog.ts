import type { Division, DivisionCode, ItemId, Jurisdiction, ServiceGuide, ServiceItem } from '@tongban/domain';
import { itemKey } from '@tongban/domain/rules';

/** What a platform publishes: it is read, never changed. */
export interface Catalog {
  /** The items, those with a guide first. */
  items: readonly ServiceItem[];
  /** The guides. */
  guides: readonly ServiceGuide[];
  /** The administrative divisions. */
  divisions: readonly Division[];
}

/** The item with this id. */
export function findItem({ items }: Catalog, id: ItemId): ServiceItem | undefined {
  return items.find((item) => itemKey(item.id) === itemKey(id));
}

/** The guide of an item for exactly this division. */
export function findGuide({ guides }: Catalog, item: ItemId, division: DivisionCode): ServiceGuide | undefined {
  return guides.find((guide) => guide.jurisdiction.division === division && itemKey(guide.item) === itemKey(item));
}

/** Whether a division is another one's own self or lies in it, by the pairs of digits of GB/T 2260. */
export function liesIn(inner: DivisionCode, outer: DivisionCode): boolean {
  return inner.startsWith(outer.replace(/(?:00){1,2}$/, ''));
}

/** Who is meant by a division: the authority that its guide names, else whoever is in charge there. */
export function jurisdictionOf({ guides, divisions }: Catalog, division: DivisionCode): Jurisdiction | undefined {
  const guide = guides.find(({ jurisdiction }) => jurisdiction.division === division);
  const place = divisions.find(({ code }) => code === division)?.shortName;
  return guide?.jurisdiction ?? (place === undefined ? undefined : { division, place });
}
