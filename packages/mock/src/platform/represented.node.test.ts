import { persons } from '@tongban/samples';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryJournal } from '../journal/memory-journal.ts';
import { application, readCase, type Seen, TestClient } from '../test-client/test-client.ts';
import { createMockPlatform } from './create-mock-platform.ts';
import type { MockPlatform } from './mock-platform.ts';

const client = (platform: MockPlatform, person: number) =>
  new TestClient(platform, { token: `sample-applicant-${person}` });

const POWER = 'sample-power-1';
const findings = ({ status, body }: Seen) => [status, body.findings];
const forbidden = (code: string) => [403, [{ path: ['onBehalfOf'], code }]];

async function submitFor(platform: MockPlatform, agent: number, more: object): Promise<Seen> {
  const sent = { ...(await application(client(platform, agent))), ...more };
  return client(platform, agent).post('/v1/cases', sent, { 'idempotency-key': sent.submissionKey });
}

describe('acting for another', () => {
  it('is said by every act, and the other can read her case and take it back herself', async () => {
    const platform = createMockPlatform();
    const { body } = await submitFor(platform, 2, { onBehalfOf: POWER });
    const caseNumber = String(body.caseNumber);
    const [agents, hers] = [client(platform, 2), client(platform, 1)];
    const [submitted] = (await readCase(agents, caseNumber)).acts;
    assert.deepEqual(submitted?.by, {
      role: 'applicant',
      onBehalfOf: { kind: 'person', maskedName: '陈*例' },
    });
    assert.equal((await readCase(hers, caseNumber)).caseNumber, caseNumber);
    assert.equal(((await hers.get('/v1/cases')).body as { items: unknown[] }).items.length, 1);
    assert.equal((await client(platform, 3).get(`/v1/cases/${caseNumber}`)).status, 404);
    assert.equal((await hers.post(`/v1/cases/${caseNumber}/withdrawal`, {})).status, 201);
    const last = (await readCase(agents, caseNumber)).acts.at(-1);
    assert.deepEqual(last?.by, { role: 'applicant' }, 'she acted for herself');
  });

  it('is refused beyond scope and end, and for anyone but the one represented', async () => {
    const platform = createMockPlatform();
    assert.deepEqual(findings(await submitFor(platform, 1, { onBehalfOf: POWER })), [
      400,
      [{ path: ['onBehalfOf'], code: 'unknown-representation' }],
    ]);
    assert.deepEqual(findings(await submitFor(platform, 3, { onBehalfOf: 'sample-power-2' })), forbidden('ended'));
    assert.deepEqual(findings(await submitFor(platform, 3, { onBehalfOf: 'sample-power-3' })), forbidden('ended'));
    const forHerself = await submitFor(platform, 2, { onBehalfOf: POWER, applicant: persons[1] });
    assert.deepEqual(findings(forHerself), [400, [{ path: ['applicant', 'idNumber'], code: 'not-the-represented' }]]);
    const early = createMockPlatform({ now: '2026-08-31T09:00:00+08:00' });
    assert.deepEqual(findings(await submitFor(early, 2, { onBehalfOf: POWER })), forbidden('not-yet-effective'));
  });

  it('ends with the power: the agent may not take back what she handed in, before and after a restart', async () => {
    const journal = new MemoryJournal();
    const platform = createMockPlatform({ journal });
    const { body } = await submitFor(platform, 2, { onBehalfOf: POWER });
    platform.world.clock.advance({ days: 110 });
    const path = `/v1/cases/${String(body.caseNumber)}/withdrawal`;
    assert.deepEqual(findings(await client(platform, 2).post(path, {})), forbidden('ended'));
    const again = createMockPlatform({ journal: new MemoryJournal(journal) });
    assert.deepEqual(findings(await client(again, 2).post(path, {})), forbidden('ended'));
    assert.equal((await client(again, 1).post(path, {})).status, 201);
  });
});
