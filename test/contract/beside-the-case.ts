import type { ActDraft } from '@tongban/domain';
import { canonicalJson, sha256 } from '@tongban/domain/rules';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openCase } from './application.ts';
import { accept, append } from './handling.ts';
import { all } from './reading.ts';
import type { Subject } from './subject.ts';

const decided: ActDraft = { type: 'decided', details: { outcome: 'approved', summary: '准予出具（样例）。' } };

/** What closes a case that was decided. */
export const CLOSING: readonly ActDraft[] = [
  decided,
  { type: 'licence-issued', details: { name: '学习经历证明' } },
  { type: 'delivered', details: { how: 'electronic' } },
  { type: 'completed', details: {} },
];

/** A case of the first person, and one that was brought to its end. */
export async function closedCase(subject: Subject): Promise<string> {
  const { caseNumber } = await openCase(subject);
  const accepted = await accept(subject, caseNumber);
  await append(subject.authority(subject.target.division), accepted, CLOSING);
  return caseNumber;
}

/** What a person gets of her case besides its log: where to pay, what she was told, the whole when it is over. */
export function besideTheCase(subject: () => Subject): void {
  it('gives the authority’s own address for a fee that is open, and takes no card data', async () => {
    const { caseNumber } = await openCase(subject());
    const { fees } = subject().applicant(1);
    await assert.rejects(fees.pay(caseNumber), { code: 'act-not-allowed' });
    const accepted = await accept(subject(), caseNumber);
    const clerk = subject().authority(subject().target.division);
    const fee = (id: string): ActDraft => ({
      type: 'fee-requested',
      details: { fee: { id, name: '工本费', amount: 5 } },
    });
    const asked = await append(clerk, accepted, [fee('f1')]);
    const { data, meta } = await fees.pay(caseNumber).withResponse();
    assert.equal(meta.status, 201);
    assert.deepEqual([data.fee.id, data.payee.division], ['f1', subject().target.division]);
    assert.match(data.url, /^https:\/\//);
    await assert.rejects(subject().applicant(2).fees.pay(caseNumber), { code: 'not-found' });
    const card = { card: '0000000000000000' };
    await assert.rejects(fees.pay(caseNumber, card), { code: 'invalid-request' });
    const second = await append(clerk, asked, [fee('f2')]);
    await assert.rejects(fees.pay(caseNumber), { code: 'invalid-request' });
    assert.equal((await fees.pay(caseNumber, { fee: 'f2' })).fee.id, 'f2');
    await append(clerk, second, [{ type: 'fee-paid', details: { fee: { id: 'f2', name: '工本费', amount: 5 } } }]);
    await assert.rejects(fees.pay(caseNumber, { fee: 'f2' }), { code: 'invalid-request' });
  });

  it('tells of every correction, suspension, extension and decision, and remembers when it was first shown', async () => {
    const { caseNumber } = await openCase(subject());
    const { notices } = subject().applicant(1);
    assert.deepEqual(await all(notices.list(caseNumber)), []);
    const accepted = await accept(subject(), caseNumber);
    const clerk = subject().authority(subject().target.division);
    const reason = { text: '等候核实（样例）' };
    await append(clerk, accepted, [
      { type: 'suspended', details: { reason } },
      { type: 'resumed', details: {} },
      { type: 'limit-extended', details: { reason, dueOn: '2026-11-02' } },
      decided,
    ]);
    const told = await all(notices.list(caseNumber));
    assert.deepEqual(
      told.map(({ kind, channel, shownAt }) => [kind, channel, shownAt]),
      [
        ['decision', 'message', undefined],
        ['extension', 'message', undefined],
        ['suspension', 'message', undefined],
      ],
    );
    const [newest] = told;
    assert.ok(newest);
    const shown = await notices.show(newest);
    assert.ok(shown.shownAt);
    assert.deepEqual(await notices.show(newest), shown);
    assert.deepEqual((await all(notices.list(caseNumber)))[0], shown);
    await assert.rejects(all(subject().applicant(2).notices.list(caseNumber)), { code: 'not-found' });
    await assert.rejects(subject().applicant(2).notices.show(newest), { code: 'not-found' });
    await assert.rejects(notices.show({ caseNumber, id: '1' }), { code: 'not-found' });
  });

  it('exports a case that is over, whole, to its parties', async () => {
    const { caseNumber: open } = await openCase(subject());
    const { archive, cases } = subject().applicant(1);
    await assert.rejects(archive.export(open), { code: 'act-not-allowed' });
    const caseNumber = await closedCase(subject());
    const { record, files, digest } = await archive.export(caseNumber);
    assert.deepEqual(record.acts, (await cases.get(caseNumber)).acts);
    assert.equal(digest, sha256(canonicalJson({ files, record })));
    const clerk = subject().authority(subject().target.division);
    assert.deepEqual((await clerk.archive.export(caseNumber)).record.acts, record.acts);
    await assert.rejects(subject().applicant(2).archive.export(caseNumber), { code: 'not-found' });
  });
}
