import * as z from 'zod/mini';

/**
 * Names an item (事项): by its national code where it is known, else by the id that its own platform gives it.
 *
 * Whole provinces publish local ids, and the real national codes are partly broken; both are kept verbatim.
 */
export const ItemId = z.discriminatedUnion('kind', [
  z.looseObject({
    /** A code of the national basic catalog. */
    kind: z.literal('national'),
    /** The code: 基本编码 (12), 实施编码 (31) or 业务办理项编码 (33). */
    code: z.string(),
  }),
  z.looseObject({
    /** An id that only its platform knows. */
    kind: z.literal('local'),
    /** The id, verbatim. */
    code: z.string(),
  }),
]);
export type ItemId = z.infer<typeof ItemId>;
