import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Journal, JournalEntry } from './journal.ts';
import { JournalError } from './journal-error.ts';
import { openDatabase, reasonOf } from './sqlite-database.ts';

/** A journal in a folder of this machine. */
export interface SqliteJournal extends Journal {
  /** Gives the folder back. */
  close(): void;
}

/**
 * Opens the journal of a folder, and makes both where there is none.
 *
 * The folder belongs to one process until it closes the journal or ends, however it ends. Needs Node 22.13 or newer,
 * which has SQLite without a flag.
 *
 * @throws JournalError when it cannot be used; a damaged one is never taken for an empty one
 */
export async function openJournal(folder: string): Promise<SqliteJournal> {
  const database = await openDatabase(folder);
  try {
    let last = '';
    for (const { digest } of readRows(database, folder)) last = digest;
    return journalIn(database, { folder, last });
  } catch (error) {
    database.close();
    throw error;
  }
}

function journalIn(database: DatabaseSync, { folder, last }: { folder: string; last: string }): SqliteJournal {
  const insert = database.prepare('INSERT INTO entries (entry, digest) VALUES (?, ?)');
  let previous = last;
  let closed = false;
  const close = () => {
    if (!closed) database.close();
    closed = true;
  };
  return {
    *entries() {
      for (const { entry } of readRows(database, folder)) yield JSON.parse(entry) as JournalEntry;
    },
    append(entries) {
      let digest = previous;
      try {
        database.exec('BEGIN');
        for (const entry of entries) {
          const text = JSON.stringify(entry);
          digest = chained(digest, text);
          insert.run(text, digest);
        }
        database.exec('COMMIT');
      } catch (error) {
        // Whether the disk holds it is known by reading it anew alone: this connection is not used for that.
        close();
        throw new JournalError('write-failed', `The world in ${folder} cannot be written: ${reasonOf(error)}`);
      }
      previous = digest;
    },
    close,
  };
}

interface Row {
  sequence: number;
  entry: string;
  digest: string;
}

/** Reads every row; each must follow the one before. SQLite itself does not notice a changed byte in a text. */
function* readRows(database: DatabaseSync, folder: string): Generator<Row, void, undefined> {
  const select = database.prepare('SELECT sequence, entry, digest FROM entries ORDER BY sequence');
  let count = 0;
  let previous = '';
  for (const row of select.iterate() as Iterable<unknown> as Iterable<Row>) {
    count += 1;
    if (row.sequence !== count || row.digest !== chained(previous, row.entry)) {
      throw new JournalError('damaged', `The world in ${folder} is damaged: change ${count} is not as it was written`);
    }
    previous = row.digest;
    yield row;
  }
}

function chained(previous: string, text: string): string {
  return createHash('sha256').update(previous).update(text).digest('hex');
}
