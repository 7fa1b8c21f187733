import * as z from 'zod/mini';

/**
 * One element of a guide: there, not applicable (with the reason), or not found in the sources.
 *
 * A gap is shown as a gap: nothing fills it (国办发〔2015〕86号 names the elements that a guide must have).
 */
export function guideElement<T extends z.ZodMiniType>(value: T) {
  return z.discriminatedUnion('status', [
    z.looseObject({ status: z.literal('present'), value }),
    z.looseObject({ status: z.literal('notApplicable'), reason: z.string() }),
    z.looseObject({ status: z.literal('notFound') }),
  ]);
}

/** One element of a guide that holds a `T` when it is there. */
export type GuideElement<T> =
  { status: 'present'; value: T } | { status: 'notApplicable'; reason: string } | { status: 'notFound' };
