import { PlatformError } from '@tongban/domain';
import { waitByTimer } from '../call/wait.ts';
import type { EventStreamReader, ServerEvent } from '@tongban/domain/protocol';

/**
 * What a stream brings, piece by piece: the events that each piece completes, none for a heartbeat.
 *
 * Leaving the loop closes the connection.
 *
 * @param options `silence`: how long it may bring nothing, in milliseconds, before it counts as lost
 * @throws PlatformError `network` when it breaks, `timeout` when it falls silent
 */
export async function* receiveEvents(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  reader: EventStreamReader,
  { signal, silence }: { signal: AbortSignal; silence: number },
): AsyncGenerator<ServerEvent[], void, undefined> {
  const pieces = body.getReader();
  const decoder = new TextDecoder();
  let stopWaiting = new AbortController();
  const leave = () => stopWaiting.abort();
  signal.addEventListener('abort', leave);
  try {
    while (!signal.aborted) {
      stopWaiting = new AbortController();
      const read = pieces.read().catch(() => {
        throw new PlatformError('network', { remedy: 'retry' });
      });
      // A connection that died without a word never ends: a read alone would wait for ever.
      const fellSilent = waitByTimer(silence, stopWaiting.signal).then(() => undefined);
      const piece = await Promise.race([read, fellSilent]).finally(leave);
      if (signal.aborted || piece?.done) return;
      if (!piece) throw new PlatformError('timeout', { remedy: 'retry' });
      yield reader.push(decoder.decode(piece.value, { stream: true }));
    }
  } finally {
    signal.removeEventListener('abort', leave);
    void pieces.cancel().catch(() => undefined);
  }
}
