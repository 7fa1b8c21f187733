import { isPlatformError, PlatformError, type SendFileOptions, type Upload } from '@tongban/domain';
import { appendUpload, createUpload, getUpload } from '@tongban/domain/protocol';
import type { Caller } from '../call/caller.ts';
import { digestOf } from './digest-of.ts';

/** What is sent at first, in bytes: little enough that a slow line has it within a try. */
const FIRST_PIECE = 262_144;
const SMALLEST_PIECE = 16_384;
/** How often it may fail in a row without a byte more arriving. */
const PATIENCE = 8;
/** How long the scanner is given, in milliseconds between two questions, each longer than the last. */
const SCAN_WAITS = [300, 500, 1000, 2000, 3000];

const PASSING = [
  'network',
  'timeout',
  'unavailable',
  'internal',
  'rate-limited',
  'malformed-response',
  'offset-mismatch',
];

/**
 * Sends a file piece by piece and waits until it was looked through. A broken connection is no failure: the platform is
 * asked how far it has come, and the file goes on from there.
 *
 * @throws PlatformError what will not pass, and what did not pass within a few minutes
 */
export async function sendFile(caller: Caller, file: Blob, options: SendFileOptions): Promise<Upload> {
  const { signal, onProgress } = options;
  const told = signal && { signal };
  onProgress?.({ state: 'selected', offset: 0, size: file.size });
  const digest = await digestOf(file, signal);
  let upload = await opened();
  report();
  let piece = FIRST_PIECE;
  for (let failures = 0; upload.state === 'uploading';) {
    try {
      const end = Math.min(upload.offset + Math.min(piece, upload.appendLimit), upload.size);
      upload = await caller.call(appendUpload, {
        parameters: { upload: upload.id },
        bytes: file.slice(upload.offset, end),
        headers: { 'upload-offset': String(upload.offset) },
        ...told,
      });
      failures = 0;
      piece *= 2;
    } catch (error) {
      failures = await pass(error, failures);
      piece = Math.max(SMALLEST_PIECE, Math.min(piece, upload.appendLimit) / 4);
      const { offset } = upload;
      upload = await asked(upload.id, failures);
      // What arrived although its answer was lost has arrived.
      if (upload.offset > offset) failures = 0;
    }
    report();
  }
  for (let looked = 0; upload.state === 'stored' || upload.state === 'scanning'; looked += 1) {
    await caller.wait(SCAN_WAITS[Math.min(looked, SCAN_WAITS.length - 1)] ?? 0, signal);
    upload = await asked(upload.id, 0);
    report();
  }
  return upload;

  function report(): void {
    const { id, state, offset, size } = upload;
    onProgress?.({ id, state, offset, size });
  }

  async function opened(): Promise<Upload> {
    const { division, name, mediaType = file.type, resume } = options;
    if (resume === undefined) {
      return caller.call(createUpload, { body: { division, name, mediaType, size: file.size, digest }, ...told });
    }
    const known = await asked(resume, 0);
    if (known.digest === digest) return known;
    // Going on with another file would end in `failed` only after all of it was sent.
    const findings = [{ path: ['digest'], code: 'other-file' }];
    throw new PlatformError('invalid-request', { remedy: 'fix-input', findings });
  }

  /** How far it has come, asked until somebody answers. */
  async function asked(id: string, failed: number): Promise<Upload> {
    for (let failures = failed; ;) {
      try {
        return await caller.call(getUpload, { parameters: { upload: id }, ...told });
      } catch (error) {
        failures = await pass(error, failures);
      }
    }
  }

  /** Waits a little longer each time, where waiting may help; else throws. */
  async function pass(error: unknown, failures: number): Promise<number> {
    const mayPass = isPlatformError(error) && PASSING.includes(error.code);
    if (!mayPass || signal?.aborted || failures >= PATIENCE) throw error;
    const longest = Math.min(300 * 2 ** failures, 30_000);
    const wait = Math.max(longest * (0.5 + caller.random() / 2), (error.retryAfter ?? 0) * 1000);
    if (error.code !== 'offset-mismatch') await caller.wait(Math.min(wait, 30_000), signal);
    if (signal?.aborted) throw new PlatformError('aborted');
    return failures + 1;
  }
}
