import type { MaskedValue } from '@tongban/domain';
import { invalidRequest } from '../answer/refusal.ts';
import type { KnownValue } from '../session/session.ts';
import { type Schema, walk } from './schema-walk.ts';

/**
 * Puts values in for their references, on the way to a platform.
 *
 * Only where the protocol takes a reference: a page that could have a value put in anywhere would have it put where the
 * platform shows it back. And only the values of this session: a reference to another's is no reference.
 *
 * @throws Refusal `invalid-request` with `unresolved-reference`
 */
export function putValuesIn(body: unknown, schema: Schema, values: Readonly<Record<string, KnownValue>>): unknown {
  return walk(body, schema, (value, { path, takesReference }) => {
    if (typeof value === 'string') return value;
    const { ref } = value as MaskedValue;
    const known = Object.hasOwn(values, ref) ? values[ref] : undefined;
    if (!known || !takesReference) throw invalidRequest(path, 'unresolved-reference');
    return known.value;
  });
}
