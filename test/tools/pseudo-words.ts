/** Words that no language has: longer, accented and in brackets, so that what is cut off, glued or hard-coded shows. */
const ACCENTED: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Ü',
};

function stretched(text: string): string {
  if (text.trim() === '') return text;
  const accented = text.replace(/[aeiouAEIOU]/g, (letter) => ACCENTED[letter] ?? letter);
  // German needs about a third more room than English.
  return `⟦${accented}${' ~'.repeat(Math.ceil(text.length / 6))}⟧`;
}

/** The same words, stretched: also what functions of words say; what is no text stays. */
export function pseudoWords<T>(words: T): T {
  return stretch(words) as T;
}

function stretch(value: unknown): unknown {
  if (typeof value === 'string') return stretched(value);
  if (typeof value === 'function')
    return (...given: unknown[]) => stretch((value as (...all: unknown[]) => unknown)(...given));
  if (Array.isArray(value)) return value.map(stretch);
  if (typeof value !== 'object' || value === null || '_$litType$' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, stretch(inner)]));
}
