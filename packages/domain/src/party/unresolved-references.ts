import type { Finding } from '../law/finding.ts';
import type { MaskedValue } from './masked-value.ts';

/** Whether a value is still a reference, which the portal's server has not replaced. */
export function isMaskedValue(value: unknown): value is MaskedValue {
  return typeof value === 'object' && value !== null && 'ref' in value && 'masked' in value;
}

/**
 * Finds every reference that is left in a value, at any depth: `unresolved-reference`, with its place.
 *
 * A finding never repeats the reference or the mask.
 */
export function unresolvedReferences(value: unknown, path: readonly (string | number)[] = []): Finding[] {
  if (isMaskedValue(value)) return [{ code: 'unresolved-reference', path: [...path], params: {} }];
  if (Array.isArray(value)) return value.flatMap((inner, at) => unresolvedReferences(inner, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unresolvedReferences(inner, [...path, key]));
}
