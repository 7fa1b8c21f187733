import { JournalError } from '../journal/journal-error.ts';
import { instantOf } from '../world/clock.ts';
import { drawCode } from '../world/random.ts';
import type { Sources } from '../world/sources.ts';
import type { UploadRequest } from '@tongban/domain';
import { isHarmful } from './scanner.ts';
import { type OpenedUpload, StoredUpload, type UploadMove } from './stored-upload.ts';

/** How long a file is kept that no case holds: as long as a draft. */
const UPLOAD_LIFE = 30 * 86_400_000;

/** The files that people have sent or are sending. */
export class Uploads {
  readonly #sources: Sources;
  readonly #uploads = new Map<string, StoredUpload>();

  /** @param sources the clock by which they run out, where keys are drawn from, and who keeps them */
  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Opens one; its key says whose platform keeps it. */
  open(owner: string, request: UploadRequest): StoredUpload {
    const { clock, random, recorder } = this.#sources;
    const id = `upload-${request.division}-${drawCode(random, 12).toLowerCase()}`;
    const upload = { ...request, id, expiresAt: instantOf(clock.milliseconds() + UPLOAD_LIFE) };
    recorder.record({ kind: 'upload-opened', owner, upload });
    return this.restore(owner, upload);
  }

  /** Takes one in as it was kept. */
  restore(owner: string, opened: OpenedUpload): StoredUpload {
    const stored = new StoredUpload(owner, opened);
    this.#uploads.set(opened.id, stored);
    return stored;
  }

  /** One of an owner's own; `undefined` when there is none, it is someone else's, or it has expired. */
  find(owner: string, id: string): StoredUpload | undefined {
    const stored = this.#uploads.get(id);
    if (stored?.owner !== owner) return undefined;
    const isOver = Date.parse(stored.opened.expiresAt) <= this.#sources.clock.milliseconds();
    return isOver && stored.caseNumber === undefined ? undefined : stored;
  }

  /** Those that a case holds, in the order in which they came. */
  ofCase(caseNumber: string): StoredUpload[] {
    return [...this.#uploads.values()].filter((each) => each.caseNumber === caseNumber);
  }

  /** How many bytes of an owner's no case holds, with those that are still to come. */
  unclaimed(owner: string): number {
    return [...this.#uploads.values()]
      .filter((each) => each.caseNumber === undefined && this.find(owner, each.opened.id))
      .reduce((total, { opened }) => total + opened.size, 0);
  }

  /** Takes the next bytes. */
  append(stored: StoredUpload, bytes: Uint8Array): void {
    const { id } = stored.opened;
    this.#sources.recorder.record({
      kind: 'upload-appended',
      id,
      offset: stored.offset,
      bytes: base64(bytes),
    });
    stored.append(bytes);
  }

  /**
   * Takes bytes in as they were kept.
   *
   * @throws JournalError `damaged` when they do not follow those before
   */
  restoreBytes(id: string, offset: number, text: string): void {
    const stored = this.#uploads.get(id);
    if (stored?.offset !== offset) {
      throw new JournalError('damaged', `The journal is damaged: bytes of ${id} have no place`);
    }
    stored.append(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  }

  /** Lets the scanner take its next step: it begins, then it tells. */
  scan(stored: StoredUpload): void {
    const { id } = stored.opened;
    if (stored.state === 'stored') this.#move({ id, state: 'scanning' });
    else if (stored.state === 'scanning') {
      this.#move({ id, state: isHarmful(stored.bytes()) ? 'infected' : 'clean' });
    }
  }

  /** Takes a change in as it was kept. */
  restoreMove({ id, state }: UploadMove): void {
    const stored = this.#uploads.get(id);
    if (stored) stored.state = state;
  }

  /** Gives a file to a case. */
  claim(stored: StoredUpload, caseNumber: string): void {
    this.restoreClaim(stored.opened.id, caseNumber);
    this.#sources.recorder.record({ kind: 'upload-claimed', id: stored.opened.id, caseNumber });
  }

  /** Takes in that a case holds a file. */
  restoreClaim(id: string, caseNumber: string): void {
    const stored = this.#uploads.get(id);
    if (stored) stored.caseNumber = caseNumber;
  }

  /** Deletes one. */
  delete({ opened: { id } }: StoredUpload): void {
    this.#uploads.delete(id);
    this.#sources.recorder.record({ kind: 'upload-deleted', id });
  }

  /** Takes in that one was deleted. */
  restoreDeletion(id: string): void {
    this.#uploads.delete(id);
  }

  #move(move: UploadMove): void {
    this.restoreMove(move);
    this.#sources.recorder.record({ kind: 'upload-moved', move });
  }
}

/** Bytes as text; piece by piece, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
