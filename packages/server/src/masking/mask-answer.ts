import type { MaskedValue } from '@tongban/domain';
import { mask } from '@tongban/domain/rules';
import type { KnownValue } from '../session/session.ts';
import { type Place, type Schema, walk } from './schema-walk.ts';

/** What is known while an answer is masked. */
export interface Masking {
  /** The values of the session, by reference. */
  values: Readonly<Record<string, KnownValue>>;
  /** Whether the person typed what the answer holds, as in her own draft: then only what the server put in is masked. */
  isHerOwn: boolean;
  /** Makes a reference for a value that has none yet; without it, such a value is hidden and cannot be sent back. */
  refer?: (value: string, place: Place) => { ref: string; known: KnownValue } | undefined;
}

/** A known value as a page may have it. */
export function asMasked(ref: string, { value, kind, source, asOf }: KnownValue): MaskedValue {
  return { ref, masked: mask(value, kind ?? 'name', kind ? 'usual' : 'whole'), source, asOf };
}

/**
 * Masks the personal values of an answer for a page: those that the protocol marks, and those of this session wherever
 * they stand, in a place that a newer platform added too.
 */
export function maskAnswer(answer: unknown, schema: Schema | undefined, masking: Masking): unknown {
  const known = Object.entries(masking.values);
  return walk(answer, schema, (value, place) => {
    if (typeof value !== 'string') return value;
    const whole = known.find(([, each]) => each.value === value);
    if (whole) return place.takesReference ? asMasked(...whole) : asMasked(...whole).masked;
    if (place.isPersonal && !masking.isHerOwn) {
      const made = masking.refer?.(value, place);
      if (made && place.takesReference) return asMasked(made.ref, made.known);
      return mask(value, 'bank-number');
    }
    return known.reduce((text, [, each]) => withoutValue(text, each), value);
  });
}

/** A text in which a number of the person's is hidden. Names are left: two characters may be anybody's. */
function withoutValue(text: string, { value, kind }: KnownValue): string {
  const isNumber = kind === 'id-number' || kind === 'phone' || kind === 'bank-number';
  return isNumber && value.length >= 8 ? text.replaceAll(value, () => mask(value, kind)) : text;
}
