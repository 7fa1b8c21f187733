/**
 * Hides most of a personal value, for pages, logs and receipts.
 *
 * A name keeps its first and (from three characters) its last character; a number keeps its first and last few.
 * Too short a value is hidden whole.
 */
export function mask(value: string, kind: 'name' | 'id-number' | 'phone'): string {
  const characters = [...value.trim()];
  const [head, tail] = { name: [1, characters.length > 2 ? 1 : 0], 'id-number': [4, 4], phone: [3, 4] }[kind] as [
    number,
    number,
  ];
  if (characters.length <= head + tail) return '*'.repeat(Math.max(characters.length, 1));
  const hidden = kind === 'name' ? 1 : characters.length - head - tail;
  return characters.slice(0, head).join('') + '*'.repeat(hidden) + (tail ? characters.slice(-tail).join('') : '');
}
