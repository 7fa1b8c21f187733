/** Gives the next number from 0 (included) to 1 (not included), like `Math.random`. */
export type Random = () => number;

/**
 * A repeatable row of numbers (mulberry32): the same seed gives the same codes, so that a test can name them. No secret
 * may be drawn from it.
 */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers that never repeat themselves, for a world that outlives its process: a code must not come twice. */
export function freshRandom(): Random {
  return () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
}

// Without 0, 1, I, L and O: a code is read over the telephone and copied by hand.
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A code of `length` letters and digits that are not mistaken for each other. */
export function drawCode(random: Random, length: number): string {
  return Array.from({ length }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join('');
}
