import type { CaseReader } from '@tongban/domain';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openCase } from './application.ts';
import { accept } from './handling.ts';
import type { Subject } from './subject.ts';

type Watch = ReturnType<CaseReader['cases']['watch']>;

async function take(watch: Watch, count: number): Promise<[number, string][]> {
  const acts: [number, string][] = [];
  for await (const { act } of watch) if (acts.push([act.sequence, act.type]) === count) break;
  return acts;
}

/** What a watch brings. */
export function watching(subject: () => Subject): void {
  it('brings every act once and in order, those before it and those to come', { timeout: 20_000 }, async () => {
    const { caseNumber } = await openCase(subject());
    const sent: string[] = [];
    const { cases } = subject().applicant(1, (request) => sent.push(request));
    const seen = take(cases.watch(caseNumber), 6);
    const { acts } = await accept(subject(), caseNumber);
    const done = acts.map(({ sequence, type }) => [sequence, type]);
    assert.deepEqual(await seen, done);
    // By one stream, not by asking for the case again and again.
    const [opening, stream, ...more] = sent;
    assert.match(opening ?? '', /^POST .*\/v1\/watches$/);
    assert.match(stream ?? '', /^GET .*\/v1\/watches\/[^/]+\/events$/);
    assert.deepEqual(more, []);
  });

  it('starts after the act that was seen already', { timeout: 20_000 }, async () => {
    const { caseNumber } = await openCase(subject());
    const { acts } = await accept(subject(), caseNumber);
    const { cases } = subject().applicant(1);
    const seen = await take(cases.watch(caseNumber, { after: 4 }), 2);
    assert.deepEqual(
      seen,
      acts.slice(4).map(({ sequence, type }) => [sequence, type]),
    );
  });

  it('goes on where it broke off when the stream is lost', { timeout: 20_000 }, async () => {
    const { caseNumber } = await openCase(subject());
    const { cases } = subject().applicant(1);
    const sequences: number[] = [];
    for await (const { act } of cases.watch(caseNumber)) {
      if (sequences.push(act.sequence) === 2) {
        await subject().breakStreams();
        await accept(subject(), caseNumber);
      }
      if (act.sequence === 6) break;
    }
    assert.deepEqual(sequences, [1, 2, 3, 4, 5, 6]);
  });

  it('is not for others', async () => {
    const { caseNumber } = await openCase(subject());
    await assert.rejects(take(subject().applicant(2).cases.watch(caseNumber), 1), { code: 'not-found' });
    await assert.rejects(take(subject().anyone().cases.watch(caseNumber), 1), { code: 'unauthenticated' });
  });

  it('ends quietly when its signal aborts', { timeout: 20_000 }, async () => {
    const { caseNumber } = await openCase(subject());
    const { cases } = subject().applicant(1);
    const controller = new AbortController();
    const sequences: number[] = [];
    for await (const { act } of cases.watch(caseNumber, { signal: controller.signal })) {
      sequences.push(act.sequence);
      if (act.sequence === 2) setTimeout(() => controller.abort(), 50);
    }
    assert.deepEqual(sequences, [1, 2]);
  });
}
