/** What editors are told of each element is what its source has, all of it, and nothing else. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { colorTokens, sizeTokens } from '../../packages/elements/src/look/tokens.ts';
import { type Described, type ElementDeclaration, manifestOf } from '../tools/editor/analyze.mjs';
import { vsCodeData, webTypes } from '../tools/editor/editor-data.mjs';
import { elementPages } from '../tools/editor/element-pages.mjs';

const root = new URL('../../', import.meta.url);
const read = (path: string | URL) => readFileSync(new URL(path, root), 'utf8');
const all = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();
const names = (described: Described[] = []) => described.map(({ name }) => name).sort();

/** The source of a module with all that it imports, now or later, of the package's own. */
function reachable(start: URL): string {
  const seen = new Set<string>();
  const queue = [start.href];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const text = readFileSync(fileURLToPath(next), 'utf8');
    for (const [, from, later] of text.matchAll(/from '(\.[^']+)'|import\('(\.[^']+)'\)/g))
      queue.push(new URL(from ?? later ?? '', next).href);
  }
  return [...seen].map((file) => readFileSync(fileURLToPath(file), 'utf8')).join('\n');
}

/** The public reactive properties in the source, with whether each has an attribute. */
function propertiesIn(source: string): { name: string; attribute: string | undefined }[] {
  const block = /static override properties[^=]*= \{\n([\s\S]*?)\n {2}\};/.exec(source)?.[1] ?? '';
  return [...block.matchAll(/^ {4}(\w+): \{(.*)\},$/gm)].flatMap(([, name = '', options = '']) => {
    if (options.includes('state: true')) return [];
    const own = /attribute: '([\w-]+)'/.exec(options)?.[1];
    return [{ name, attribute: options.includes('attribute: false') ? undefined : (own ?? name.toLowerCase()) }];
  });
}

describe('the manifest of the elements', () => {
  let declarations: ElementDeclaration[];
  before(async () => {
    const { modules } = await manifestOf('elements');
    declarations = modules.flatMap(({ declarations: [declaration] }) => declaration ?? []);
  });

  const folders = readdirSync(new URL('packages/elements/src', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(`${entry.parentPath}/${entry.name}`).includes('define.ts'))
    .map(({ name }) => name);

  for (const folder of folders) {
    it(`says of tb-${folder} what is there`, () => {
      const tag = `tb-${folder}`;
      const file = new URL(`packages/elements/src/${folder}/${folder}.ts`, root);
      const source = read(file);
      const whole = reachable(file);
      const found = declarations.find(({ tagName }) => tagName === tag);
      assert.ok(found, `${tag} is not in the manifest`);
      const properties = propertiesIn(source);
      assert.ok(properties.length > 0);
      const members = new Set(names(found.members));
      assert.deepEqual(
        properties.filter(({ name }) => !members.has(name)),
        [],
      );
      const known = [
        ...properties.map(({ name }) => name),
        ...all(source, /^ {2}(?:async )?(\w+)(?:: .+ = |\(\): )/gm),
      ];
      assert.deepEqual(
        [...members].filter((name) => !known.includes(name)),
        [],
        'a member that is not there',
      );
      assert.deepEqual(names(found.attributes), properties.flatMap(({ attribute }) => attribute ?? []).sort());
      assert.deepEqual(names(found.events), all(source, /^ {4}'(tb-[\w-]+)': \w+Event;/gm));
      assert.deepEqual(names(found.events), all(whole, /super\('(tb-[\w-]+)'/g), 'the events that are made');
      assert.deepEqual(names(found.slots), ['', ...all(whole, /<slot name="([\w-]+)"/g)].sort());
      assert.deepEqual(names(found.cssParts), all(whole, /\bpart="([\w-]+)"/g));
      assert.match(source, new RegExp(`interface HTMLElementTagNameMap \\{[^}]*'${tag}': ${found.name};`));
    });
  }

  it('describes everything that it names', async () => {
    const { modules } = await manifestOf('embed');
    const everything = [...declarations, ...modules.flatMap(({ declarations: own }) => own)];
    assert.equal(everything.length, folders.length + 1);
    for (const one of everything) {
      assert.ok(one.description.length > 20, one.tagName);
      const parts = [one.members, one.attributes, one.events, one.slots, one.cssParts, one.cssProperties];
      for (const part of parts.flatMap((list) => list ?? []))
        assert.ok((part.description ?? '').length > 4, `${one.tagName}: ${part.name} has no description`);
    }
  });

  it('names every token, with its value', () => {
    const tokens = {
      ...sizeTokens,
      ...Object.fromEntries(Object.entries(colorTokens).map(([name, { light }]) => [name, light])),
    };
    const expected = Object.entries(tokens).map(([name, value]) => [`--tb-${name}`, value]);
    for (const { tagName, cssProperties = [] } of declarations) {
      const told = cssProperties.map(({ name, default: value }) => [name, value]);
      assert.deepEqual(told.sort(), expected.sort(), tagName);
    }
  });

  it('becomes data for JetBrains and VS Code that says the same', async () => {
    const manifest = await manifestOf('elements');
    const types = webTypes(manifest, { name: '@tongban/elements', version: '0.1.0' });
    const data = vsCodeData(manifest);
    assert.deepEqual(
      types.contributions.html.elements.map(({ name }) => name),
      data.tags.map(({ name }) => name),
    );
    for (const element of declarations) {
      const web = types.contributions.html.elements.find(({ name }) => name === element.tagName);
      const code = data.tags.find(({ name }) => name === element.tagName);
      assert.ok(web && code);
      assert.deepEqual(names(web.attributes), names(element.attributes));
      assert.deepEqual(names(code.attributes), names(element.attributes));
      assert.deepEqual(names(web.js.events), names(element.events));
      assert.deepEqual(names(web.js.properties), names(element.members.filter(({ kind }) => kind === 'field')));
      assert.deepEqual(names(web.slots), names(element.slots));
      assert.deepEqual(names(web.css.parts), names(element.cssParts));
      const appearance = code.attributes.find(({ name }) => name === 'appearance');
      assert.deepEqual(appearance?.values, [{ name: 'large' }]);
    }
  });

  it('is what the reference pages say (npm run elements-docs writes them)', async () => {
    const pages = await elementPages();
    assert.deepEqual(readdirSync(new URL('docs/elements', root)).sort(), Object.keys(pages).sort());
    for (const [name, text] of Object.entries(pages)) assert.equal(read(`docs/elements/${name}`), text, name);
  });
});
