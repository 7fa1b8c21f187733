import type { Words } from './words.ts';

interface Base {
  /** Its name in the form. */
  name: string;
  /** What it asks. */
  label: Words;
  /** What helps to answer. */
  hint?: Words;
  /** What is said when it is empty; absent where it may be. */
  missing?: Words;
}

/** One thing that can be chosen. */
export interface Option {
  /** What is sent. */
  value: string;
  /** What is read: words of the desk, or a name from the case as it is. */
  label: Words | string;
}

/** One field of an act's form. */
export type Field =
  | (Base & {
      kind: 'text' | 'lines' | 'day' | 'money';
      /** What stands in it at first. */
      value?: string;
      /** What it must look like, and what is said when it does not. */
      pattern?: readonly [RegExp, Words];
    })
  | (Base & { kind: 'choice' | 'select'; options: readonly Option[]; value?: string })
  | (Base & { kind: 'checks'; options: readonly Option[]; value?: readonly string[] })
  | { kind: 'group'; legend: Words; hint?: Words; fields: readonly Field[] };

/** What was typed, by the name of the field. */
export class Values {
  readonly #entries: URLSearchParams;

  /** @param entries as the form sent them */
  constructor(entries: URLSearchParams) {
    this.#entries = entries;
  }

  /** What was typed into one field, trimmed. */
  text(name: string): string {
    return (this.#entries.get(name) ?? '').trim();
  }

  /** All that was ticked. */
  all(name: string): string[] {
    return this.#entries.getAll(name);
  }

  /** Whether the field was sent at all. */
  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Whether anything was typed into one of these fields. */
  any(...names: string[]): boolean {
    return names.some((name) => this.text(name) !== '');
  }
}

/** What is wrong, by the name of the field. */
export type Errors = ReadonlyMap<string, Words>;

/** The fields without their groups. */
export function flat(fields: readonly Field[]): Exclude<Field, { kind: 'group' }>[] {
  return fields.flatMap((field) => (field.kind === 'group' ? flat(field.fields) : [field]));
}

const TOO_LONG: Words = { zh: '太长了，最多500字', en: 'Too long: at most 500 characters' };
const UNKNOWN: Words = { zh: '这里没有这一项，请重新选', en: 'There is no such choice here, please choose again' };
const NO_DAY: Words = { zh: '这一天不存在，请核对', en: 'There is no such day, please check' };

function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** What is wrong with what was typed, field by field. */
export function check(fields: readonly Field[], values: Values): Map<string, Words> {
  const errors = new Map<string, Words>();
  for (const field of flat(fields)) {
    const { name, missing } = field;
    const typed = field.kind === 'checks' ? values.all(name) : [values.text(name)].filter(Boolean);
    const wrong = (): Words | undefined => {
      if (typed.length === 0) return missing;
      if (typed.some((text) => text.length > 500)) return TOO_LONG;
      if ('options' in field)
        return typed.every((text) => field.options.some(({ value }) => value === text)) ? undefined : UNKNOWN;
      if (field.kind === 'day' && !isDay(typed[0] ?? '')) return NO_DAY;
      return 'pattern' in field && !field.pattern[0].test(typed[0] ?? '') ? field.pattern[1] : undefined;
    };
    const error = wrong();
    if (error) errors.set(name, error);
  }
  return errors;
}
