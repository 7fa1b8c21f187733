import { MaterialFacts } from '@tongban/domain';
import { decideMaterials } from '@tongban/domain/materials';
import { degreeNotarization } from '@tongban/samples';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { run } from '../../packages/cli/src/command/run.ts';
import { MATERIAL_QUESTIONS } from '../../packages/domain/src/material/material-rules.ts';
import { root } from '../structure/source-tree.ts';

const page = readFileSync(join(root, 'docs/concepts/what-to-hand-in.md'), 'utf8');
const block = (language: string) => {
  const [, text] = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page) ?? [];
  assert.ok(text, `the page has no ${language} block`);
  return text.trimEnd();
};
const folder = mkdtempSync(join(tmpdir(), 'tongban-docs-'));
after(() => rmSync(folder, { recursive: true }));

describe('the page on what to hand in', () => {
  it('prints what the command prints', async () => {
    const file = join(folder, 'facts.json');
    writeFileSync(file, block('json'));
    const lines: string[] = [];
    const argv = block('sh').replace('npx tongban ', '').replace('facts.json', file).split(' ');
    const status = await run(argv, { out: (line) => lines.push(line), err: (line) => lines.push(line) });
    assert.equal(status, 0);
    assert.equal(lines.join('\n'), block('text'));
  });

  it('runs its program', () => {
    const program = block('ts');
    const [, expected] = /^\/\/ (.*)$/m.exec(program) ?? [];
    const argv = ['--conditions=@tongban/source', '--input-type=module-typescript', '--eval', program];
    assert.equal(execFileSync(process.execPath, argv, { cwd: root, encoding: 'utf8' }).trim(), expected);
  });

  it('asks the questions in the order of the table', () => {
    const rows = [...page.matchAll(/^\| (R\d+) /gm)].map(([, rule]) => rule);
    assert.deepEqual(
      rows,
      MATERIAL_QUESTIONS.map(({ rule }) => rule),
    );
    for (const { verdict } of MATERIAL_QUESTIONS) assert.ok(page.includes(`\`${verdict}\``), verdict);
  });

  it('says of the wallet that is down, and of the open question, what is true', () => {
    const facts = MaterialFacts.parse(JSON.parse(block('json')));
    const verdicts = (change: Partial<MaterialFacts>) =>
      decideMaterials(degreeNotarization, { ...facts, ...change }).map(({ verdict }) => verdict);
    const attempts = [{ service: 'wallet', outcome: 'unreachable', at: facts.asOf }];
    assert.equal(verdicts({ attempts })[0], 'required');
    assert.deepEqual(verdicts({ choice: { q1: 'o1' } }).slice(3), ['not-applicable', 'not-applicable']);
    const open = decideMaterials(degreeNotarization, { ...facts, choice: {} }).slice(3);
    assert.deepEqual(
      open.map(({ trace }) => trace[0]?.answer),
      ['unknown', 'unknown'],
    );
  });
});
