import type { Finding } from '../law/finding.ts';
import type { RegisteredUse } from './registered-use.ts';

/**
 * The fields that the item has not registered for this type of licence: `field-not-registered`, each by its name.
 * Without any registration, none may be asked.
 */
export function unregisteredFields(
  fields: readonly string[],
  use: Pick<RegisteredUse, 'fields'> | undefined,
): Finding[] {
  return fields
    .filter((field) => !use?.fields.includes(field))
    .map((field) => ({ code: 'field-not-registered', path: ['fields', field], params: { field } }));
}
