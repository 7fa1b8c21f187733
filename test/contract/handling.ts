import type { ActDraft, CorrectionNotice, ServiceCase } from '@tongban/domain';
import { caseStatus, heldBy } from '@tongban/domain/rules';
import { type AuthorityClient, isPlatformError } from '@tongban/sdk/authority';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openCase } from './application.ts';
import type { Subject } from './subject.ts';

const accepted: ActDraft = { type: 'accepted', details: { notice: { number: '样例受理〔2026〕1号' } } };

/** Appends acts one after the other, each to the log that the last one left. */
export async function append(
  authority: AuthorityClient,
  seen: ServiceCase,
  drafts: readonly ActDraft[],
): Promise<ServiceCase> {
  let last = seen;
  for (const draft of drafts) {
    last = await authority.acts.append(last.caseNumber, draft, { ifMatch: last.acts.length });
    assert.equal(last.acts.at(-1)?.type, draft.type);
  }
  return last;
}

/** Both authorities of a case that was just handed in. */
export async function authoritiesOf({ authority, target }: Subject, caseNumber: string) {
  const [receiving, handling] = [authority(target.from), authority(target.division)];
  return { receiving, handling, seen: await receiving.cases.get(caseNumber) };
}

/** Brings a case that was handed in to where the handling place has it, and accepts it. */
export async function accept(subject: Subject, caseNumber: string): Promise<ServiceCase> {
  const { receiving, handling, seen } = await authoritiesOf(subject, caseNumber);
  const forwarded = await append(receiving, seen, [
    { type: 'intake-checked', details: { passed: true, remarks: [] } },
    { type: 'handed-over', details: { to: seen.handling } },
  ]);
  return append(handling, forwarded, [{ type: 'handover-acknowledged', details: {} }, accepted]);
}

