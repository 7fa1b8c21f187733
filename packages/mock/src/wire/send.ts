import { HttpResponse } from 'msw/http';
import type { SentAnswer } from '../idempotency/answers-by-key.ts';

/** Whether `If-None-Match` names this version (RFC 9110 §13.1.2). */
export function etagMatches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  return header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${etag}"`);
}

/** Sends an answer, the first time or again. */
export function sendAnswer({ status, body, headers }: SentAnswer, requestId: string): Response {
  const plain = { ...headers, 'x-content-type-options': 'nosniff', 'x-request-id': requestId };
  if (status === 304) return new HttpResponse(null, { status, headers: plain });
  return new HttpResponse(body, { status, headers: { ...plain, 'content-type': 'application/json' } });
}

/** Sends a stream of events. */
export function sendStream(stream: ReadableStream<Uint8Array>, requestId: string): Response {
  return new HttpResponse(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-request-id': requestId },
  });
}
