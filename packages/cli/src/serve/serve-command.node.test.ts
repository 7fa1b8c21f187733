import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openJournal } from '@tongban/mock/server';
import { run } from '../command/run.ts';

const bin = fileURLToPath(new URL('../../bin/tongban.js', import.meta.url));

async function ran(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  return { status: await run(['serve', '--port', '0', ...argv], terminal), out: out.join('\n'), err: err.join('\n') };
}

describe('tongban serve --data', () => {
  let parent = '';
  before(() => {
    parent = mkdtempSync(join(tmpdir(), 'tongban-serve-'));
  });
  after(() => rmSync(parent, { recursive: true }));

  it('says in one line what is wrong with a folder, with status 1, and serves nothing', async () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    const damaged = join(parent, 'damaged');
    (await openJournal(damaged)).close();
    writeFileSync(join(damaged, 'world.sqlite'), '');
    const used = join(parent, 'used');
    const journal = await openJournal(used);
    const cases: [string, RegExp][] = [
      [file, /cannot be used: ENOTDIR/],
      [join(parent, 'no', 'such'), /cannot be used: ENOENT/],
      [damaged, /is empty, damaged or not Tongban’s/],
      [used, /Another process is using/],
    ];
    for (const [folder, message] of cases) {
      const { status, out, err } = await ran('--data', folder);
      assert.deepEqual([status, out], [1, ''], folder);
      assert.match(err, message);
      assert.doesNotMatch(err, /\n/);
    }
    journal.close();
    assert.equal((await ran('--data', '')).status, 2);
  });

  it('goes on with the clock of the folder: the same --now is fine, another is a mistake', async () => {
    const folder = join(parent, 'clock');
    const journal = await openJournal(folder);
    const at = '2026-09-18T09:00:00+08:00';
    journal.append([{ kind: 'began', now: '2026-09-16T09:00:00+08:00' }]);
    journal.append([{ kind: 'clock-moved', at }]);
    journal.close();
    const { status, err } = await ran('--data', folder, '--now', at);
    assert.equal(status, 1);
    assert.match(err, /began at 2026-09-16T09:00:00\+08:00: leave --now out/);
    for (const more of [[], ['--now', '2026-09-16T01:00:00Z']]) {
      const argv = ['--conditions=@tongban/source', bin, 'serve', '--port', '0', '--data', folder, ...more];
      const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
      const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? '';
      const state = (await (await fetch(`${origin}/__mock/state`)).json()) as { now: string };
      assert.equal(state.now, at);
      child.kill('SIGTERM');
      assert.deepEqual(await once(child, 'exit'), [0, null]);
    }
  });

  it(
    'ends with status 1 when the disk is full, and keeps what was answered',
    { skip: process.platform !== 'linux', timeout: 60_000 },
    async () => {
      const folder = join(parent, 'full');
      // A limit on the size of files, in kibibytes, stands for the disk; its signal is ignored, so that writing fails.
      const command = `trap '' XFSZ; ulimit -f 64; exec "$@"`;
      const argv = [process.execPath, '--conditions=@tongban/source', bin, 'serve', '--port', '0', '--data', folder];
      const child = spawn('bash', ['-c', command, 'bash', ...argv], { stdio: ['ignore', 'pipe', 'pipe'] });
      const errors: string[] = [];
      createInterface(child.stderr).on('line', (line) => errors.push(line));
      const ended = once(child, 'exit');
      const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
      const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? '';
      let answered = 0;
      for (let going = true; going;) {
        const body = JSON.stringify({ caseNumber: `CASE-${answered}`, lookupCode: 'XXXX-XXXX' });
        const call = { method: 'POST', body, headers: { 'content-type': 'application/json' } };
        // The process may be gone before its last answer has left.
        const status = await fetch(`${origin}/tongban/v1/case-lookups`, call).then(
          (response) => response.status,
          () => 503,
        );
        assert.ok(status === 404 || status === 503, `answered ${status}`);
        going = status === 404;
        if (going) answered += 1;
        assert.ok(answered < 1000, 'the disk never fills');
      }
      assert.deepEqual(await ended, [1, null], errors.join());
      assert.match(errors.at(-1) ?? '', /^tongban: The world in .* cannot be written: .*start again to go on$/);
      const journal = await openJournal(folder);
      assert.equal([...journal.entries()].filter(({ kind }) => kind === 'lookup-failed').length, answered);
      journal.close();
    },
  );
});
