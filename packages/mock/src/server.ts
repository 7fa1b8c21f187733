/**
 * The mock platform as a real HTTP server on this machine, and a journal that outlives it.
 *
 * @module @tongban/mock/server
 */
export { type MockServer, type MockServerOptions, serveMock } from './server/serve-mock.ts';
export type { SentAnswer } from './idempotency/answers-by-key.ts';
export type { Journal, JournalEntry } from './journal/journal.ts';
export { JournalError, type JournalErrorCode } from './journal/journal-error.ts';
export { openJournal, type SqliteJournal } from './journal/sqlite-journal.ts';
