// The one-file entry carries Lit and zod of its own. In a stranger's page they must not meet the page's: Lit's policy for
// Trusted Types has one name for all copies, and a browser refuses the second; both libraries leave globals behind.

/** The policy's name in the one-file entry: what a page lists in `trusted-types`. */
export const POLICY = 'tongban';

/**
 * What is replaced, by file. The policy is made with the first template, not at load: a second copy of the entry renders
 * nothing, and must not ask for the same name again.
 */
export const replacements = [
  {
    file: /\/lit-html\/lit-html\.js$/,
    what: /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/,
    by: (_, types) =>
      `(p=>({createHTML:h=>(p??=${types}.createPolicy("${POLICY}",{createHTML:h=>h})).createHTML(h)}))()`,
  },
  { file: /\/lit-html\/lit-html\.js$/, what: /,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, by: () => ';' },
  {
    file: /\/lit-element\/lit-element\.js$/,
    what: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    by: () => '',
  },
  {
    file: /\/@lit\/reactive-element\/reactive-element\.js$/,
    what: /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    by: () => ';',
  },
  {
    // Only decorators fill it, and no element here has any.
    file: /\/@lit\/reactive-element\/reactive-element\.js$/,
    what: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    by: () => 'const litPropertyMetadata=new WeakMap;',
  },
  {
    file: /\/zod\/v4\/core\/core\.js$/,
    what: /\(_a = globalThis\)\.__zod_globalConfig \?\? \(_a\.__zod_globalConfig = \{\}\);\nexport const globalConfig = globalThis\.__zod_globalConfig;/,
    by: () => 'export const globalConfig = {};',
  },
  {
    file: /\/zod\/v4\/core\/core\.js$/,
    what: /globalThis\.__zod_globalConfig\?\.postProcessor/,
    by: () => 'globalConfig.postProcessor',
  },
  {
    file: /\/zod\/v4\/core\/registries\.js$/,
    what: /\(_a = globalThis\)\.__zod_globalRegistry \?\? \(_a\.__zod_globalRegistry = registry\(\)\);\nexport const globalRegistry = globalThis\.__zod_globalRegistry;/,
    by: () => 'export const globalRegistry = registry();',
  },
];

/** Replaces the one place, and fails where it is not there exactly once: another version of the library must be read. */
export function replaceOnce(code, { what, by }, file) {
  const found = [...code.matchAll(new RegExp(what, 'g'))].length;
  if (found !== 1) throw new Error(`${file}: ${what} was found ${found} times, not once.`);
  return code.replace(what, by);
}

/** Rollup's plugin. */
export function ownCopies() {
  const done = new Set();
  return {
    name: 'own-copies',
    buildStart: () => done.clear(),
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      let own = code;
      for (const replacement of replacements.filter(({ file }) => file.test(path))) {
        own = replaceOnce(own, replacement, path);
        done.add(replacement);
      }
      return own === code ? undefined : { code: own, map: null };
    },
    buildEnd(error) {
      const missing = replacements.filter((replacement) => !done.has(replacement));
      if (!error && missing.length > 0) throw new Error(`Not seen: ${missing.map(({ file }) => file).join(', ')}`);
    },
  };
}
