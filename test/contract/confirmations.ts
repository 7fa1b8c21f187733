import type { ConfirmationContent } from '@tongban/domain';
import {
  approveConfirmation,
  authorizeLicence,
  getConfirmation,
  openConfirmation,
  refuseConfirmation,
} from '@tongban/domain/protocol';
import { confirmationDigest } from '@tongban/domain/rules';
import { isPlatformError } from '@tongban/sdk';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fillIn, openCase } from './application.ts';
import { proofOf, request } from './confirmations-given.ts';
import type { Subject } from './subject.ts';

const refusedWith = (code: string) => (error: unknown) => {
  assert.ok(isPlatformError(error), String(error));
  assert.deepEqual([error.code, error.status, error.remedy], ['confirmation-required', 403, 'step-up']);
  assert.deepEqual(error.findings, [{ path: ['Confirmation'], code }]);
  return true;
};

/** What is done only once the person has confirmed it on the portal's own page. */
export function confirmations(subject: () => Subject): void {
  const content = (): ConfirmationContent => ({ kind: 'authorize-licence', authorization: request(subject()) });
  const authorize = (session: string, proof: string, body = request(subject())) =>
    subject()
      .through(1, session)
      .call(authorizeLicence, { body, headers: { confirmation: proof } });

  it('lets a page ask, and neither read, nor give, nor refuse', async () => {
    const asked = await subject().applicant(1).confirmations.open(content());
    assert.deepEqual([asked.state, asked.digest], ['open', confirmationDigest(content())]);
    assert.ok(!JSON.stringify(asked).includes('chen-identity'));
    const page = subject().through(1).call;
    const parameters = { confirmation: asked.id };
    await assert.rejects(page(getConfirmation, { parameters }), { code: 'forbidden' });
    const body = { digest: asked.digest };
    await assert.rejects(page(approveConfirmation, { parameters, body }), { code: 'forbidden' });
    await assert.rejects(page(refuseConfirmation, { parameters, body: {} }), { code: 'forbidden' });
  });

  it('shows the portal’s page what will be done, in her own session alone', async () => {
    const { call } = subject().through(1, 'session-1');
    const { id: confirmation } = await call(openConfirmation, { body: { content: content() } });
    const shown = await call(getConfirmation, { parameters: { confirmation } });
    assert.deepEqual(shown.content, content());
    for (const [person, session] of [
      [1, 'session-2'],
      [2, 'session-1'],
    ] as const) {
      const other = subject().through(person, session).call(getConfirmation, { parameters: { confirmation } });
      await assert.rejects(other, { code: 'not-found' });
    }
  });

  it('takes a yes to what she was shown, once, and none after a no', async () => {
    const { call } = subject().through(1, 'session-1');
    const { id: confirmation, digest } = await call(openConfirmation, { body: { content: content() } });
    const parameters = { confirmation };
    const approve = (shown: string) => call(approveConfirmation, { parameters, body: { digest: shown } });
    await assert.rejects(approve('another-digest'), { code: 'conflict' });
    assert.ok((await approve(digest)).token.length >= 16);
    await assert.rejects(approve(digest), { code: 'conflict' });

    const second = await call(openConfirmation, { body: { content: content() } });
    const refused = await call(refuseConfirmation, { parameters: { confirmation: second.id }, body: {} });
    assert.equal(refused.state, 'refused');
    const late = call(approveConfirmation, { parameters: { confirmation: second.id }, body: { digest } });
    await assert.rejects(late, { code: 'conflict' });
  });

  it('takes a proof once, for this content, this person and this session alone', async () => {
    const { licences } = subject().applicant(1);
    // @ts-expect-error the type does not let it be forgotten
    await assert.rejects(licences.authorize(request(subject())), refusedWith('missing'));
    const proof = await proofOf(subject(), content());
    await assert.rejects(authorize('session-1', `${proof}x`), refusedWith('unknown'));
    await assert.rejects(authorize('session-2', proof), refusedWith('other-session'));
    await assert.rejects(
      authorize('session-1', proof, request(subject(), { fields: ['name'] })),
      refusedWith('other-content'),
    );
    await assert.rejects(licences.authorize(request(subject()), { confirmation: proof }), refusedWith('other-session'));
    assert.equal((await authorize('session-1', proof)).status, 'active');
    await assert.rejects(authorize('session-1', proof), refusedWith('used'));
    const others = await proofOf(subject(), { kind: 'authorize-licence', authorization: wangs() }, { person: 2 });
    await assert.rejects(authorize('session-1', others), refusedWith('unknown'));
  });

  const wangs = () => request(subject(), { licence: 'wang-identity' });

  it('asks nobody to confirm what would be refused', async () => {
    const { confirmations: asked } = subject().applicant(1);
    const authorization = request(subject(), { fields: ['name', 'residence'] });
    await assert.rejects(asked.open({ kind: 'authorize-licence', authorization }), { code: 'invalid-request' });
    const application = await fillIn(subject().applicant(1), subject());
    const idNumber = '990100199001010017';
    const wrong = { ...application, applicant: { ...application.applicant, idNumber } };
    await assert.rejects(asked.open({ kind: 'submit', application: wrong }), { code: 'invalid-request' });
    const { caseNumber } = await openCase(subject());
    await assert.rejects(subject().applicant(2).confirmations.open({ kind: 'withdraw', caseNumber }), {
      code: 'not-found',
    });
  });

  it('confirms a submission and a withdrawal whole', async () => {
    const client = subject().applicant(1);
    const application = await fillIn(client, subject());
    const { kind, digest } = await client.confirmations.open({ kind: 'submit', application });
    assert.deepEqual([kind, digest], ['submit', confirmationDigest({ kind: 'submit', application })]);
    const confirmation = await proofOf(subject(), { kind: 'submit', application });
    const { caseNumber } = await client.cases.submit(application, { confirmation });
    const withdrawal = await proofOf(subject(), { kind: 'withdraw', caseNumber });
    const { acts } = await client.cases.withdraw(caseNumber, { confirmation: withdrawal });
    assert.equal(acts.at(-1)?.type, 'withdrawn');
  });
}
