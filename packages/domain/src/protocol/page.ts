import * as z from 'zod/mini';

/** One page of a list. */
export interface Page<T> {
  /** The entries of this page. */
  items: T[];
  /** Where the next page starts; absent on the last. */
  nextCursor?: string | undefined;
  /** The divisions whose platforms did not answer: what lies with them is missing here. */
  unanswered?: string[] | undefined;
}

/** The schema of a page of `T`. */
export function pageOf<T extends z.ZodMiniType>(entry: T) {
  return z.looseObject({
    /** The entries of this page. */
    items: z.array(entry),
    /** Where the next page starts; absent on the last. */
    nextCursor: z.optional(z.string()),
    /** The divisions whose platforms did not answer: what lies with them is missing here. */
    unanswered: z.optional(z.array(z.string())),
  });
}

/** What every list can be asked. */
export const pageQuery = {
  /** Where the page starts, from `nextCursor`. */
  cursor: z.optional(z.string()),
  /** The most entries of a page, 1 to 100. */
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
};
