import { createMockPlatform } from '@tongban/mock';
import { serveMock } from '@tongban/mock/server';
import { transform } from 'esbuild';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { root } from '../structure/source-tree.ts';
import { openApiFile } from '../tools/openapi/write.ts';

const folder = join(root, 'node_modules/.cache/tongban-openapi-client');
const program = join(folder, 'calls.ts');

/** What a stranger writes who has nothing of ours but the document. */
const CALLS = `
import createClient from 'openapi-fetch';
import type { paths } from './paths.ts';

const client = createClient<paths>({
  baseUrl: process.argv[2] ?? '',
  headers: { authorization: 'Bearer sample-applicant-1' },
});
const params = (key: string) => ({ header: { 'Idempotency-Key': key } });
const item = { kind: 'local', code: 'teaching-study-record' } as const;
const asked = await client.POST('/v1/destinations', { body: { item } });
if (asked.data?.kind !== 'need-input') throw new Error('It asked nothing.');
const answers = { handling: '990000', from: '990100' };
const found = await client.POST('/v1/destinations', { body: { item, answers } });
if (found.data?.kind !== 'destination') throw new Error('It found nothing.');
const { target } = found.data;
const guide = await client.GET('/v1/guides/{item}/{division}', {
  params: { path: { item: 'local:teaching-study-record', division: '990000' } },
});
const situations = guide.data?.situations.status === 'present' ? guide.data.situations.value : [];
const situation = Object.fromEntries(situations.map(({ id, options }) => [id, options[0]?.id ?? '']));
const draft = await client.POST('/v1/applications', { params: params('openapi-client-draft-1'), body: { target } });
const submissionKey = draft.data?.submissionKey ?? '';
const applicant = { name: '陈示例', idNumber: '990100199001010012', phone: '19900000001' };
const receipt = await client.POST('/v1/cases', {
  params: params(submissionKey),
  body: { submissionKey, target, applicant, situation, fields: {}, materials: [] },
});
const caseNumber = receipt.data?.caseNumber ?? '';
const read = await client.GET('/v1/cases/{caseNumber}', { params: { path: { caseNumber } } });
const rated = await client.POST('/v1/ratings', { params: params('openapi-client-rating-1'), body: { caseNumber, level: 5 } });
const none = await client.GET('/v1/cases/{caseNumber}', { params: { path: { caseNumber: 'NO-SUCH-CASE' } } });
// @ts-expect-error the document says that a level is a number
await client.POST('/v1/ratings', { params: params('openapi-client-rating-2'), body: { caseNumber, level: 'five' } });
// @ts-expect-error the document has no such path
await client.GET('/v1/no-such-path');
console.log(JSON.stringify({
  questions: asked.data.questions.map(({ id }) => id),
  first: read.data?.acts[0]?.type,
  level: rated.data?.level,
  refused: none.error?.code,
}));
`;

/** What the compiler says of the program. */
function diagnostics(): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
  };
  const all = ts.getPreEmitDiagnostics(ts.createProgram([program], options));
  return all.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('a client that a public generator makes from the OpenAPI document', () => {
  before(async () => {
    mkdirSync(folder, { recursive: true });
    const document = readFileSync(openApiFile, 'utf8');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'paths.ts'), astToString(await openapiTS(document)));
    writeFileSync(program, CALLS);
  });

  it('has types that fit what a caller writes, and refuse what does not', () => {
    assert.deepEqual(diagnostics(), []);
  });

  it('calls the mock platform over HTTP', async () => {
    const { code } = await transform(CALLS, { loader: 'ts', format: 'esm', target: 'es2022' });
    const script = join(folder, 'calls.js');
    writeFileSync(script, code);
    const mock = await serveMock({ platform: createMockPlatform() });
    try {
      const { stdout } = await promisify(execFile)(process.execPath, [script, mock.url]);
      assert.deepEqual(JSON.parse(stdout), {
        questions: ['handling'],
        first: 'submitted',
        level: 5,
        refused: 'not-found',
      });
    } finally {
      await mock.close();
    }
  });
});
