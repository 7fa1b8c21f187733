import type { Problem } from './problem.ts';

type RequestFinding = NonNullable<Problem['findings']>[number];

/** What must be known of a schema in order to walk it: how it can be read, and what it is made of. */
export interface ReadableSchema {
  /** Reads a value. */
  safeParse(value: unknown): { success: boolean };
  /** What it is made of. */
  _zod: { def: object };
}

interface Definition {
  type: string;
  shape?: Readonly<Record<string, ReadableSchema>>;
  innerType?: ReadableSchema;
  element?: ReadableSchema;
  options?: readonly ReadableSchema[];
  valueType?: ReadableSchema;
}

type Path = readonly (string | number)[];

/**
 * Finds the keys that a schema does not name, at any depth.
 *
 * The schemas are open, so that an older client can read a newer platform; read as a request, an unnamed key is one
 * that was misspelled, and what the person typed under it would be lost without a word.
 */
export function unknownKeys(schema: ReadableSchema, value: unknown, path: Path = []): RequestFinding[] {
  const definition = schema._zod.def as Definition;
  if (definition.innerType) return value === undefined ? [] : unknownKeys(definition.innerType, value, path);
  if (definition.options) return ofChosenOption(definition.options, value, path);
  const { shape, element, valueType } = definition;
  if (element)
    return Array.isArray(value) ? value.flatMap((inner, at) => unknownKeys(element, inner, [...path, at])) : [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]): RequestFinding[] => {
    if (valueType) return unknownKeys(valueType, inner, [...path, key]);
    if (!shape) return [];
    const named = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return named ? unknownKeys(named, inner, [...path, key]) : [{ path: [...path, key], code: 'unknown-key' }];
  });
}

function ofChosenOption(options: readonly ReadableSchema[], value: unknown, path: Path): RequestFinding[] {
  const fitting = options.filter((option) => option.safeParse(value).success);
  const found = fitting.map((option) => unknownKeys(option, value, path));
  return found.find((findings) => findings.length === 0) ?? found[0] ?? [];
}
