import { HttpResponse } from 'msw/http';
import type { FileAnswer } from '../behaviors/behavior.ts';
import type { SentAnswer } from '../idempotency/answers-by-key.ts';

/** Whether `If-None-Match` names this version (RFC 9110 §13.1.2). */
export function etagMatches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${etag}"`);
}

/** Sends an answer, the first time or again. */
export function sendAnswer({ status, body, headers }: SentAnswer, requestId: string): Response {
  const plain = { ...headers, 'x-content-type-options': 'nosniff', 'x-request-id': requestId };
  if (status === 304 || status === 204) return new HttpResponse(null, { status, headers: plain });
  return new HttpResponse(body, { status, headers: { ...plain, 'content-type': 'application/json' } });
}

/**
 * Sends a file, always to be saved and never to be shown: what a person sent must not run in the portal's origin. Its
 * name goes out as RFC 8187 writes it, so that no character of it can end the header.
 */
export function sendFile({ file, mediaType, name }: FileAnswer, requestId: string): Response {
  const escaped = encodeURIComponent(name).replace(/['()*]/g, (text) => `%${text.charCodeAt(0).toString(16)}`);
  return new HttpResponse(file, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename*=UTF-8''${escaped}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-request-id': requestId,
    },
  });
}

/** Sends a stream of events. */
export function sendStream(stream: ReadableStream<Uint8Array>, requestId: string): Response {
  return new HttpResponse(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-request-id': requestId },
  });
}
