/** One server-sent event as it arrived. */
export interface SeenEvent {
  /** Its id. */
  id: string | undefined;
  /** Its name. */
  event: string | undefined;
  /** Its data, from JSON. */
  data: { caseNumber: string; act: { sequence: number; type: string } };
}

/** Reads a stream of server-sent events block by block, the plain way, so that the tests see what was written. */
export class EventReader {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #decoder = new TextDecoder();
  #text = '';

  /** @param response the answer whose body is read */
  constructor(response: Response) {
    if (!response.body) throw new TypeError('The answer is no stream');
    this.#reader = response.body.getReader();
  }

  /** The next block: an event, a comment or a setting. */
  async block(): Promise<string> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const block = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 2);
        return block;
      }
      const { done, value } = await this.#reader.read();
      if (done) throw new TypeError('The stream has ended');
      this.#text += this.#decoder.decode(value, { stream: true });
    }
  }

  /** The next event; settings and signs of life are passed over. */
  async event(): Promise<SeenEvent> {
    for (;;) {
      const lines = (await this.block()).split('\n');
      const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      const data = field('data');
      if (data) return { id: field('id'), event: field('event'), data: JSON.parse(data) as SeenEvent['data'] };
    }
  }

  /** Leaves. */
  cancel(): Promise<void> {
    return this.#reader.cancel();
  }
}

/** Waits until something holds that another task is about to bring about; fails after two seconds. */
export async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 400) throw new Error('It did not come about');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
