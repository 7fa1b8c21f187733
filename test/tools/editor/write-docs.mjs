// `npm run elements-docs`: writes docs/elements from the doc blocks.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { elementPages } from './element-pages.mjs';

const folder = fileURLToPath(new URL('../../../docs/elements/', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(await elementPages())) writeFileSync(folder + name, text);
