import { PlatformError } from '@tongban/domain';
import { type Route, unknownKeys } from '@tongban/domain/protocol';

/** A schema of the protocol. */
export type Schema = NonNullable<Route['response']>;

type Findings = NonNullable<PlatformError['findings']>;
type Issue = { path: PropertyKey[]; code: string; keys?: string[] };

/** What a schema noticed, by path and code. Never with its message or input: those repeat what a person wrote. */
export function schemaFindings(issues: readonly unknown[]): Findings {
  return (issues as Issue[]).flatMap(({ path, code, keys }) => {
    const at = path.map((part) => (typeof part === 'number' ? part : String(part)));
    if (keys) return keys.map((key) => ({ path: [...at, key], code: 'unknown-key' }));
    return [{ path: at, code: code.replaceAll('_', '-') }];
  });
}

/**
 * Reads a request by its schema, strictly: a key that no schema names is refused at any depth, since it was misspelled
 * and what the person typed under it would be lost.
 *
 * @throws PlatformError `invalid-request`, before anything is sent
 */
export function checkRequest(schema: Schema, value: unknown): unknown {
  const result = schema.safeParse(value);
  const findings = result.success ? unknownKeys(schema, value) : schemaFindings(result.error.issues);
  if (findings.length > 0) throw new PlatformError('invalid-request', { remedy: 'fix-input', findings });
  return result.data;
}
