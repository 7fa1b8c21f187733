import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { openJournal } from '@tongban/mock/server';
import type { JournalEntry } from './journal.ts';

const BEGAN: JournalEntry = { kind: 'began', now: '2026-09-16T09:00:00+08:00' };
const failed = (caseNumber: string): JournalEntry => ({ kind: 'lookup-failed', caseNumber, at: 1 });

describe('a journal in a folder', () => {
  let folder = '';
  const file = () => join(folder, 'world.sqlite');
  beforeEach(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'tongban-journal-')), 'world');
  });
  afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

  /** Writes some appends, each as one, and closes. */
  async function written(...appends: JournalEntry[][]): Promise<void> {
    const journal = await openJournal(folder);
    for (const entries of appends) journal.append(entries);
    journal.close();
  }
  async function read(): Promise<JournalEntry[]> {
    const journal = await openJournal(folder);
    const entries = [...journal.entries()];
    journal.close();
    return entries;
  }
  /** Changes the file as no program of ours does. */
  function tamper(sql: string): void {
    const database = new DatabaseSync(file());
    database.exec(sql);
    database.close();
  }
  const refused = (code: string) => assert.rejects(read(), { name: 'JournalError', code });

  it('gives back what was appended, in order, over openings; any text, too', async () => {
    await written([BEGAN], [failed('A'), failed('陈\0"\ud800')]);
    await written([failed('C')]);
    assert.deepEqual(await read(), [BEGAN, failed('A'), failed('陈\0"\ud800'), failed('C')]);
  });

  it('is for its owner alone', { skip: process.platform === 'win32' }, async () => {
    await written([BEGAN]);
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    assert.equal(statSync(file()).mode & 0o777, 0o600);
  });

  it('keeps all of an append or nothing, and is closed after a failure', async () => {
    await written([BEGAN]);
    const journal = await openJournal(folder);
    const unwritable = { ...failed('B'), at: 1n } as unknown as JournalEntry;
    assert.throws(() => journal.append([failed('A'), unwritable]), { name: 'JournalError', code: 'write-failed' });
    assert.throws(() => journal.append([failed('C')]), { code: 'write-failed' });
    assert.deepEqual(await read(), [BEGAN], 'the folder was given back');
  });

  it('holds its folder against others, in this process and in another, until it is closed', async () => {
    const journal = await openJournal(folder);
    await refused('locked');
    const program = `import('@tongban/mock/server').then(({ openJournal }) => openJournal(${JSON.stringify(folder)}))
      .then(() => console.log('opened'), ({ code }) => console.log(code))`;
    const other = () =>
      spawnSync(process.execPath, ['--conditions=@tongban/source', '--input-type=module', '-e', program], {
        cwd: import.meta.dirname,
        encoding: 'utf8',
      }).stdout.trim();
    assert.equal(other(), 'locked');
    journal.close();
    assert.equal(other(), 'opened');
  });

  it('does not take what is left of a file for an empty world', async () => {
    await written([BEGAN], ...Array.from({ length: 40 }, (_, at) => [failed(`CASE-${at}`.repeat(50))]));
    const whole = readFileSync(file());
    for (const length of [0, 1, 50, 100, 4096, 5000, whole.length - 4096, whole.length - 1]) {
      writeFileSync(file(), whole);
      truncateSync(file(), length);
      await assert.rejects(read(), { name: 'JournalError', code: 'damaged' }, `cut off at ${length}`);
    }
    writeFileSync(file(), 'This is something else. '.repeat(500));
    await refused('damaged');
    writeFileSync(file(), whole);
    assert.equal((await read()).length, 41);
  });

  it('notices every changed byte of what it holds', async () => {
    await written([BEGAN, failed('CASE-TO-CHANGE')], [failed('B')]);
    const bytes = readFileSync(file());
    bytes.write('X', bytes.indexOf('CASE-TO-CHANGE'));
    writeFileSync(file(), bytes);
    await refused('damaged');
  });

  it('notices a row that is gone or was moved', async () => {
    const without = 'DROP TRIGGER entries_stay; DROP TRIGGER entries_are_final;';
    const entries = [BEGAN, failed('A'), failed('B'), failed('C')];
    await written(entries);
    const whole = readFileSync(file());
    tamper(`${without} DELETE FROM entries WHERE sequence = 2`);
    await refused('damaged');
    writeFileSync(file(), whole);
    tamper(`${without} DELETE FROM entries WHERE sequence = 1`);
    await refused('damaged');
    writeFileSync(file(), whole);
    tamper(
      `${without} DELETE FROM entries WHERE sequence = 2; UPDATE entries SET sequence = sequence - 1 WHERE sequence > 2`,
    );
    await refused('damaged');
  });

  it('is append-only in the file itself', async () => {
    await written([BEGAN]);
    assert.throws(() => tamper('DELETE FROM entries'), /append-only/);
    assert.throws(() => tamper("UPDATE entries SET entry = ''"), /append-only/);
  });

  it('leaves what a newer version wrote to that one', async () => {
    await written([BEGAN]);
    tamper('PRAGMA user_version = 2');
    await refused('newer');
  });

  it('refuses another program’s database, and a folder that it cannot have', async () => {
    mkdirSync(folder);
    const other = new DatabaseSync(file());
    other.exec('CREATE TABLE entries (sequence INTEGER PRIMARY KEY, entry TEXT, digest TEXT)');
    other.close();
    await refused('damaged');
    await assert.rejects(openJournal(file()), { code: 'inaccessible' });
    await assert.rejects(openJournal(join(folder, 'no', 'such')), { code: 'inaccessible' });
  });
});
