import type { Upload, UploadRequest } from '@tongban/domain';
import { Sha256 } from '@tongban/domain/rules';
import { holdsWhatItSays } from './media-types.ts';

/** What a change does to an upload, besides bytes that come. */
export interface UploadMove {
  /** Which. */
  id: string;
  /** Where the file is. */
  state: 'scanning' | 'clean' | 'infected';
}

/** An upload as it was opened. */
export type OpenedUpload = UploadRequest & Pick<Upload, 'id' | 'expiresAt'>;

/** A file on its way, with its bytes. */
export class StoredUpload {
  /** The subject of the person who sends it. */
  readonly owner: string;
  /** What was said of it. */
  readonly opened: OpenedUpload;
  /** Where it is, as far as the bytes tell; whether the handling place has it, the case tells. */
  state: 'uploading' | 'stored' | 'scanning' | 'clean' | 'infected' | 'failed' = 'uploading';
  /** Why it failed. */
  failure: string | undefined;
  /** The case that holds it. */
  caseNumber: string | undefined;
  readonly #hash = new Sha256();
  #chunks: Uint8Array[] = [];
  #offset = 0;

  /**
   * @param owner the subject of the person who sends it
   * @param opened what was said of it
   */
  constructor(owner: string, opened: OpenedUpload) {
    this.owner = owner;
    this.opened = opened;
  }

  /** How many bytes are here. */
  get offset(): number {
    return this.#offset;
  }

  /** Takes the next bytes; with the last ones the whole is compared with what was said of it. */
  append(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#chunks.push(bytes);
    this.#offset += bytes.length;
    if (this.#offset < this.opened.size) return;
    const isWhole = this.#hash.digest() === this.opened.digest;
    const fits = holdsWhatItSays(this.opened.mediaType, this.#chunks[0] ?? bytes);
    if (isWhole && fits) {
      this.state = 'stored';
      return;
    }
    this.state = 'failed';
    this.failure = isWhole ? 'other-media-type' : 'digest-mismatch';
    // What is not what was meant is of no use to anyone.
    this.#chunks = [];
  }

  /** The whole file. */
  bytes(): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(this.#chunks.reduce((total, { length }) => total + length, 0));
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
