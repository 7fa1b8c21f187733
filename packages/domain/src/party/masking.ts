/** What kind of personal value is hidden. */
export type MaskKind = 'name' | 'id-number' | 'phone' | 'email' | 'bank-number';

/**
 * How much is hidden: `usual` lets the person recognize what is hers, `strong` is for pages that others may see,
 * `whole` shows only that there is something.
 */
export type MaskStrength = 'usual' | 'strong' | 'whole';

/** How many characters stay at the start and at the end. */
const KEPT: Record<MaskKind, Record<Exclude<MaskStrength, 'whole'>, readonly [start: number, end: number]>> = {
  name: { usual: [1, 1], strong: [1, 0] },
  'id-number': { usual: [4, 4], strong: [1, 1] },
  phone: { usual: [3, 4], strong: [0, 2] },
  email: { usual: [2, 0], strong: [1, 0] },
  'bank-number': { usual: [4, 4], strong: [0, 4] },
};

/**
 * Hides most of a personal value, for pages, logs and receipts. A value too short to keep that much is hidden whole.
 *
 * A name of two characters keeps its first only, and never tells its length; the domain of an e-mail address stays.
 */
export function mask(value: string, kind: MaskKind, strength: MaskStrength = 'usual'): string {
  const text = value.trim();
  if (kind === 'email' && text.includes('@')) {
    const at = text.lastIndexOf('@');
    const local = hide([...text.slice(0, at)], kind, strength);
    return strength === 'whole' ? local : local + text.slice(at);
  }
  return hide([...text], kind, strength);
}

function hide(characters: readonly string[], kind: MaskKind, strength: MaskStrength): string {
  const hasFixedLength = kind === 'name' || kind === 'email';
  if (strength === 'whole') return '*'.repeat(hasFixedLength ? 2 : Math.max(characters.length, 1));
  const keeps = (kept: readonly [number, number]) =>
    kind === 'name' && characters.length < 3 ? ([kept[0], 0] as const) : kept;
  const [start, end] = keeps(KEPT[kind][strength]);
  const [usualStart, usualEnd] = keeps(KEPT[kind].usual);
  // What is too short for the usual strength would otherwise show more at a greater one.
  if (characters.length <= usualStart + usualEnd)
    return '*'.repeat(hasFixedLength ? 1 : Math.max(characters.length, 1));
  const hidden = kind === 'name' ? 1 : kind === 'email' ? 3 : characters.length - start - end;
  return characters.slice(0, start).join('') + '*'.repeat(hidden) + (end > 0 ? characters.slice(-end).join('') : '');
}
