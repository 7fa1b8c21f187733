import { request } from 'node:http';

/** An answer as a browser got it. */
export interface Got {
  /** The address that answered. */
  url: URL;
  status: number;
  headers: Headers;
  text: string;
  /** The JSON body; empty where it is none. */
  body: Record<string, unknown>;
}

/** What a request of a browser says besides. */
export interface Asked {
  method?: string;
  headers?: Record<string, string | undefined>;
  body?: string | Buffer;
}

/** A browser, as far as a server can tell: cookies, and the headers that no script can forge. */
export class Browser {
  /** The cookies, by name. */
  readonly cookies = new Map<string, string>();
  /** Every address that a navigation led through. */
  readonly visited: string[] = [];
  readonly #origin: string;

  /** @param origin the portal's origin, where its pages are */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Goes to a page in a tab, and on where it is sent. */
  async visit(path: string, asked: Asked = {}): Promise<Got> {
    let got = await this.step(new URL(path, this.#origin), asked);
    for (let hops = 0; got.status === 303 && hops < 10; hops += 1) {
      got = await this.step(new URL(got.headers.get('location') ?? '', got.url));
    }
    return got;
  }

  /** One step of a navigation, without following. */
  step(url: URL, { headers, ...asked }: Asked = {}): Promise<Got> {
    this.visited.push(url.href);
    const said = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', 'sec-fetch-site': 'none', ...headers };
    return this.send(url, { ...asked, headers: said });
  }

  /** What a script in a page of the portal asks, such as `GET /tongban/session`. */
  call(what: string, body?: unknown, headers: Asked['headers'] = {}): Promise<Got> {
    const [method = '', path = ''] = what.split(' ');
    return this.send(new URL(path, this.#origin), {
      method,
      ...(body === undefined ? {} : { body: Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
      headers: {
        'sec-fetch-mode': 'cors',
        'sec-fetch-dest': 'empty',
        'sec-fetch-site': 'same-origin',
        ...(method === 'GET' ? {} : { origin: this.#origin }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
    });
  }

  /** Presses a button of the form in a page, as the person does; the page's own origin decides what comes along. */
  press(page: Got, button: { name: string; value: string }, headers: Asked['headers'] = {}): Promise<Got> {
    const action = /<form method="post" action="([^"]+)"/.exec(page.text)?.[1] ?? '';
    const hidden = [...page.text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)];
    const fields = new URLSearchParams(hidden.map(([, name = '', value = '']) => [name, value]));
    fields.set(button.name, button.value);
    const isSandboxed = page.headers.get('content-security-policy')?.includes('sandbox') ?? false;
    return this.visit(new URL(action, page.url).href, {
      method: 'POST',
      body: fields.toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        // A sandboxed page is cross-site to everything: no SameSite=Lax cookie comes along, and the origin is null.
        ...(isSandboxed
          ? { origin: 'null', cookie: undefined, 'sec-fetch-site': 'cross-site' }
          : { origin: page.url.origin }),
        ...headers,
      },
    });
  }

  /** Sends anything. */
  send(url: URL, { method = 'GET', headers = {}, body }: Asked): Promise<Got> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const mine = url.origin === this.#origin && cookie ? { cookie } : {};
    const all = Object.entries({ ...mine, ...headers }).filter((entry) => entry[1] !== undefined);
    return new Promise((resolve, reject) => {
      const sent = request(url, { method, headers: Object.fromEntries(all), agent: false });
      sent.once('error', reject);
      sent.once('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        response.once('error', reject);
        response.once('end', () => {
          if (url.origin === this.#origin) this.#keep(response.headers['set-cookie'] ?? []);
          const pairs = Object.entries(response.headersDistinct).flatMap(([name, values]) =>
            (values ?? []).map((value): [string, string] => [name, value]),
          );
          const isJson = /json/.test(response.headers['content-type'] ?? '');
          const read = (isJson ? JSON.parse(text) : {}) as Got['body'];
          resolve({ url, status: response.statusCode ?? 0, headers: new Headers(pairs), text, body: read });
        });
      });
      sent.end(body);
    });
  }

  #keep(cookies: readonly string[]): void {
    for (const cookie of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/Max-Age=0/.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
