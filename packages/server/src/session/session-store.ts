/**
 * Where a portal keeps what it must remember between two requests: a key, an opaque text, an end.
 *
 * Every key is a digest and every text is sealed before it comes here, so that who reads the store can neither use a
 * session nor learn of a person. Each operation is atomic: several processes share one store.
 */
export interface SessionStore {
  /** Keeps a text under a new key; `false` when the key is taken. */
  add(key: string, text: string, milliseconds: number): Promise<boolean>;
  /** Gives the text of a key; `undefined` once its time is over. */
  read(key: string): Promise<string | undefined>;
  /** Changes the text of a key that is there; `false` when it is not: what was ended is never brought back. */
  replace(key: string, text: string, milliseconds: number): Promise<boolean>;
  /** Gives the text of a key and removes it: two callers never both get it. */
  take(key: string): Promise<string | undefined>;
  /** Counts one more under a key, whose time begins with the first; gives the count. */
  count(key: string, milliseconds: number): Promise<number>;
}
