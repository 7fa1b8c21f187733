/** Builds from packages/elements/tokens.json what the elements and the pages read. */
import { writeFileSync } from 'node:fs';
import { builtTokens } from './built-tokens.ts';
import { readTokens } from './read-tokens.ts';

for (const [path, text] of await builtTokens(readTokens())) writeFileSync(path, text);
