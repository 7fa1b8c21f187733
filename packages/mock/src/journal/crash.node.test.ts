import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ActDraft } from '@tongban/domain';
import { createMockPlatform } from '../platform/create-mock-platform.ts';
import { application, type Seen, TestClient } from '../test-client/test-client.ts';
import { MemoryJournal } from './memory-journal.ts';

type Call = (applicant: TestClient, authority: TestClient, earlier: Seen[]) => Promise<Seen>;

const numberIn = (earlier: Seen[]) => String(earlier[1]?.body.caseNumber);
const act =
  (length: number, draft: ActDraft): Call =>
  (_, authority, earlier) =>
    authority.post(`/v1/cases/${numberIn(earlier)}/acts`, draft, {
      'if-match': `"${length}"`,
      'idempotency-key': `act-${length}`,
    });

/** One case from the draft to its end, each call under a key of its own, as a client makes it that will ask again. */
const CALLS: readonly Call[] = [
  async (applicant) => {
    const { target } = await application(applicant);
    return applicant.post('/v1/applications', { target }, { 'idempotency-key': 'draft' });
  },
  async (applicant, _, [draft]) => {
    const sent = await application(applicant, String(draft?.body.submissionKey));
    return applicant.post('/v1/cases', sent, { 'idempotency-key': sent.submissionKey });
  },
  act(2, { type: 'accepted', details: { notice: { number: '样例受理〔2026〕1号' } } }),
  act(3, { type: 'decided', details: { outcome: 'approved', summary: '准予出具。' } }),
  act(4, { type: 'licence-issued', details: { name: '公证书' } }),
  act(5, { type: 'delivered', details: { how: 'electronic' } }),
  act(6, { type: 'completed', details: {} }),
];

class Client {
  readonly journal: MemoryJournal;
  readonly #applicant: TestClient;
  readonly #authority: TestClient;

  constructor(journal: MemoryJournal) {
    this.journal = journal;
    const platform = createMockPlatform({ journal });
    this.#applicant = new TestClient(platform, { token: 'sample-applicant-1' });
    this.#authority = new TestClient(platform, { token: 'sample-authority-430000' });
  }

  make(call: Call, earlier: Seen[]): Promise<Seen> {
    return call(this.#applicant, this.#authority, earlier);
  }

  /** The cases, with whatever must never be: one without its first acts, a gap, a double. */
  async cases(): Promise<string[][]> {
    const { items } = (await this.#applicant.get('/v1/cases')).body as { items: { acts: ActSeen[] }[] };
    for (const { acts } of items) {
      assert.ok(acts.length >= 2, 'a case was opened by half');
      assert.deepEqual(
        acts.map(({ sequence }) => sequence),
        acts.map((_, at) => at + 1),
      );
    }
    return items.map(({ acts }) => acts.map(({ type }) => type));
  }
}

interface ActSeen {
  sequence: number;
  type: string;
}

const told = ({ status, body }: Seen) => ({ status, body });
const ALL = [['submitted', 'received', 'accepted', 'decided', 'licence-issued', 'delivered', 'completed']];

describe('a process that ends at any call', () => {
  for (const [at, lost] of CALLS.entries()) {
    for (const when of ['before it was kept', 'after it was kept and before it was answered'] as const) {
      it(`leaves a case that goes on: at call ${at + 1}, ${when}`, async () => {
        let client = new Client(new MemoryJournal());
        const answers: Seen[] = [];
        for (const call of CALLS.slice(0, at)) answers.push(await client.make(call, answers));
        if (when === 'before it was kept') client.journal.remaining = 0;
        const unheard = await client.make(lost, answers);
        assert.equal(unheard.status < 300, when !== 'before it was kept');

        client = new Client(new MemoryJournal(client.journal));
        await client.cases();
        for (const call of CALLS.slice(at)) answers.push(await client.make(call, answers));
        if (unheard.status < 300) assert.deepEqual(told(answers[at] as Seen), told(unheard));
        assert.deepEqual(await client.cases(), ALL);
        // Whoever asks once more, after yet another restart, hears what was said the first time.
        client = new Client(new MemoryJournal(client.journal));
        for (const [index, call] of CALLS.entries()) {
          assert.deepEqual(told(await client.make(call, answers)), told(answers[index] as Seen));
        }
        assert.deepEqual(await client.cases(), ALL);
      });
    }
  }
});
