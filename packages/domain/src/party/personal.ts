import * as z from 'zod/mini';

/**
 * Marks schemas as a person's data: `z.string().register(personal, { pii: true })`.
 *
 * Declared once, it drives the redaction of logs and errors (sdk.md). A registry, not a field of the schema,
 * so that it never shows in an answer.
 */
export const personal = z.registry<{ pii: true }>();
