import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { builtTokens } from '../tools/tokens/built-tokens.ts';
import { readTokens, type Tokens } from '../tools/tokens/read-tokens.ts';

const sets = readTokens();
const valueOf = (name: string, ...layers: readonly Tokens[]) =>
  layers.map((layer) => layer.get(name)?.value).findLast((value) => value !== undefined) ?? '';

/** The relative luminance of a color (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What is text on what, and what is drawn on what, with the least contrast. */
const PAIRS: readonly [front: string, back: string, least: number][] = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'act', 'ok', 'late'].flatMap((front) =>
    ['paper', 'ground'].map((back) => [front, back, 7] as [string, string, number]),
  ),
  ...['accent', 'act', 'ok', 'late'].map((front) => [front, `${front}-soft`, 7] as [string, string, number]),
  ...['act', 'ok', 'late', 'accent'].map((back) => ['ink', `${back}-soft`, 7] as [string, string, number]),
  ['on-accent', 'accent', 7],
  ['on-accent', 'accent-strong', 7],
  ['edge', 'paper', 3],
  ['edge', 'ground', 3],
  ['focus', 'paper', 3],
  ['focus', 'ground', 3],
];

const themes = [['no theme', { light: new Map(), dark: new Map() }] as const, ...sets.themes];
const looks: [string, Tokens[]][] = [
  ...themes.flatMap(([name, { light, dark }]): [string, Tokens[]][] => [
    [`${name}, light`, [sets.base, light]],
    [`${name}, dark`, [sets.base, light, sets.dark, dark]],
  ]),
  ['paper', [sets.base, sets.print]],
];

describe('the design tokens', () => {
  it('are built anew into what elements and pages read', async () => {
    for (const [path, text] of await builtTokens(sets))
      assert.equal(readFileSync(path, 'utf8'), text, `${path}: run npm run tokens`);
  });

  for (const [name, layers] of looks)
    it(`can be read: ${name}`, () => {
      for (const [front, back, least] of PAIRS) {
        const found = contrast(valueOf(`color-${front}`, ...layers), valueOf(`color-${back}`, ...layers));
        assert.ok(found >= least, `${front} on ${back}: ${found.toFixed(2)} < ${least}`);
      }
    });

  it('are at most forty that a province must know, and each says what it is for', () => {
    assert.ok(sets.base.size <= 40, `${sets.base.size} tokens`);
    for (const [name, { about }] of sets.base) assert.ok(about, name);
  });

  it('change nothing that the base does not have', () => {
    const all = [
      sets.dark,
      sets.print,
      sets.large,
      ...[...sets.themes.values()].flatMap(({ light, dark }) => [light, dark]),
    ];
    for (const tokens of all) for (const name of tokens.keys()) assert.ok(sets.base.has(name), name);
  });

  it('give back on a dark screen whatever a theme changes on a light one', () => {
    // A theme stands behind the dark scheme in the cascade: what it does not name again would stay light.
    for (const [theme, { light, dark }] of sets.themes)
      for (const name of light.keys()) assert.ok(dark.has(name), `${theme}: ${name}`);
  });
});
