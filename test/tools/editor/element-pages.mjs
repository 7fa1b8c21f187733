import { format, resolveConfig } from 'prettier';
import { fileURLToPath } from 'node:url';
import { manifestOf } from './analyze.mjs';
import { referencePage, tokensPage } from './editor-data.mjs';
import { tokenProperties } from './tokens.mjs';

/** The reference pages of all elements, by the name of their file. */
export async function elementPages() {
  const manifests = [await manifestOf('elements'), await manifestOf('embed')];
  const elements = manifests.flatMap(({ modules }) => modules.flatMap(({ declarations }) => declarations));
  const texts = { 'tokens.md': tokensPage(tokenProperties()) };
  for (const element of elements) texts[`${element.tagName}.md`] = referencePage(element);
  const config = await resolveConfig(fileURLToPath(new URL('../../../README.md', import.meta.url)));
  const pages = {};
  for (const [name, text] of Object.entries(texts)) pages[name] = await format(text, { ...config, parser: 'markdown' });
  return pages;
}
