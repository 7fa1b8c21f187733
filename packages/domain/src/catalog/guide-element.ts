import * as z from 'zod/mini';

/**
 * One element of a guide: there, not applicable (with the reason), or not found in the sources.
 *
 * A gap is shown as a gap: nothing fills it (国办发〔2015〕86号 names the elements that a guide must have).
 */
export function guideElement<T extends z.ZodMiniType>(value: T) {
  return z.discriminatedUnion('status', [
    z.looseObject({
      /** The sources give it. */
      status: z.literal('present'),
      /** What they give. */
      value,
    }),
    z.looseObject({
      /** This item has no such thing. */
      status: z.literal('notApplicable'),
      /** Why it has none, in Chinese. */
      reason: z.string(),
    }),
    z.looseObject({
      /** The sources do not say. */
      status: z.literal('notFound'),
    }),
  ]);
}

/** One element of a guide that holds a `T` when it is there. */
export type GuideElement<T> =
  { status: 'present'; value: T } | { status: 'notApplicable'; reason: string } | { status: 'notFound' };
