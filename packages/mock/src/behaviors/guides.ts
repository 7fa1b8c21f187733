import type { GuideSummary, ItemId, ServiceGuide } from '@tongban/domain';
import { itemKey, parseItemKey } from '@tongban/domain/rules';
import { findGuide } from '../platform/catalog.ts';
import { invalidRequest, ProblemError } from '../wire/problem-error.ts';
import type { Behaviors } from './behavior.ts';
import { pageOfList } from './page-of-list.ts';

/** The basic code (基本编码, 12) inside a national code: 实施编码 is 18 + 1 + 12, 业务办理项编码 two more. */
function basicCodeOf({ kind, code }: ItemId): string | undefined {
  if (kind !== 'national') return undefined;
  return code.length >= 31 ? code.slice(19, 31) : code;
}

function summaryOf({ item, name, jurisdiction, digest }: ServiceGuide): GuideSummary {
  return { item, name, jurisdiction, digest };
}

/** What the routes of guides do. */
export const guideBehaviors: Pick<Behaviors, 'getGuide' | 'listGuides'> = {
  getGuide: ({ params, catalog }) => {
    const item = parseItemKey(params.item);
    const guide = item && findGuide(catalog, item, params.division);
    if (!guide) throw new ProblemError('not-found');
    return { body: guide, etag: guide.digest, revalidates: true };
  },
  listGuides: ({ query, catalog }) => {
    const { item, basicCode, division } = query;
    if (item !== undefined && !parseItemKey(item)) throw invalidRequest(['item'], 'not-an-item');
    const fitting = catalog.guides.filter(
      (guide) =>
        (!item || itemKey(guide.item) === item) &&
        (!basicCode || basicCodeOf(guide.item) === basicCode) &&
        (!division || guide.jurisdiction.division === division),
    );
    return { body: pageOfList(fitting.map(summaryOf), query) };
  },
};
