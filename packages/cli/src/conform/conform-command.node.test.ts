import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createMockPlatform } from '@tongban/mock';
import { serveMock } from '@tongban/mock/server';
import { run } from '../command/run.ts';
import { readConformOptions } from './conform-options.ts';

async function conform(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(['conform', ...argv], { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

const ONLY = ['--only', 'item-unknown', '--only', 'submit'];
const folder = mkdtempSync(join(tmpdir(), 'tongban-conform-'));
after(() => rmSync(folder, { recursive: true }));

describe('tongban conform', () => {
  it('asks the served mock platform with its sample tokens, says that it writes, and ends with status 0', async () => {
    const server = await serveMock({ platform: createMockPlatform() });
    const junit = join(folder, 'report.xml');
    const { status, out, err } = await conform(server.url, ...ONLY, '--junit', junit);
    const json = await conform(server.url, ...ONLY, '--json');
    await server.close();
    assert.equal(status, 0, out);
    assert.match(out, /✓ submit: [^]*2 passed, 0 failed, 0 skipped/);
    assert.match(err, /this opens drafts and cases there/);
    assert.match(readFileSync(junit, 'utf8'), /<testsuites [^>]*tests="2" failures="0"/);
    const report = JSON.parse(json.out) as { keepsProtocol: boolean; checks: { id: string }[] };
    assert.deepEqual([report.keepsProtocol, report.checks.map(({ id }) => id)], [true, ['item-unknown', 'submit']]);
  });

  it('ends with status 1 when the protocol is not kept', async () => {
    const server = await serveMock({ platform: createMockPlatform({ baseUrl: '/elsewhere' }) });
    const { status, out } = await conform(`${server.origin}/tongban`, ...ONLY);
    await server.close();
    assert.equal(status, 1);
    assert.match(out, /✗ item-unknown[^]*rests on[^]*expected[^]*came[^]*again {5}curl -i/);
  });

  it('says in one line what it did not understand, with status 2', async () => {
    const url = 'https://gateway.invalid';
    const person = join(folder, 'person.json');
    writeFileSync(person, '{"name":"甄示例"}');
    const cases: [string[], RegExp][] = [
      [[], /takes one address/],
      [['gateway.invalid'], /takes one address/],
      [[url, url], /takes one address/],
      [[url, '--receiving', '430000'], /TONGBAN_RECEIVING/],
      [[url, '--handling', '43=x'], /six digits/],
      [[url, '--from', 'Hunan'], /six digits/],
      [[url, '--timeout', '0'], /--timeout takes seconds/],
      [[url, '--applicant', 'a', '--applicant', 'b', '--applicant', 'c'], /may stand twice/],
      [[url, '--applicant', 'a', '--person', person], /must be JSON with name, idNumber and phone/],
      [[url, '--only', 'sbumit'], /no check "sbumit"/],
      [[url, '--junit', join(folder, 'no', 'such', 'report.xml')], /cannot be written/],
    ];
    for (const [argv, message] of cases) {
      const { status, out, err } = await conform(...argv);
      assert.deepEqual([status, out], [2, ''], argv.join(' '));
      assert.match(err, message);
      assert.doesNotMatch(err, /甄|\n/);
    }
  });

  it('takes tokens from around the command, so that they do not stand in a shell’s history', () => {
    const around = { TONGBAN_APPLICANT_1: 'a', TONGBAN_HANDLING: 'h', TONGBAN_PORTAL: 'p' };
    const { given } = readConformOptions(['https://x.invalid', '--handling', '430000', '--item', 'local:x'], around);
    assert.deepEqual(given.applicants, [{ token: 'a' }]);
    assert.deepEqual([given.handling, given.receiving], [{ division: '430000', token: 'h' }, undefined]);
    assert.deepEqual([given.item, given.portal, given.signedIn], ['local:x', 'p', false]);
  });
});
