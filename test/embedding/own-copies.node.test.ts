/** The build step behind point 1: it renames what it knows, and fails on what it does not. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtPage } from '../tools/built-page.ts';
import { POLICY, replaceOnce, replacements } from '../tools/rollup/own-copies.mjs';

describe('the one-file entry’s own copies', () => {
  it('are changed where each place is there once; anything else fails the build', () => {
    const [policy] = replacements;
    assert.ok(policy);
    const known = 'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0';
    assert.match(replaceOnce(known, policy, 'lit-html.js'), new RegExp(`s\\.createPolicy\\("${POLICY}"`));
    assert.throws(
      () => replaceOnce('e=s?s.createPolicy("lit",{createHTML:t=>t}):void 0', policy, 'lit-html.js'),
      /0 times/,
    );
    assert.throws(() => replaceOnce(`${known};${known}`, policy, 'lit-html.js'), /2 times/);
  });

  it('have no name of Lit’s or zod’s left that the page could see', async () => {
    const { page } = await builtPage();
    const scripts = readdirSync(page).filter((name) => name.endsWith('.js'));
    const text = scripts.map((name) => readFileSync(join(page, name), 'utf8')).join('\n');
    assert.equal(text.split(`createPolicy("${POLICY}"`).length, 2, 'one policy');
    assert.doesNotMatch(
      text,
      /"lit-html"|\.lit\w+Versions|\.reactiveElementVersions|\.litPropertyMetadata\?|__zod_global/,
    );
  });
});
