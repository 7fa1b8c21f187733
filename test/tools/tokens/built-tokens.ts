import { format } from 'prettier';
import { fileURLToPath } from 'node:url';
import type { Tokens, TokenSets } from './read-tokens.ts';

/** What is built from the tokens, by its path. */
export type Built = ReadonlyMap<string, string>;

const pathOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const NOTE = 'Written by npm run tokens from packages/elements/tokens.json: change that.';

const literal = (value: string) => (value.includes("'") ? JSON.stringify(value) : `'${value}'`);

function script({ base, dark, print }: TokenSets): string {
  const isColor = (name: string) => name.startsWith('color-');
  const lines = (wanted: boolean, value: (name: string, light: string) => string) =>
    [...base]
      .filter(([name]) => isColor(name) === wanted)
      .map(([name, { value: light, about }]) => `/** ${about} */\n'${name}': ${value(name, light)},`)
      .join('\n');
  const color = (name: string, light: string) => {
    const other = (tokens: Tokens) => tokens.get(name)?.value ?? light;
    return `{ light: '${light}', dark: '${other(dark)}', print: '${other(print)}' }`;
  };
  return `// ${NOTE}

/** One color in three situations: on a light screen, on a dark one, on paper. */
export interface ColorToken {
  /** On a light screen. */
  light: string;
  /** On a dark screen. */
  dark: string;
  /** On paper. */
  print: string;
}

/**
 * The colors, each ≥ 7:1 as text on paper, ground and its own soft ground, light and dark (look.md, Color).
 * A page overrides one as \`--tb-<name>\`.
 */
export const colorTokens = {
  ${lines(true, color)}
} as const satisfies Record<string, ColorToken>;

/**
 * Type, space and the rest. Lengths are \`em\`, never \`rem\`: a host page's root size does not reach in.
 * A page overrides one as \`--tb-<name>\`.
 */
export const sizeTokens = {
  ${lines(false, (_, value) => literal(value))}
} as const satisfies Record<string, string>;
`;
}

const rule = (selector: string, tokens: Tokens, more = '') =>
  `${selector} {\n${more}${[...tokens].map(([name, { value }]) => `  --tb-${name}: ${value};`).join('\n')}\n}\n`;

function sheet({ base, dark, print, large, themes }: TokenSets): string {
  const themed = (scheme: 'light' | 'dark') =>
    [...themes].map(([name, theme]) => rule(`[data-tb-theme='${name}']`, theme[scheme])).join('');
  return `/* ${NOTE}
   Lengths are em: set a font size only on an element that holds nothing but words, and spacing only on containers, so
   that .25em is always 4 px at the base size. */
${rule(':root', base, '  color-scheme: light;\n')}
/* Large print: the host is 1.5em (1.375em on a phone). Nothing is smaller than the main text; a target of 2.75em is then 60 px or more. */
${rule("[appearance='large']", large)}
/* Themes of provinces */
${themed('light')}
/* Dark: follows the reader's system unless the page says otherwise */
@media screen and (prefers-color-scheme: dark) {
${rule(':root', dark, '  color-scheme: dark;\n')}${themed('dark')}}

/* Paper */
@media print {
${rule(':root, [data-tb-theme]', print)}}
`;
}

/** Builds what the elements and the pages of the examples read. */
export async function builtTokens(tokens: TokenSets): Promise<Built> {
  const style = { printWidth: 120, singleQuote: true };
  return new Map([
    [pathOf('packages/elements/src/look/tokens.ts'), await format(script(tokens), { ...style, parser: 'typescript' })],
    [pathOf('examples/portal/look/tokens.css'), await format(sheet(tokens), { ...style, parser: 'css' })],
  ]);
}
