import { Upload, UploadRequest } from '../../upload/upload.ts';
import { defineRoute } from '../route.ts';

/** The most bytes that one call may append: what a broken connection can cost. */
export const APPEND_LIMIT = 1_048_576;

/**
 * Opens an upload: says what is coming, before a byte is sent. Too large a file, or one of a kind that is not taken, is
 * refused here.
 */
export const createUpload = defineRoute({
  method: 'POST',
  path: '/v1/uploads',
  body: UploadRequest,
  response: Upload,
  status: 201,
  problems: ['invalid-request', 'not-found', 'rate-limited', 'idempotency-mismatch', 'in-progress'],
  repeatable: 'minted-key',
  caller: 'applicant',
});

/** Says how far an upload has come: where the next bytes go, and what was found in it. */
export const getUpload = defineRoute({
  method: 'GET',
  path: '/v1/uploads/:upload',
  response: Upload,
  status: 200,
  problems: ['not-found'],
  repeatable: 'safe',
  caller: 'applicant',
});

/**
 * Appends bytes where the header `Upload-Offset` says; anywhere but at the end answers `offset-mismatch` and changes
 * nothing. With the last byte the whole is compared with its digest: another is `failed`, for good.
 */
export const appendUpload = defineRoute({
  method: 'PATCH',
  path: '/v1/uploads/:upload',
  bytes: APPEND_LIMIT,
  response: Upload,
  status: 200,
  problems: ['invalid-request', 'not-found', 'offset-mismatch', 'act-not-allowed'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** Gives the file back, to whoever sent it, as an attachment. Not before it was found clean. */
export const downloadUpload = defineRoute({
  method: 'GET',
  path: '/v1/uploads/:upload/content',
  file: true,
  status: 200,
  problems: ['not-found', 'act-not-allowed'],
  repeatable: 'safe',
  caller: 'applicant',
});

/** Deletes an upload and its bytes; not one that a case holds. */
export const deleteUpload = defineRoute({
  method: 'DELETE',
  path: '/v1/uploads/:upload',
  status: 204,
  problems: ['not-found', 'act-not-allowed'],
  repeatable: 'safe',
  caller: 'applicant',
});
