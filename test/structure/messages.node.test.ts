import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const source = fileURLToPath(new URL('../../packages/elements/src/', import.meta.url));
const modulesOf = (language: string) => readdirSync(`${source}messages/${language}`).sort();
const HAN = /\p{Script=Han}/u;

/** The words of one module in one language: what its exported object of messages says. */
async function words(language: string, module: string): Promise<Record<string, unknown>> {
  const loaded = (await import(pathToFileURL(`${source}messages/${language}/${module}`).href)) as object;
  const suffix = language === 'en' ? /En$/ : /ZhHans$/;
  const [found] = Object.entries(loaded).filter(([name]) => suffix.test(name));
  assert.ok(found, `${language}/${module} has no messages`);
  return found[1] as Record<string, unknown>;
}

/** Every path of an object of messages with what stands there: a kind, not the words. */
function shapeOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}/${key}`));
}

function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}/${key}`));
}

/** The code of the elements without comments, tests and examples. */
const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.ts$/.test(path) && !/\.test\.ts$|\.examples?\.ts$|\.data\.ts$|^examples\//.test(path))
  .map((path) => {
    const text = readFileSync(source + path, 'utf8');
    return { path: path.replaceAll('\\', '/'), text: text.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '') };
  });

describe('the words of the elements', () => {
  it('are the same in number and kind in both languages', async () => {
    assert.deepEqual(modulesOf('en'), modulesOf('zh-hans'));
    for (const module of modulesOf('en')) {
      const [chinese, english] = [await words('zh-hans', module), await words('en', module)];
      assert.deepEqual(shapeOf(english).sort(), shapeOf(chinese).sort(), module);
    }
  });

  it('are in one language at a time: nothing Chinese in English but the words of a law', async () => {
    for (const module of modulesOf('en'))
      for (const [path, text] of textsOf(await words('en', module))) {
        const own = text.replace(/国发〔2022〕5号 三\(一\)|“[^”]*”|《[^》]*》/g, '');
        assert.ok(!HAN.test(own), `${module}${path}: ${text}`);
      }
  });

  it('are all used', async () => {
    const outside = code.filter(({ path }) => !path.startsWith('messages/')).map(({ text }) => text);
    const inside = code.filter(({ path }) => path.startsWith('messages/zh-hans/'));
    for (const module of modulesOf('zh-hans')) {
      const others = inside.filter(({ path }) => !path.endsWith(`/${module}`)).map(({ text }) => text);
      const all = [...outside, ...others].join('\n');
      // Words by act and by code are asked for by a name of the domain, which the types hold complete.
      if (module === 'acts.ts' || module === 'failure.ts') continue;
      const keys = Object.keys(await words('zh-hans', module));
      for (const key of keys) assert.ok(new RegExp(`\\b${key}\\b`).test(all), `${module}: nobody says "${key}"`);
    }
  });

  it('stand nowhere else', () => {
    // A law is cited, a guide read and a price written in Chinese whatever the page speaks.
    const chinese = new Map([
      ['locale/format.ts', /`\$\{amount\}元`/],
      ['material-checklist/evidence.ts', /join\('、'\)/],
      ['material-checklist/materials-view.ts', /\/\^\(必要\|必须\)\$\//],
      ['progress-tracker/tracker-view.ts', /`《\$\{document/],
    ]);
    const found = code
      .filter(({ path }) => !path.startsWith('messages/'))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .filter((line) => /[\p{Script=Han}，。：；“”《》、？！]/u.test(line))
          .filter((line) => !chinese.get(path)?.test(line) && !line.includes('：“${'))
          .map((line) => `${path}: ${line.trim()}`),
      );
    assert.deepEqual(found, []);
  });
});
