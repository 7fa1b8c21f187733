import { MaskedValue, personal } from '@tongban/domain';
import type { Route } from '@tongban/domain/protocol';

/** A schema of the protocol. */
export type Schema = NonNullable<Route['response']>;

interface Definition {
  shape?: Readonly<Record<string, Schema>>;
  innerType?: Schema;
  element?: Schema;
  options?: readonly Schema[];
  valueType?: Schema;
}

/** Where in a value one is. */
export interface Place {
  /** The way to it. */
  path: readonly (string | number)[];
  /** Whether the protocol marks it as a person's data. */
  isPersonal: boolean;
  /** Whether a reference may stand there. */
  takesReference: boolean;
}

/**
 * Walks a value with its schema and gives a copy in which `replace` has been asked about every text and every reference.
 * What a schema does not name is walked as well: a newer platform may send it.
 */
export function walk(value: unknown, schema: Schema | undefined, replace: Replace): unknown {
  return step(value, { schemas: schema ? [schema] : [], path: [], isPersonal: false }, replace);
}

/** Gives what stands in the copy. */
export type Replace = (value: unknown, place: Place) => unknown;

interface At {
  schemas: readonly Schema[];
  path: readonly (string | number)[];
  isPersonal: boolean;
}

function step(value: unknown, at: At, replace: Replace): unknown {
  const schemas = at.schemas.flatMap(alternatives);
  const isPersonal = at.isPersonal || [...at.schemas, ...schemas].some((schema) => personal.has(schema));
  const place: Place = { path: at.path, isPersonal, takesReference: schemas.includes(MaskedValue) };
  if (typeof value === 'string' || isReference(value)) return replace(value, place);
  const definitions = schemas.map((schema) => schema._zod.def as Definition);
  if (Array.isArray(value)) {
    const elements = definitions.flatMap(({ element }) => element ?? []);
    return value.map((inner, key) => step(inner, { schemas: elements, path: [...at.path, key], isPersonal }, replace));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    const named = definitions.flatMap(({ shape, valueType }) =>
      valueType ? [valueType] : shape && Object.hasOwn(shape, key) ? [shape[key]!] : [],
    );
    return [key, step(inner, { schemas: named, path: [...at.path, key], isPersonal }, replace)];
  });
  return Object.fromEntries(entries);
}

/** A schema without what only wraps it, and all that a union may be. */
function alternatives(schema: Schema): Schema[] {
  const { innerType, options } = schema._zod.def as Definition;
  if (innerType) return alternatives(innerType);
  return options ? options.flatMap(alternatives) : [schema];
}

function isReference(value: unknown): boolean {
  return MaskedValue.safeParse(value).success;
}
