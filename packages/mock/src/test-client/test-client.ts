import { Application, ServiceCase, ServiceGuide, SubmissionReceipt } from '@tongban/domain';
import { persons } from '@tongban/samples';
import { createMockPlatform } from '../platform/create-mock-platform.ts';
import type { MockPlatform, MockPlatformOptions } from '../platform/mock-platform.ts';

/** An answer as a test looks at it. */
export interface Seen {
  /** The HTTP status. */
  status: number;
  /** The headers. */
  headers: Headers;
  /** The JSON body; `undefined` where there is none. */
  body: Record<string, unknown>;
}

/** Who the test is: `sample-applicant-1`, `sample-authority-430000`, or the session. */
export interface TestClientOptions {
  /** The bearer token. */
  token?: string;
  /** The address before `/v1`, where the platform is asked by a real network. */
  url?: string;
}

/** What a test says to a platform, and what it hears. Its keys count up, so that no two calls are taken for one. */
export class TestClient {
  readonly #fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly #url: string;
  readonly #token: string | undefined;
  #keys = 0;

  /** @param platform the platform; with `url`, the global `fetch` is used instead of its own */
  constructor(platform: MockPlatform, { token, url }: TestClientOptions = {}) {
    this.#fetch =
      url === undefined ? (input, init) => platform.fetch(input, init) : (input, init) => fetch(input, init);
    this.#url = url ?? 'http://platform.test/tongban';
    this.#token = token;
  }

  /** Asks by GET. */
  get(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return this.send('GET', path, { headers });
  }

  /** Sends by POST, under a key of its own unless the headers name one. */
  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Seen> {
    const key = `test-${this.#token ?? 'session'}-${(this.#keys += 1)}`;
    return this.send('POST', path, { body: JSON.stringify(body), headers: { 'idempotency-key': key, ...headers } });
  }

  /** Sends anything. */
  async send(method: string, path: string, init: { body?: string; headers?: Record<string, string> }): Promise<Seen> {
    const response = await this.open(method, path, init);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    const body = (isJson ? JSON.parse(text) : { text }) as Seen['body'];
    return { status: response.status, headers: response.headers, body };
  }

  /** Sends anything and gives the answer unread, such as a stream. */
  open(
    method: string,
    path: string,
    init: { body?: string; headers?: Record<string, string>; signal?: AbortSignal } = {},
  ): Promise<Response> {
    return this.#fetch(`${this.#url}${path}`, {
      method,
      ...(init.body === undefined ? {} : { body: init.body }),
      ...(init.signal ? { signal: init.signal } : {}),
      headers: {
        ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.#token === undefined ? {} : { authorization: `Bearer ${this.#token}` }),
        ...init.headers,
      },
    });
  }
}

/** A platform with the first sample person signed in. */
export function signedIn(options: MockPlatformOptions = {}): { platform: MockPlatform; client: TestClient } {
  const platform = createMockPlatform({ session: persons[0], ...options });
  return { platform, client: new TestClient(platform) };
}

const ITEM = { kind: 'local', code: 'degree-notarization' } as const;

/** The path of the guide that the tests apply with. */
export const GUIDE = '/v1/guides/local:degree-notarization/430000';

/** A complete application for the notarization of a degree, under the key of its draft. */
export async function application(client: TestClient, key = 'key-of-a-draft-0001'): Promise<Application> {
  const { digest } = ServiceGuide.parse((await client.get(GUIDE)).body);
  return Application.parse({
    submissionKey: key,
    target: { item: ITEM, division: '430000', guideDigest: digest, from: '310000' },
    applicant: persons[0],
    situation: { q1: 'o1', q2: 'o2' },
    fields: { schoolName: '示例大学' },
    materials: [{ requirement: 'diploma', name: '学历证书', how: 'file', fileName: 'diploma.pdf', size: 12 }],
  });
}

/** Submits an application and gives the receipt. */
export async function submit(client: TestClient, key?: string): Promise<SubmissionReceipt> {
  const body = await application(client, key);
  const { body: receipt } = await client.post('/v1/cases', body, { 'idempotency-key': body.submissionKey });
  return SubmissionReceipt.parse(receipt);
}

/** Reads a case. */
export async function readCase(client: TestClient, caseNumber: string): Promise<ServiceCase> {
  return ServiceCase.parse((await client.get(`/v1/cases/${caseNumber}`)).body);
}
