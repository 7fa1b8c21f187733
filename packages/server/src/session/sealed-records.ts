import { base64url, digestOf, fromBase64url, type RandomBytes } from './secret.ts';
import type { SessionStore } from './session-store.ts';

/** What kind of thing a record is; the same secret gives each kind another key. */
export type RecordKind = 'session' | 'alive' | 'sign-in' | 'form' | `proof ${string}`;

/** Which record, and how long it is kept. */
export interface RecordKey {
  /** What it is. */
  kind: RecordKind;
  /** The secret that opens it, which the store never sees. */
  secret: string;
}

/**
 * Records that only the holder of a secret can find and read.
 *
 * A record lies under a digest of its secret and is sealed (AES-256-GCM) under another digest of it. The store, its
 * backups and its log hold neither the secret nor a person's data in clear, and there is no key to lose.
 */
export class SealedRecords {
  readonly #store: SessionStore;
  readonly #random: RandomBytes;

  /**
   * @param store where they lie
   * @param random the source of the initialization vectors
   */
  constructor(store: SessionStore, random: RandomBytes) {
    this.#store = store;
    this.#random = random;
  }

  /** Keeps a new record. */
  async add(key: RecordKey, value: unknown, milliseconds: number): Promise<void> {
    await this.#store.add(await placeOf(key), await this.#seal(key, value), milliseconds);
  }

  /** Keeps a record, new or not. */
  async put(key: RecordKey, value: unknown, milliseconds: number): Promise<void> {
    if (!(await this.replace(key, value, milliseconds))) await this.add(key, value, milliseconds);
  }

  /** Changes a record that is there; `false` when it is not. */
  async replace(key: RecordKey, value: unknown, milliseconds: number): Promise<boolean> {
    return this.#store.replace(await placeOf(key), await this.#seal(key, value), milliseconds);
  }

  /** Reads a record. */
  async read<T>(key: RecordKey): Promise<T | undefined> {
    return open<T>(key, await this.#store.read(await placeOf(key)));
  }

  /** Reads a record and removes it, for one caller alone. */
  async take<T>(key: RecordKey): Promise<T | undefined> {
    return open<T>(key, await this.#store.take(await placeOf(key)));
  }

  async #seal(key: RecordKey, value: unknown): Promise<string> {
    const iv = Uint8Array.from(this.#random(12));
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await sealingKey(key), bytes);
    return `${base64url(iv)}.${base64url(new Uint8Array(sealed))}`;
  }
}

/** Under which key a record lies. */
export async function placeOf({ kind, secret }: RecordKey): Promise<string> {
  return base64url(await digestOf(`place ${kind} ${secret}`));
}

async function sealingKey({ kind, secret }: RecordKey): Promise<CryptoKey> {
  const bytes = await digestOf(`seal ${kind} ${secret}`);
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** What was tampered with in the store counts as not there. */
async function open<T>(key: RecordKey, text: string | undefined): Promise<T | undefined> {
  const [iv, sealed] = text?.split('.') ?? [];
  if (iv === undefined || sealed === undefined) return undefined;
  try {
    const algorithm = { name: 'AES-GCM', iv: fromBase64url(iv) };
    const bytes = await crypto.subtle.decrypt(algorithm, await sealingKey(key), fromBase64url(sealed));
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch {
    return undefined;
  }
}
