/** One event of a stream of server-sent events. */
export interface ServerEvent {
  /** Its name; `message` where the stream gave none. */
  name: string;
  /** Its data, the lines joined by LF. */
  data: string;
}

/** Reads the text of a stream of server-sent events as it comes, cut anywhere. */
export interface EventStreamReader {
  /** Takes the next piece of text and gives the events that it completes. */
  push(text: string): ServerEvent[];
  /** The id of the last event, for `Last-Event-ID`; empty before one. */
  readonly lastEventId: string;
  /** How long to wait before connecting again, in milliseconds, where the stream says so. */
  readonly retry: number | undefined;
}

/** Reads server-sent events as WHATWG HTML §9.2.6 says. An event that the stream's end cuts off is dropped. */
export function eventStreamReader(): EventStreamReader {
  let rest = '';
  let endedInCr = false;
  let name = '';
  let data: string[] = [];
  let idSoFar = '';
  let lastEventId = '';
  let retry: number | undefined;

  function field(line: string): void {
    const colon = line.indexOf(':');
    const key = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (key === 'event') name = value;
    else if (key === 'data') data.push(value);
    else if (key === 'id' && !value.includes('\0')) idSoFar = value;
    else if (key === 'retry' && /^\d+$/.test(value)) retry = Number(value);
  }

  function dispatch(): ServerEvent[] {
    lastEventId = idSoFar;
    const events = data.length > 0 ? [{ name: name || 'message', data: data.join('\n') }] : [];
    name = '';
    data = [];
    return events;
  }

  return {
    push(text) {
      // CR ended the line already; its LF came with the next piece.
      const fresh = endedInCr && text.startsWith('\n') ? text.slice(1) : text;
      if (text !== '') endedInCr = fresh.endsWith('\r');
      const lines = (rest + fresh).split(/\r\n|\n|\r/);
      rest = lines.pop() ?? '';
      return lines.flatMap((line) => {
        if (line === '') return dispatch();
        field(line);
        return [];
      });
    },
    get lastEventId() {
      return lastEventId;
    },
    get retry() {
      return retry;
    },
  };
}
