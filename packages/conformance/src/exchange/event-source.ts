import { eventStreamReader } from '@tongban/domain/protocol';
import type { Answer } from './answer.ts';
import type { Call } from './call.ts';
import { jsonOf, noAnswer, requestOf, type Sender } from './send.ts';

/** One event as it came. */
export interface ReceivedEvent {
  /** Its name. */
  name: string;
  /** Its id: the position after it. */
  id: string;
  /** Its data as JSON; `undefined` when it is none. */
  json: unknown;
  /** Its data as it came. */
  data: string;
}

/** An open stream of events. */
export interface EventSource {
  /** What answered, without its body. */
  answer: Answer;
  /** The events so far. */
  events: readonly ReceivedEvent[];
  /** How many comments came, which are what a heartbeat is made of. */
  comments: () => number;
  /** Lines that the standard does not know (WHATWG HTML §9.2.6 passes over them). */
  strayLines: readonly string[];
  /** Waits until there are that many events; gives whether they came before the stream ended or fell silent. */
  waitFor: (isThere: () => boolean, milliseconds: number) => Promise<boolean>;
  /** Leaves. */
  close: () => Promise<void>;
}

/**
 * Opens a stream of events.
 *
 * @throws {NoAnswer} when no head of an answer comes in time
 */
export async function openEvents(call: Call, sender: Sender): Promise<EventSource> {
  const { url, init } = requestOf({ ...call, headers: { accept: 'text/event-stream', ...call.headers } }, sender);
  const leaving = new AbortController();
  const late = setTimeout(() => leaving.abort(new DOMException('late', 'TimeoutError')), sender.timeout);
  let response: Response;
  try {
    response = await sender.fetch(url, { ...init, signal: leaving.signal });
  } catch (error) {
    throw noAnswer(error, call, sender);
  } finally {
    clearTimeout(late);
  }
  const isStream = response.status === 200;
  const text = isStream ? '' : await response.text();
  const answer: Answer = {
    call,
    status: response.status,
    headers: response.headers,
    text,
    json: jsonOf(text),
    ...(isStream ? { isStream } : {}),
  };
  const source = listen(isStream ? response.body : null);
  return {
    ...source,
    answer,
    close: async () => {
      leaving.abort();
      await source.ended;
    },
  };
}

const LINE = /^(?:$|:|(?:event|data|id|retry)(?::|$))/;

function listen(body: ReadableStream<Uint8Array> | null) {
  const reader = eventStreamReader();
  const events: ReceivedEvent[] = [];
  const strayLines: string[] = [];
  const waiting = new Set<() => void>();
  let comments = 0;
  let rest = '';
  let isOver = body === null;

  // Line by line, so that each event is seen with its own id.
  function take(text: string): void {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const plain = line.replace(/\r$/, '');
      if (plain.startsWith(':')) comments += 1;
      if (!LINE.test(plain)) strayLines.push(plain.split(':')[0]?.slice(0, 20) ?? '');
      for (const { name, data } of reader.push(`${line}\n`)) {
        events.push({ name, data, id: reader.lastEventId, json: jsonOf(data) });
      }
    }
  }

  async function read(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const piece of body ?? []) {
        take(decoder.decode(piece, { stream: true }));
        for (const wake of waiting) wake();
      }
    } catch {
      // A stream ends by being left or lost; what it brought until then is what counts.
    }
    isOver = true;
    for (const wake of waiting) wake();
  }

  const ended = read();
  return {
    events,
    strayLines,
    ended,
    comments: () => comments,
    waitFor: async (isThere: () => boolean, milliseconds: number) => {
      let isLate = false;
      let wake: () => void = () => undefined;
      const timer = setTimeout(() => {
        isLate = true;
        wake();
      }, milliseconds);
      while (!isThere() && !isLate && !isOver) {
        await new Promise<void>((done) => {
          wake = done;
          waiting.add(done);
        });
        waiting.delete(wake);
      }
      clearTimeout(timer);
      return isThere();
    },
  };
}
