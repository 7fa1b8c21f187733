import { PlatformError, type PlatformErrorInit } from '@tongban/domain';
import { type Schema, schemaFindings } from './schema-findings.ts';

/**
 * Reads an answer by its schema, openly: what is unknown passes through.
 *
 * @param known what a failure tells besides
 * @returns the value as it came, and as the schema reads it
 * @throws PlatformError `malformed-response`
 */
export function readAnswer(schema: Schema, text: string, known: PlatformErrorInit): { came: unknown; read: unknown } {
  let came: unknown;
  try {
    came = JSON.parse(text);
  } catch {
    // The parser's own message quotes what came.
    throw new PlatformError('malformed-response', known);
  }
  const result = schema.safeParse(came);
  if (result.success) return { came, read: result.data };
  throw new PlatformError('malformed-response', { ...known, findings: schemaFindings(result.error.issues) });
}
