import * as z from 'zod/mini';

/**
 * The strict reading of an object schema, for requests: a key that the schema does not name is refused.
 *
 * Answers are read openly (`z.looseObject`), so that a newer platform never breaks an older client; a request
 * with a misspelled key, on the other hand, would silently lose what the person typed.
 */
export function strict<Shape extends z.core.$ZodShape>(schema: z.ZodMiniObject<Shape>): z.ZodMiniObject<Shape> {
  return z.strictObject(schema.shape);
}
