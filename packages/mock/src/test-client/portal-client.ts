import type { ConfirmationContent } from '@tongban/domain';
import type { MockPlatform } from '../platform/mock-platform.ts';
import { type Seen, TestClient } from './test-client.ts';

/** What a portal's own server says to a platform for a person, in one session of hers. */
export class PortalClient {
  readonly #client: TestClient;
  readonly #headers: Record<string, string>;
  #calls = 0;

  /** @param person the number of the sample person, from 1 */
  constructor(platform: MockPlatform, person = 1, session = 'session-1') {
    this.#client = new TestClient(platform, { token: `sample-applicant-${person}` });
    this.#headers = { 'portal-authorization': 'Bearer sample-portal', 'portal-session': session };
  }

  /** Asks by GET. */
  get(path: string): Promise<Seen> {
    return this.#client.get(path, this.#headers);
  }

  /** Sends by POST, under a key of its own unless the headers name one. */
  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Seen> {
    this.#calls += 1;
    const key = `portal-${this.#headers['portal-session']}-${this.#calls}`;
    return this.#client.post(path, body, { 'idempotency-key': key, ...this.#headers, ...headers });
  }

  /** Lets the person confirm, and gives the proof. */
  async confirm(content: ConfirmationContent): Promise<string> {
    const { body: opened } = await this.post('/v1/confirmations', { content });
    const { digest, id } = opened as { digest: string; id: string };
    const { body } = await this.post(`/v1/confirmations/${id}/approval`, { digest });
    return (body as { token: string }).token;
  }
}
