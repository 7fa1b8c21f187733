import { checks } from '@tongban/conformance';
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const file = fileURLToPath(new URL('../../docs/guides/conformance.md', import.meta.url));
const cell = (text: string) => text.replaceAll('|', '\\|');

/** The table of the guide, as the checks have it. */
function table(): string {
  const rows = checks.map(({ id, about, clause, needs }) => {
    return `| \`${id}\` | ${cell(about)} | ${cell(clause)} | ${needs.join(', ')} |`;
  });
  return ['| check | what must be so | rests on | needs |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

describe('the guide to conformance', () => {
  it('lists every check with what it rests on (UPDATE_DOCS=1 writes it)', async () => {
    const text = readFileSync(file, 'utf8');
    const written = text.replace(/(<!-- checks: .* -->\n)[^]*(<!-- \/checks -->)/, `$1\n${table()}\n\n$2`);
    const options = await resolveConfig(file);
    const expected = await format(written, { ...options, parser: 'markdown' });
    if (process.env.UPDATE_DOCS === '1') writeFileSync(file, expected);
    else assert.equal(text, expected);
  });
});

describe('the list of checks', () => {
  it('names each once, in kebab-case, with one sentence and a clause', () => {
    const ids = checks.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const { id, about, clause } of checks) {
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(about, /^[A-Z].*\.$/, id);
      assert.match(clause, /protocol\.md|RFC \d+|W3C/, id);
    }
  });
});
