import { persons } from '@tongban/samples';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { contentFor, fillIn, openCase } from './application.ts';
import { all } from './reading.ts';
import type { Subject } from './subject.ts';

/** What an applicant does: drafts, submits, reads her case, takes it back. */
export function submitting(subject: () => Subject): void {
  it('opens, saves and gives a draft, to its owner alone', async () => {
    const [mine, others] = [subject().applicant(1), subject().applicant(2)];
    const { target } = subject();
    const guide = await mine.guides.get(target);
    const draft = await mine.applications.create({ ...target, guideDigest: guide.digest });
    assert.ok(draft.submissionKey.length >= 16);
    const content = contentFor(guide, persons[0]);
    assert.deepEqual((await mine.applications.save(draft.id, content)).content, content);
    const read = await mine.applications.get(draft.id);
    assert.deepEqual([read.content, read.submissionKey], [content, draft.submissionKey]);
    await assert.rejects(others.applications.get(draft.id), { code: 'not-found' });
    await assert.rejects(others.applications.save(draft.id, {}), { code: 'not-found' });
  });

  it('lists a person’s own drafts without what is filled in, and deletes one of hers for good', async () => {
    const [mine, others] = [subject().applicant(1), subject().applicant(2)];
    const { target } = subject();
    const { digest } = await mine.guides.get(target);
    const { id } = await mine.applications.create({ ...target, guideDigest: digest });
    const idsOf = async (client: typeof mine) => (await all(client.applications.list())).map((draft) => draft.id);
    assert.ok((await idsOf(mine)).includes(id));
    assert.ok(!(await idsOf(others)).includes(id));
    assert.ok((await all(mine.applications.list())).every((draft) => !('content' in draft)));
    await assert.rejects(others.applications.delete(id), { code: 'not-found' });
    await mine.applications.delete(id);
    await assert.rejects(mine.applications.get(id), { code: 'not-found' });
  });

  it('makes one case of one submission, however often and from wherever it is sent', async () => {
    const client = subject().applicant(1);
    const application = await fillIn(client, subject());
    const first = await client.cases.submit(application);
    assert.deepEqual(await client.cases.submit(application), first);
    assert.deepEqual(await subject().applicant(1).cases.submit(application), first);
    const changed = { ...application, fields: { purpose: '另一种用途' } };
    await assert.rejects(client.cases.submit(changed), { code: 'idempotency-mismatch' });
    let found = 0;
    for await (const { caseNumber } of client.cases.list()) if (caseNumber === first.caseNumber) found += 1;
    assert.equal(found, 1);
  });

  it('makes one case of a submission whose answer was lost on the way', async () => {
    const client = subject().applicant(1);
    const count = async () => {
      let cases = 0;
      for await (const { items } of client.cases.list().byPage()) cases += items.length;
      return cases;
    };
    const application = await fillIn(client, subject());
    const before = await count();
    await subject().loseNextSubmission();
    const receipt = await client.cases.submit(application);
    assert.equal(await count(), before + 1);
    assert.equal((await client.cases.get(receipt.caseNumber)).caseNumber, receipt.caseNumber);
  });

  it('opens a case that shows the applicant masked, to her alone', async () => {
    const { caseNumber } = await openCase(subject());
    const read = await subject().applicant(1).cases.get(caseNumber);
    assert.deepEqual(read.acts.map(({ type }) => type).slice(0, 1), ['submitted']);
    assert.deepEqual(
      read.acts.map(({ sequence }) => sequence),
      read.acts.map((_, index) => index + 1),
    );
    const text = JSON.stringify(read);
    const { name, idNumber, phone } = persons[0];
    for (const secret of [name, idNumber, phone]) assert.ok(!text.includes(secret));
    await assert.rejects(subject().applicant(2).cases.get(caseNumber), { code: 'not-found' });
    await assert.rejects(subject().anyone().cases.get(caseNumber), { code: 'unauthenticated', status: 401 });
  });

  it('tells number and code apart from nothing at a look-up, and no person', async () => {
    const { caseNumber, lookupCode, itemName } = await openCase(subject());
    const { cases } = subject().anyone();
    const glance = await cases.lookUp({ caseNumber, lookupCode });
    assert.deepEqual([glance.caseNumber, glance.itemName], [caseNumber, itemName]);
    assert.ok(!JSON.stringify(glance).includes('*'));
    const wrong = { caseNumber, lookupCode: 'XXXX-XXXX' };
    await assert.rejects(cases.lookUp(wrong), { code: 'not-found' });
    await assert.rejects(cases.lookUp({ caseNumber: 'NO-SUCH-CASE', lookupCode }), { code: 'not-found' });
  });

  it('refuses what is not right, and says where and what, but not the value', async () => {
    const client = subject().applicant(1);
    const application = await fillIn(client, subject());
    const idNumber = '990100199001010017';
    const wrong = { ...application, applicant: { ...application.applicant, idNumber } };
    await assert.rejects(client.cases.submit(wrong), (error) => {
      const { code, remedy, findings } = error as Record<string, unknown>;
      assert.deepEqual([code, remedy], ['invalid-request', 'fix-input']);
      assert.deepEqual(findings, [{ path: ['applicant', 'idNumber'], code: 'bad-check-character' }]);
      assert.ok(!JSON.stringify(error).includes(idNumber));
      return true;
    });
    // The key of the draft is not used up by what was refused.
    assert.ok((await client.cases.submit(application)).caseNumber);
  });

  it('refuses an application against a guide that has changed', async () => {
    const client = subject().applicant(1);
    const application = await fillIn(client, subject());
    const target = { ...application.target, guideDigest: 'another-digest' };
    await assert.rejects(client.cases.submit({ ...application, target }), { code: 'guide-changed' });
    await assert.rejects(client.applications.create(target), { code: 'guide-changed' });
  });

  it('takes an application back once', async () => {
    const { caseNumber } = await openCase(subject());
    const { cases } = subject().applicant(1);
    await assert.rejects(subject().applicant(2).cases.withdraw(caseNumber), { code: 'not-found' });
    assert.equal((await cases.withdraw(caseNumber)).acts.at(-1)?.type, 'withdrawn');
    await assert.rejects(cases.withdraw(caseNumber), { code: 'act-not-allowed' });
  });
}
