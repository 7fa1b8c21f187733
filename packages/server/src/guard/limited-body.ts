import { invalidRequest, Refusal } from '../answer/refusal.ts';

/** The most bytes of a JSON body or a form. */
export const BODY_LIMIT = 1_000_000;
/** How long a body may take to come, in milliseconds. */
const PATIENCE = 20_000;

/** Reads a text body, up to a limit and in time. @throws Refusal */
export async function limitedText(request: Request, limit = BODY_LIMIT): Promise<string> {
  const tooLarge = invalidRequest([], 'too-large', 413);
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge;
  if (!request.body) return '';
  const reader = request.body.getReader();
  const late = setTimeout(() => void reader.cancel().catch(() => undefined), PATIENCE);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      length += value.byteLength;
      if (length > limit) {
        await reader.cancel().catch(() => undefined);
        throw tooLarge;
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw invalidRequest([], 'not-readable');
  } finally {
    clearTimeout(late);
  }
}

/** The same bytes, broken off as soon as there are too many of them. */
export function limitedBytes(body: ReadableStream<Uint8Array>, limit: number): ReadableStream<Uint8Array> {
  let length = 0;
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        length += chunk.byteLength;
        if (length > limit) controller.error(invalidRequest([], 'too-large', 413));
        else controller.enqueue(chunk);
      },
    }),
  );
}

/** Whether a request says that its body is of a media type. */
export function hasMediaType(request: Request, type: string): boolean {
  return request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() === type;
}
