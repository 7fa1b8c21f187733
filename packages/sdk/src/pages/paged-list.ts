import { PlatformError } from '@tongban/domain';
import type { Page } from '@tongban/domain/protocol';

/** A list that is read page by page, as far as somebody asks. Each loop over it starts anew. */
export interface PagedList<T> extends AsyncIterable<T> {
  /** The same list, page by page. */
  byPage(): AsyncIterable<Page<T>>;
}

/**
 * A list over cursor pages.
 *
 * @param fetchPage gives the page that starts at a cursor, or the first
 */
export function pagedList<T>(fetchPage: (cursor: string | undefined) => Promise<Page<T>>): PagedList<T> {
  async function* byPage() {
    let cursor: string | undefined;
    do {
      const page = await fetchPage(cursor);
      yield page;
      // A platform that names the page it just gave would be asked for ever.
      if (page.nextCursor !== undefined && page.nextCursor === cursor) throw new PlatformError('malformed-response');
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  }
  return {
    byPage,
    async *[Symbol.asyncIterator]() {
      for await (const page of byPage()) yield* page.items;
    },
  };
}
