import type { Schema } from './schema-findings.ts';

/** Something in an answer that this version of the protocol does not know. It was passed through. */
export interface Drift {
  /** The route that answered, such as `GET /v1/cases/:caseNumber`. */
  route: string;
  /** Where in the answer. */
  path: (string | number)[];
  /** A field that no schema names, or a value that no code list names. */
  code: 'unknown-field' | 'unknown-value';
}

interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  valueType?: Schema;
  in?: Schema;
  options?: readonly Schema[];
}

type Unknown = Omit<Drift, 'route'>;
const definitionOf = (schema: Schema) => schema._zod.def as unknown as Definition;

/** What of an answer its schema does not know. The values themselves are not told: they may be a person's. */
export function unknownParts(schema: Schema, value: unknown, path: (string | number)[] = []): Unknown[] {
  const { type, shape, element, innerType, valueType, in: source, options } = definitionOf(schema);
  const inner = innerType ?? source;
  if (inner) return value === undefined || value === null ? [] : unknownParts(inner, value, path);
  if (options) return unknownAmong(options, value, path);
  if (element && Array.isArray(value)) {
    return value.flatMap((entry, index) => unknownParts(element, entry, [...path, index]));
  }
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if (type === 'record' && valueType) {
    return entries.flatMap(([key, entry]) => unknownParts(valueType, entry, [...path, key]));
  }
  if (!shape) return [];
  return entries.flatMap(([key, entry]) => {
    const known = shape[key];
    return known
      ? unknownParts(known, entry, [...path, key])
      : [{ path: [...path, key], code: 'unknown-field' as const }];
  });
}

function unknownAmong(options: readonly Schema[], value: unknown, path: (string | number)[]): Unknown[] {
  const fitting = options.find((option) => option.safeParse(value).success);
  if (!fitting) return [];
  // openEnum is a code list with any other text beside it; an act of an unknown type is read by the second option too.
  const open = options.some((option) => ['enum', 'union'].includes(definitionOf(option).type));
  if (open && fitting !== options[0]) return [{ path, code: 'unknown-value' }];
  return unknownParts(fitting, value, path);
}
