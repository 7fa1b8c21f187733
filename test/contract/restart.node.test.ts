import type { ActDraft, ServiceCase, SubmittableApplication } from '@tongban/domain';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type ChildServer, startServer } from '../tools/child-server.ts';
import { fillIn } from './application.ts';
import { sampleSubject } from './sample-subject.ts';
import type { Subject } from './subject.ts';

const bin = fileURLToPath(new URL('../../packages/cli/bin/tongban.js', import.meta.url));

/** A platform that keeps its world in a folder, killed and started again at the same address. */
class Restartable {
  readonly folder = mkdtempSync(join(tmpdir(), 'tongban-restart-'));
  #server: ChildServer | undefined;
  #subject: Subject | undefined;

  async start(): Promise<void> {
    const port = this.#server ? new URL(this.#server.url).port : '0';
    const argv = ['--conditions=@tongban/source', bin, 'serve', '--port', port, '--data', join(this.folder, 'world')];
    this.#server = await startServer(argv);
    this.#subject ??= await sampleSubject(this.#server.url, () => Promise.resolve());
  }

  /** As `kill -9`: nothing in the process hears of it. */
  async kill(): Promise<void> {
    await this.#server?.kill();
  }

  async restart(): Promise<void> {
    await this.kill();
    await this.start();
  }

  get subject(): Subject {
    if (!this.#subject) throw new RangeError('The platform has not started.');
    return this.#subject;
  }

  /** A call as a client sends it that will send it again: under a key that the test knows. */
  async post(path: string, token: string, { body, headers }: { body: unknown; headers: Record<string, string> }) {
    const response = await fetch(`${this.#server?.url}${path}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    });
    return { status: response.status, text: await response.text() };
  }
}

async function casesOf({ applicant }: Subject): Promise<ServiceCase[]> {
  const cases: ServiceCase[] = [];
  for await (const record of applicant(1).cases.list()) cases.push(record);
  for (const { acts, caseNumber } of cases) {
    assert.ok(acts.length >= 2, `${caseNumber} was opened by half`);
    assert.deepEqual(
      acts.map(({ sequence }) => sequence),
      acts.map((_, at) => at + 1),
    );
  }
  return cases;
}

const PLAY: readonly (readonly ['from' | 'division', ActDraft])[] = [
  ['from', { type: 'intake-checked', details: { passed: true, remarks: [] } }],
  ['from', { type: 'handed-over', details: { to: { division: '990000', place: '教学示例省' } } }],
  ['division', { type: 'handover-acknowledged', details: {} }],
  ['division', { type: 'accepted', details: { notice: { number: '样例受理〔2026〕1号' } } }],
  ['division', { type: 'decided', details: { outcome: 'approved', summary: '准予出具。' } }],
  ['division', { type: 'licence-issued', details: { name: '学习经历证明' } }],
  ['division', { type: 'delivered', details: { how: 'electronic' } }],
  ['division', { type: 'completed', details: {} }],
];

describe('a platform that is killed and started again', { timeout: 240_000 }, () => {
  const platform = new Restartable();
  before(() => platform.start());
  after(async () => {
    await platform.kill();
    rmSync(platform.folder, { recursive: true });
  });

  it('goes on with a case at every act: nothing is lost, nothing doubled, and the same call hears the same', async () => {
    const { subject } = platform;
    const application: SubmittableApplication = await fillIn(subject.applicant(1), subject);
    await platform.restart();
    const submit = () => subject.applicant(1).cases.submit(application);
    const receipt = await submit();
    await platform.restart();
    assert.deepEqual(await submit(), receipt);
    const { caseNumber, lookupCode } = receipt;
    const { handling } = (await casesOf(subject))[0] as ServiceCase;
    for (const [at, [place, draft]] of PLAY.entries()) {
      const body = draft.type === 'handed-over' ? { ...draft, details: { to: handling } } : draft;
      const headers = { 'if-match': `"${at + 2}"`, 'idempotency-key': `act-${at}` };
      const send = () =>
        platform.post(`/v1/cases/${caseNumber}/acts`, `sample-authority-${subject.target[place]}`, { body, headers });
      const answered = await send();
      assert.ok(answered.status < 300, answered.text);
      await platform.restart();
      assert.deepEqual(await send(), answered);
      const [record, ...more] = await casesOf(subject);
      assert.deepEqual(record?.acts, (JSON.parse(answered.text) as ServiceCase).acts);
      assert.equal(more.length, 0);
    }
    assert.deepEqual(await submit(), receipt);
    assert.equal((await subject.anyone().cases.lookUp({ caseNumber, lookupCode })).status, 'completed');
  });

  it('keeps whatever it answered of a burst of calls, and no call by half', async () => {
    const { subject } = platform;
    const known = new Set((await casesOf(subject)).map(({ caseNumber }) => caseNumber));
    let unanswered = 0;
    // Killed a little later each time: among the answers, and among the writes.
    for (const delay of [0, 3, 8, 15, 30, 60]) {
      const client = subject.applicant(1);
      const applications = await Promise.all(Array.from({ length: 12 }, () => fillIn(client, subject)));
      const send = (application: SubmittableApplication) =>
        platform.post('/v1/cases', 'sample-applicant-1', {
          body: application,
          headers: { 'idempotency-key': application.submissionKey },
        });
      const burst = applications.map((application) => send(application).catch(() => undefined));
      await new Promise((resolve) => setTimeout(resolve, delay));
      await platform.restart();
      const first = await Promise.all(burst);
      unanswered += first.filter((answer) => answer === undefined).length;
      const there = new Set((await casesOf(subject)).map(({ caseNumber }) => caseNumber));
      for (const [at, application] of applications.entries()) {
        const again = await send(application);
        assert.equal(again.status, 201);
        if (first[at]) assert.deepEqual(again, first[at]);
        const { caseNumber } = JSON.parse(again.text) as ServiceCase;
        if (first[at]) assert.ok(there.has(caseNumber), 'an answered case was lost');
        known.add(caseNumber);
      }
      // One case a draft, and every case is one that somebody was told of.
      const all = (await casesOf(subject)).map(({ caseNumber }) => caseNumber);
      assert.deepEqual(all.sort(), [...known].sort());
    }
    assert.ok(unanswered > 0, 'the process was never killed before an answer');
  });

  it('lets a watch go on after the restart, each act once and in order', async () => {
    const { subject } = platform;
    const client = subject.applicant(1);
    const { caseNumber } = await client.cases.submit(await fillIn(client, subject));
    const seen: number[] = [];
    for await (const { act } of client.cases.watch(caseNumber)) {
      if (seen.push(act.sequence) === 2) {
        await platform.restart();
        const receiving = subject.authority(subject.target.from);
        await receiving.acts.append(caseNumber, (PLAY[0] as (typeof PLAY)[number])[1], { ifMatch: 2 });
      }
      if (act.sequence === 3) break;
    }
    assert.deepEqual(seen, [1, 2, 3]);
  });
});
