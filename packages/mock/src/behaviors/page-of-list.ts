import { invalidRequest } from '../wire/problem-error.ts';

const USUAL_LIMIT = 20;

/** One page, as a type that also fits an open schema. */
type ListPage<T> = { items: T[]; nextCursor?: string };

/** Cuts one page out of a list. A cursor is opaque to clients; here it counts entries. */
export function pageOfList<T>(
  entries: readonly T[],
  query: { cursor?: string | undefined; limit?: number | undefined },
): ListPage<T> {
  const start = query.cursor === undefined ? 0 : Number(/^after-(\d{1,6})$/.exec(query.cursor)?.[1] ?? NaN);
  if (Number.isNaN(start)) throw invalidRequest(['cursor'], 'unknown-cursor');
  const end = start + (query.limit ?? USUAL_LIMIT);
  const items = entries.slice(start, end);
  return end < entries.length ? { items, nextCursor: `after-${end}` } : { items };
}
