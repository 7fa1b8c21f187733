import { createConfig, lintFromString } from '@redocly/openapi-core';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openApiFile } from '../tools/openapi/write.ts';

/** What the linter says of a document, besides what we have decided otherwise. */
async function told(source: string): Promise<string[]> {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      // Every failure is one problem document, whatever its status: the response `default` says so.
      'operation-4xx-response': 'off',
      // Schemas of the package that no route uses yet are still words of the protocol.
      'no-unused-components': 'off',
    },
  });
  const problems = await lintFromString({ source, config });
  return problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer ?? ''}`);
}

describe('the OpenAPI document, as Redocly’s linter sees it', () => {
  const text = readFileSync(openApiFile, 'utf8');

  it('is valid OpenAPI 3.1 and keeps its recommended rules', async () => {
    assert.deepEqual(await told(text), []);
  });

  it('would be told of what is broken', async () => {
    const broken = text.replace('"#/components/schemas/Problem"', '"#/components/schemas/NoSuchSchema"');
    assert.match((await told(broken)).join('\n'), /no-unresolved-refs/);
  });
});
