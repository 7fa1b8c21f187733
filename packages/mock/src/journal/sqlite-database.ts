import { existsSync, linkSync, mkdirSync, openSync, closeSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import type { DatabaseSync } from 'node:sqlite';
import { JournalError } from './journal-error.ts';

/** "Tong" in ASCII: says in the file's header whose it is. */
const APPLICATION = 0x546f6e67;
/** Counts up when an older reader would misread what is written. */
const VERSION = 1;

const SCHEMA = `
  PRAGMA application_id = ${APPLICATION};
  PRAGMA user_version = ${VERSION};
  CREATE TABLE entries (sequence INTEGER PRIMARY KEY, entry TEXT NOT NULL, digest TEXT NOT NULL) STRICT;
  CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END;
  CREATE TRIGGER entries_are_final BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'append-only'); END;
`;

// A rollback journal, which holds nothing that is kept: of a write-ahead log that is gone, cut off or damaged, SQLite
// drops the rest without a word, and with it what was answered. EXTRA: a commit is on the disk, directory entry and all.
const SETTINGS = 'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;';

/**
 * Opens the database of a folder for this process alone, and makes both where there is none.
 *
 * @throws JournalError
 */
export async function openDatabase(folder: string): Promise<DatabaseSync> {
  const sqlite = await import('node:sqlite').catch(() => {
    throw new JournalError('unsupported', 'Keeping a world needs Node 22.13 or newer, which has SQLite without a flag');
  });
  const file = join(folder, 'world.sqlite');
  try {
    // Not its parents: a mistyped path makes nothing, and Node does not come back from making some under /proc.
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    if (!existsSync(file)) create(file, (path) => new sqlite.DatabaseSync(path));
  } catch (error) {
    throw new JournalError('inaccessible', `The folder ${folder} cannot be used: ${reasonOf(error)}`);
  }
  let database: DatabaseSync | undefined;
  try {
    database = new sqlite.DatabaseSync(file);
    // The lock stays until the file is closed or the process ends: its death, too, gives the folder back.
    database.exec(`${SETTINGS} BEGIN EXCLUSIVE; COMMIT`);
    check(database, folder);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof JournalError ? error : problemOf(error, folder);
  }
}

/**
 * Makes a whole file under another name and then gives it its own: a process that is killed on the way leaves nothing
 * that looks like an empty world, and two that make one at once end with the same.
 */
function create(file: string, open: (path: string) => DatabaseSync): void {
  const made = `${file}.${pid}.new`;
  closeSync(openSync(made, 'w', 0o600));
  try {
    const database = open(made);
    try {
      database.exec(`PRAGMA synchronous = EXTRA; BEGIN; ${SCHEMA} COMMIT`);
    } finally {
      database.close();
    }
    linkSync(made, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(made);
  }
}

function check(database: DatabaseSync, folder: string): void {
  const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  if (pragma('application_id') !== APPLICATION) {
    throw new JournalError('damaged', `The file world.sqlite in ${folder} is empty, damaged or not Tongban’s`);
  }
  if (Number(pragma('user_version')) > VERSION) {
    throw new JournalError('newer', `A newer version of Tongban wrote the world in ${folder}: use that one`);
  }
  if (pragma('integrity_check') !== 'ok') {
    throw new JournalError('damaged', `The world in ${folder} is damaged: SQLite finds its pages inconsistent`);
  }
}

const SQLITE_BUSY = 5;
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

function problemOf(error: unknown, folder: string): JournalError {
  // The lower byte is the kind of error; the rest says more.
  const kind = Number((error as { errcode?: number }).errcode) & 0xff;
  if (kind === SQLITE_BUSY) {
    return new JournalError('locked', `Another process is using ${folder}: stop it, or choose another folder`);
  }
  const damaged = kind === SQLITE_CORRUPT || kind === SQLITE_NOTADB;
  const state = damaged ? 'is damaged' : 'cannot be used';
  return new JournalError(damaged ? 'damaged' : 'inaccessible', `The world in ${folder} ${state}: ${reasonOf(error)}`);
}

/** What Node or SQLite says of a failure; neither quotes what was written. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown reason';
}