/** What authorities do: append acts, each where and when it is allowed. */
export function handling(subject: () => Subject): void {
  it('brings a case from intake over a correction to its end', async () => {
    const { caseNumber } = await openCase(subject());
    const { cases } = subject().applicant(1);
    const authority = subject().authority(subject().target.division);
    const received = await cases.get(caseNumber);
    assert.equal(heldBy(received.acts, received)?.role, 'receiving');
    const inReview = await accept(subject(), caseNumber);
    assert.equal(heldBy(inReview.acts, inReview)?.role, 'handling');

    const notice: CorrectionNotice = {
      number: '样例补正〔2026〕1号',
      items: [{ id: 'page', text: '有一页拍摄模糊，请重新上传。' }],
      guideDigest: inReview.guideDigest,
    };
    await append(authority, inReview, [{ type: 'correction-notified', details: { notice } }]);
    const asked = await cases.get(caseNumber);
    assert.equal(caseStatus(asked.acts), 'correction-requested');
    assert.equal(heldBy(asked.acts, asked)?.role, 'applicant');
    const answers = [{ item: 'page', fileName: '补正-样例.pdf' }];
    await assert.rejects(subject().applicant(2).cases.supplyCorrection(caseNumber, answers), { code: 'not-found' });
    const supplied = await cases.supplyCorrection(caseNumber, answers);
    assert.equal(caseStatus(supplied.acts), 'in-review');
    await assert.rejects(cases.supplyCorrection(caseNumber, answers), { code: 'act-not-allowed' });

    const closed = await append(authority, supplied, [
      { type: 'decided', details: { outcome: 'approved', summary: '准予出具。' } },
      { type: 'licence-issued', details: { name: '学习经历证明' } },
      { type: 'delivered', details: { how: 'electronic' } },
      { type: 'completed', details: {} },
    ]);
    assert.equal(caseStatus(closed.acts), 'completed');
    const read = await cases.get(caseNumber);
    assert.deepEqual(read.acts, closed.acts);
    assert.equal(heldBy(read.acts, read), undefined);
  });

  it('lets two clerks not overwrite each other', async () => {
    const { caseNumber } = await openCase(subject());
    const { receiving, seen } = await authoritiesOf(subject(), caseNumber);
    const draft: ActDraft = { type: 'intake-checked', details: { passed: true, remarks: [] } };
    const ifMatch = seen.acts.length;
    await receiving.acts.append(caseNumber, draft, { ifMatch });
    await assert.rejects(receiving.acts.append(caseNumber, draft, { ifMatch }), (error) => {
      assert.ok(isPlatformError(error));
      const told = error.since?.map(({ sequence, type, role, division }) => ({ sequence, type, role, division }));
      const { division } = seen.receiving ?? seen.handling;
      assert.deepEqual(told, [{ sequence: ifMatch + 1, type: 'intake-checked', role: 'receiving', division }]);
      return error.code === 'conflict';
    });
    assert.equal((await receiving.cases.get(caseNumber)).acts.length, ifMatch + 1);
  });

  it('takes an act once that a clerk sends again under its key', async () => {
    const { caseNumber } = await openCase(subject());
    const { receiving, seen } = await authoritiesOf(subject(), caseNumber);
    const draft: ActDraft = { type: 'intake-checked', details: { passed: true, remarks: [] } };
    const options = { ifMatch: seen.acts.length, key: `clerk-${caseNumber}` };
    const first = await receiving.acts.append(caseNumber, draft, options);
    assert.deepEqual(await receiving.acts.append(caseNumber, draft, options), first);
    await assert.rejects(receiving.acts.append(caseNumber, accepted, options), { code: 'idempotency-mismatch' });
  });

  it('shows each authority the cases in which it has a part, and which of them wait for it', async () => {
    const { caseNumber } = await openCase(subject());
    const { receiving, handling, seen } = await authoritiesOf(subject(), caseNumber);
    const has = async (clerk: AuthorityClient, waiting?: 'here') => {
      for await (const record of clerk.inbox.list(waiting && { waiting }))
        if (record.caseNumber === caseNumber) return true;
      return false;
    };
    const where = async () => [await has(receiving, 'here'), await has(handling, 'here')];
    assert.deepEqual(await where(), [true, false]);
    await append(receiving, seen, [{ type: 'handed-over', details: { to: seen.handling } }]);
    assert.deepEqual(await where(), [true, true], 'the one still answers, the other must acknowledge');
    await handling.acts.append(
      caseNumber,
      { type: 'handover-acknowledged', details: {} },
      { ifMatch: seen.acts.length + 1 },
    );
    assert.deepEqual(await where(), [false, true]);
    assert.deepEqual([await has(receiving), await has(handling)], [true, true]);
    assert.equal(await has(subject().authority('430000')), false);
  });

  it('records once that the applicant has opened the decision, and not before there is one', async () => {
    const { caseNumber } = await openCase(subject());
    const { cases } = subject().applicant(1);
    await assert.rejects(cases.openDecision(caseNumber), { code: 'act-not-allowed' });
    const inReview = await accept(subject(), caseNumber);
    const authority = subject().authority(subject().target.division);
    await append(authority, inReview, [{ type: 'decided', details: { outcome: 'approved', summary: '准予出具。' } }]);
    await cases.openDecision(caseNumber);
    const { acts } = await cases.openDecision(caseNumber);
    assert.equal(acts.filter(({ type }) => type === 'decision-opened').length, 1);
    await assert.rejects(subject().applicant(2).cases.openDecision(caseNumber), { code: 'not-found' });
  });

  it('allows an act only to whom it belongs, and only where the case stands', async () => {
    const { caseNumber } = await openCase(subject());
    const { receiving, handling, seen } = await authoritiesOf(subject(), caseNumber);
    const options = { ifMatch: seen.acts.length };
    // In a remote intake powers do not move: the receiving place cannot accept, the handling place not yet.
    await assert.rejects(receiving.acts.append(caseNumber, accepted, options), { code: 'act-not-allowed' });
    await assert.rejects(handling.acts.append(caseNumber, accepted, options), { code: 'act-not-allowed' });
    const stranger = subject().authority('430000');
    await assert.rejects(stranger.acts.append(caseNumber, accepted, options), { code: 'not-found' });
    await assert.rejects(stranger.cases.get(caseNumber), { code: 'not-found' });
  });
}
