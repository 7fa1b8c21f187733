import type { CaseEvent } from '@tongban/domain/protocol';
import type { World } from '../world/world.ts';
import { type Position, writePosition } from './position.ts';

/** When a client that lost the stream asks again, in milliseconds. */
const RETRY = 1000;

/**
 * Where events come from that are kept elsewhere: it is given how to send one and how to break the stream off, and
 * gives how to leave.
 */
export type EventSource = (send: (event: CaseEvent) => void, fail: () => void) => () => void;

/** What a stream needs besides the world. */
export interface StreamOptions {
  /** The last act already seen of each watched case. */
  position: Position;
  /** Fires when the client leaves. */
  signal: AbortSignal;
  /** Milliseconds of real time between two signs of life. */
  heartbeat: number;
  /** What other platforms send of the watched cases. */
  sources?: readonly EventSource[];
}

/**
 * Streams the acts of cases as server-sent events (WHATWG HTML §9.2): first what is already there, then each act as it
 * comes. It stops listening when the client leaves, whether the reader or its signal says so.
 */
export function eventStream(world: World, options: StreamOptions): ReadableStream<Uint8Array> {
  const { position, signal, heartbeat, sources = [] } = options;
  const encoder = new TextEncoder();
  let stop: () => void = () => undefined;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      const send = (event: CaseEvent) => {
        // An act that is already behind the position was sent before the connection was lost.
        if (event.act.sequence <= (position.get(event.caseNumber) ?? Infinity)) return;
        position.set(event.caseNumber, event.act.sequence);
        write(`id: ${writePosition(position)}\nevent: act\ndata: ${JSON.stringify(event)}\n\n`);
      };
      write(`retry: ${RETRY}\n\n`);
      for (const caseNumber of [...position.keys()]) {
        for (const act of world.cases.find(caseNumber)?.record.acts ?? []) send({ caseNumber, act });
      }
      const unlisten = world.cases.listen(({ record: { caseNumber } }, act) => send({ caseNumber, act }));
      const timer = setInterval(() => write(': heartbeat\n\n'), heartbeat);
      const breakOff = () => {
        stop();
        controller.error(new TypeError('The connection was lost'));
      };
      const forget = world.watches.keepStream(breakOff);
      const leaveSources: (() => void)[] = [];
      const leave = () => {
        stop();
        controller.error(signal.reason);
      };
      let isOpen = true;
      stop = () => {
        isOpen = false;
        unlisten();
        for (const leaveSource of leaveSources) leaveSource();
        forget();
        clearInterval(timer);
        signal.removeEventListener('abort', leave);
      };
      for (const source of sources) leaveSources.push(source(send, () => isOpen && breakOff()));
      if (signal.aborted) leave();
      else signal.addEventListener('abort', leave);
    },
    cancel() {
      stop();
    },
  });
}
