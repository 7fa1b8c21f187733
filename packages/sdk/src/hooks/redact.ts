import { personal, unlogged } from '@tongban/domain';
import type { Schema } from '../call/schema-findings.ts';

interface Definition {
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  valueType?: Schema;
  in?: Schema;
  options?: readonly Schema[];
}

const HIDDEN = '[personal]';
const UNKNOWN = '[unknown]';
const OTHERS = { secret: '[secret]', 'own-words': '[own words]' } as const;

/**
 * A value as a log may show it: what its schema marks as a person's data, as a secret or as her own words is
 * hidden, and what no schema knows as well, since it may be that too.
 */
export function redact(schema: Schema, value: unknown): unknown {
  if (value === undefined || value === null) return value;
  if (personal.has(schema)) return HIDDEN;
  const other = unlogged.get(schema)?.why;
  if (other) return OTHERS[other];
  const { shape, element, innerType, valueType, in: source, options } = schema._zod.def as unknown as Definition;
  const inner = innerType ?? source;
  if (inner) return redact(inner, value);
  if (options) {
    const fitting = options.find((option) => option.safeParse(value).success);
    return fitting ? redact(fitting, value) : UNKNOWN;
  }
  if (element) return Array.isArray(value) ? value.map((entry) => redact(element, entry)) : UNKNOWN;
  if (typeof value !== 'object') return shape || valueType ? UNKNOWN : value;
  if (!shape && !valueType) return UNKNOWN;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => {
      const known = shape?.[key] ?? valueType;
      return [key, known ? redact(known, entry) : UNKNOWN];
    }),
  );
}
