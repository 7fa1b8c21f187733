import { FILE_LIMIT, MEDIA_TYPES, OWNER_LIMIT } from '../upload/media-types.ts';
import type { StoredUpload } from '../upload/stored-upload.ts';
import { uploadView } from '../upload/upload-view.ts';
import { invalidRequest, ProblemError, type RequestFinding } from '../wire/problem-error.ts';
import type { Behaviors, Surroundings } from './behavior.ts';

type Names = 'createUpload' | 'getUpload' | 'appendUpload' | 'downloadUpload' | 'deleteUpload';

function uploadOf({ caller, world }: Surroundings, id: string): StoredUpload {
  const stored = world.uploads.find(caller.subject, id);
  if (!stored) throw new ProblemError('not-found');
  return stored;
}

function notAllowed(code: string): ProblemError {
  return new ProblemError('act-not-allowed', { findings: [{ path: ['state'], code }] });
}

/** What the routes of uploads do. */
export const uploadBehaviors: Pick<Behaviors, Names> = {
  createUpload: ({ body, caller, world, catalog }) => {
    const tooLarge = (code: string): RequestFinding => ({ path: ['size'], code });
    if (body.size > FILE_LIMIT)
      throw new ProblemError('invalid-request', { status: 413, findings: [tooLarge('too-large')] });
    if (world.uploads.unclaimed(caller.subject) + body.size > OWNER_LIMIT) {
      throw new ProblemError('invalid-request', { status: 413, findings: [tooLarge('too-much-waiting')] });
    }
    if (!MEDIA_TYPES.has(body.mediaType)) throw invalidRequest(['mediaType'], 'not-taken');
    const isKnown = catalog.guides.some(({ jurisdiction }) => jurisdiction.division === body.division);
    if (!isKnown) throw invalidRequest(['division'], 'unknown-division');
    return { body: uploadView(world.uploads.open(caller.subject, body), world) };
  },
  getUpload: ({ params, ...call }) => {
    const stored = uploadOf(call, params.upload);
    // The scanner works while nobody looks; here it takes a step whenever somebody asks, so that a test sees each one.
    call.world.uploads.scan(stored);
    return { body: uploadView(stored, call.world) };
  },
  appendUpload: ({ params, body: bytes, headers, ...call }) => {
    const stored = uploadOf(call, params.upload);
    const given = /^\d{1,12}$/.exec(headers.get('upload-offset') ?? '')?.[0];
    if (given === undefined) throw invalidRequest(['Upload-Offset'], 'not-an-offset');
    if (Number(given) !== stored.offset) throw new ProblemError('offset-mismatch');
    if (stored.state !== 'uploading') throw notAllowed(stored.state);
    if (bytes.length === 0) throw invalidRequest([], 'empty');
    if (stored.offset + bytes.length > stored.opened.size) throw invalidRequest([], 'beyond-size');
    call.world.uploads.append(stored, bytes);
    return { body: uploadView(stored, call.world) };
  },
  downloadUpload: ({ params, ...call }) => {
    const stored = uploadOf(call, params.upload);
    if (stored.state !== 'clean') throw notAllowed(stored.state);
    return { file: stored.bytes(), mediaType: stored.opened.mediaType, name: stored.opened.name };
  },
  deleteUpload: ({ params, ...call }) => {
    const stored = uploadOf(call, params.upload);
    if (stored.caseNumber !== undefined) throw notAllowed('held-by-case');
    call.world.uploads.delete(stored);
    return { body: undefined };
  },
};
