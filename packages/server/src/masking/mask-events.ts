import { Refusal } from '../answer/refusal.ts';
import { type Masking, maskAnswer } from './mask-answer.ts';
import type { Schema } from './schema-walk.ts';

/** The most characters of one event: more of them would be a platform that fills the memory. */
const LARGEST_EVENT = 1_000_000;

/** What of an event passes besides its data. A comment is a sign of life alone: what stands in it is nobody's. */
const FIELDS = /^(?:id|event|retry)(?::|$)/;

/**
 * Masks the personal values of a stream of events (WHATWG HTML §9.2), each event as soon as it is whole: by the event's
 * schema, and as in every other answer. What is no JSON of the protocol breaks the stream off.
 *
 * @param schema the schema of one event
 * @param masking what is known, asked anew for each piece that comes: a licence may have been shown meanwhile
 */
export function maskEvents(
  stream: ReadableStream<Uint8Array>,
  schema: Schema,
  masking: () => Promise<Masking>,
): ReadableStream<Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let rest = '';
  let event: string[] = [];
  let length = 0;
  const transform = async (chunk: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>) => {
    // A lone carriage return ends a line too, unless the other half of a pair is still to come.
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    const known = lines.includes('') ? await masking() : undefined;
    for (const line of lines) {
      length += line.length;
      if (line !== '') event.push(line);
      else if (known) {
        controller.enqueue(encoder.encode(maskedEvent(event, schema, known)));
        event = [];
        length = 0;
      }
    }
    if (length + rest.length > LARGEST_EVENT) throw new Refusal('unavailable', { status: 502 });
  };
  return stream.pipeThrough(new TransformStream({ transform }));
}

function maskedEvent(lines: readonly string[], schema: Schema, masking: Masking): string {
  const data = lines.filter((line) => /^data(?::|$)/.test(line)).map((line) => line.replace(/^data:? ?/, ''));
  const others = lines.filter((line) => FIELDS.test(line));
  const masked = data.length > 0 && JSON.stringify(maskAnswer(JSON.parse(data.join('\n')), schema, masking));
  const kept = [...others, ...(masked === false ? [] : [`data: ${masked}`])];
  return `${kept.length > 0 ? kept.join('\n') : ':'}\n\n`;
}
