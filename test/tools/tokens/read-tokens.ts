import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The one file of tokens, in the format of the Design Tokens Community Group. */
export const tokenFile = fileURLToPath(new URL('../../../packages/elements/tokens.json', import.meta.url));

/** A token: what CSS reads, and what it is for. */
export interface Token {
  /** Its value in CSS. */
  value: string;
  /** What it is for; absent where it changes a token of the base. */
  about: string | undefined;
}

/** Tokens by their names, such as `color-ink`, in the order of the file. */
export type Tokens = ReadonlyMap<string, Token>;

/** All that the file holds. */
export interface TokenSets {
  /** On a light screen, in standard print. */
  base: Tokens;
  /** What a dark screen changes. */
  dark: Tokens;
  /** What paper changes. */
  print: Tokens;
  /** What large print changes. */
  large: Tokens;
  /** What each theme changes, on a light screen and on a dark one. */
  themes: ReadonlyMap<string, { light: Tokens; dark: Tokens }>;
}

type Node = { readonly [key: string]: unknown };

/** The base on which lengths in em are drawn, in px. */
const BASE = 16;

const quoted = (family: string) => (/[^\w-]/.test(family) ? `"${family}"` : family);

function css(value: unknown, { group }: { group: string }): string {
  if (Array.isArray(value)) return value.map(String).map(quoted).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { hex, value: amount, unit } = value as { hex?: string; value: number; unit: string };
  if (hex !== undefined) return hex;
  return group === 'em' ? `${amount / BASE}em` : `${amount}${unit}`;
}

const nameOf = (group: string, key: string) => (group === 'color' ? `color-${key}` : key === 'family' ? 'font' : key);
const entries = (node: unknown) =>
  Object.entries((node ?? {}) as Node).filter((entry): entry is [string, Node] => !entry[0].startsWith('$'));

function tokensOf(node: unknown): Tokens {
  const all = entries(node).flatMap(([group, tokens]) =>
    entries(tokens).map(([key, token]): [string, Token] => {
      const about = token['$description'] as string | undefined;
      return [nameOf(group, key), { value: css(token['$value'], { group }), about }];
    }),
  );
  return new Map(all);
}

/** Reads the file. */
export function readTokens(): TokenSets {
  const file = JSON.parse(readFileSync(tokenFile, 'utf8')) as Record<string, Record<string, Node>>;
  return {
    base: tokensOf(file['base']),
    dark: tokensOf(file['scheme']?.['dark']),
    print: tokensOf(file['scheme']?.['print']),
    large: tokensOf(file['appearance']?.['large']),
    themes: new Map(
      entries(file['theme']).map(([name, theme]) => [
        name,
        { light: tokensOf(theme['light']), dark: tokensOf(theme['dark']) },
      ]),
    ),
  };
}
