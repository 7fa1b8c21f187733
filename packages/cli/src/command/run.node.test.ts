import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createMockPlatform } from '@tongban/mock';
import { serveMock } from '@tongban/mock/server';
import { run } from './run.ts';

async function ran(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await run(argv, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

describe('tongban', () => {
  it('explains itself when asked', async () => {
    const { status, out, err } = await ran('--help');
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /serve/);
    assert.match((await ran('serve', '-h')).out, /--port/);
  });

  it('says in one line what it did not understand, with status 2', async () => {
    const cases: [string[], RegExp][] = [
      [[], /a command is needed/],
      [['sevre'], /no command "sevre"/],
      [['serve', '--prot', '1'], /Unknown option '--prot'/],
      [['serve', '--port', 'x'], /--port takes a number/],
      [['serve', '--port', '70000'], /--port takes a number/],
      [['serve', '--now', 'today'], /--now takes an instant/],
      [['serve', '--now', '2026-13-01T09:00:00+08:00'], /--now names a day/],
      [['serve', '--base', 'tongban'], /--base takes a path/],
      [['serve', 'here'], /Unexpected argument 'here'/],
    ];
    for (const [argv, message] of cases) {
      const { status, out, err } = await ran(...argv);
      assert.deepEqual([status, out], [2, ''], argv.join(' '));
      assert.match(err, message);
      assert.doesNotMatch(err, /\n/);
    }
  });

  it('says that a port is in use, with status 1', async () => {
    const server = await serveMock({ platform: createMockPlatform() });
    const { status, err } = await ran('serve', '--port', String(server.port));
    await server.close();
    assert.equal(status, 1);
    assert.match(err, /cannot listen on port \d+: it is in use/);
  });

  it('serves from the source inside the workspace, and stops when it is told to', { timeout: 30_000 }, async () => {
    const bin = fileURLToPath(new URL('../../bin/tongban.js', import.meta.url));
    const argv = [bin, 'serve', '--port', '0', '--now', '2027-01-04T09:00:00+08:00', '--base', '/'];
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0] ?? '';
    assert.equal((await fetch(`${url}/v1/cases`)).status, 200, 'a sample person is signed in');
    const state = (await (await fetch(`${url}/__mock/state`)).json()) as { now: string };
    assert.equal(state.now, '2027-01-04T09:00:00+08:00');
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number];
    assert.equal(code, 0);
    await assert.rejects(fetch(`${url}/v1/cases`), 'nothing is left listening');
  });
});
