import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../../packages/elements/src/look/tokens.ts', import.meta.url));

/** The tokens as custom properties of CSS, with what their doc comments say and their value on a light screen. */
export function tokenProperties() {
  const found = readFileSync(file, 'utf8').matchAll(
    /\/\*\* ([^*]+) \*\/\n {2}'?([\w-]+)'?: (?:\{ light: )?'(.*?)'[,\s]/g,
  );
  return [...found].map(([, description, name, value]) => ({ name: `--tb-${name}`, description, default: value }));
}
