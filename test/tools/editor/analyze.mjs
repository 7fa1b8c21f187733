// What the doc blocks say of each element, as a custom-elements manifest (schema 1): the one source of the data for editors
// and of the reference pages.
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tokenProperties } from './tokens.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `defineOnce('tb-x', XElement)` of a define file; the analyzer only knows `customElements.define`. */
const DEFINED = /defineOnce\('([\w-]+)', (\w+)\)/;

/** What a class has for lit or for the browser, and not for the page. */
const INNER = new Set(['styles', 'properties', 'observedAttributes', 'version', 'wear', 'connectedCallback']);
const isPublic = ({ name, privacy, static: isStatic }) =>
  !isStatic &&
  (privacy ?? 'public') === 'public' &&
  !name.startsWith('#') &&
  !INNER.has(name) &&
  !/Callback$/.test(name);

/** The path of a module in the package as it is published. */
const published = (path) => path.replace(/^(?:\/?src)\/(.*)\.ts$/, 'dist/$1.js');

/** One line a sentence is how doc blocks are set, not what they mean. */
const flowing = (text) => text?.replace(/(?<!\n)\n(?!\n)/g, ' ');

function elementOf(declaration, tagName) {
  const members = (declaration.members ?? [])
    .filter(isPublic)
    .map((member) => ({ ...member, description: flowing(member.description) }));
  const names = new Set(members.map(({ name }) => name));
  const { superclass } = declaration;
  return {
    ...declaration,
    description: flowing(declaration.description),
    tagName,
    customElement: true,
    superclass: superclass.module ? { ...superclass, module: published(superclass.module) } : superclass,
    members,
    attributes: (declaration.attributes ?? []).filter(({ fieldName }) => !fieldName || names.has(fieldName)),
    // What a program dispatches without a doc block is guessed by the analyzer, by the name of a variable.
    events: (declaration.events ?? []).filter(({ name }) => name.startsWith('tb-')),
    cssProperties: superclass.name === 'TongbanElement' ? tokenProperties() : [],
  };
}

/**
 * The manifest of a package's elements.
 *
 * @param {string} name the package: `elements` or `embed`
 */
export async function manifestOf(name) {
  const cwd = join(root, 'packages', name);
  const sources = readdirSync(join(cwd, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !/\.(?:test|examples|data)\.ts$/.test(path))
    .map((path) => ts.createSourceFile(path, readFileSync(join(cwd, path), 'utf8'), ts.ScriptTarget.ES2015, true));
  const { modules, ...manifest } = create({ modules: sources, plugins: litPlugin(), context: { dev: false } });
  const defined = new Map(
    modules
      .filter(({ path }) => path.endsWith('/define.ts'))
      .flatMap(({ path }) => {
        const [, tag, element] = DEFINED.exec(readFileSync(`${cwd}/${path}`, 'utf8')) ?? [];
        return element ? [[element, { tag, path }]] : [];
      }),
  );
  const found = modules.flatMap(({ path, declarations }) =>
    declarations.filter(({ name: own }) => defined.has(own)).map((declaration) => ({ path, declaration })),
  );
  return {
    ...manifest,
    modules: found
      .map(({ path, declaration }) => {
        const { tag, path: define } = defined.get(declaration.name);
        const module = published(path);
        const reference = { name: declaration.name, module };
        return {
          kind: 'javascript-module',
          path: module,
          declarations: [elementOf(declaration, tag)],
          exports: [
            { kind: 'js', name: declaration.name, declaration: reference },
            { kind: 'custom-element-definition', name: tag, declaration: reference, module: published(define) },
          ],
        };
      })
      .sort((a, b) => a.path.localeCompare(b.path)),
  };
}
