import * as z from 'zod/mini';

/**
 * A code list of a platform: the known values are typed, any other text is kept.
 *
 * A newer platform may answer with a value that this version does not know; a client must not break on it.
 */
export function openEnum<const Values extends readonly string[]>(values: Values) {
  return z.union([z.enum(values), z.string()]) as unknown as z.ZodMiniType<OpenValue<Values[number]>>;
}

/** A known value, or any other text (which keeps editors completing the known ones). */
export type OpenValue<Known extends string> = Known | (string & Record<never, never>);
