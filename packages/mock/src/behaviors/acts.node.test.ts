import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCase, signedIn, submit, TestClient } from '../test-client/test-client.ts';

const accepted = { type: 'accepted', details: { notice: { number: '样例1号' } } };
const notified = {
  type: 'correction-notified',
  details: {
    notice: {
      number: '样例补正1号',
      items: [
        { id: 'a', text: '看不清', requirement: 'diploma' },
        { id: 'b', text: '缺用途', field: 'purpose' },
      ],
      guideDigest: 'x',
    },
  },
};

async function caseAt() {
  const { platform, client } = signedIn();
  const { caseNumber } = await submit(client);
  const authority = new TestClient(platform, { token: 'sample-authority-430000' });
  const act = (body: unknown, length: number) =>
    authority.post(`/v1/cases/${caseNumber}/acts`, body, { 'if-match': `"${length}"` });
  return { client, authority, caseNumber, act };
}

describe('the acts of an authority', () => {
  it('are appended with who, when and in which part', async () => {
    const { client, act, caseNumber } = await caseAt();
    const { status, headers } = await act(accepted, 2);
    assert.deepEqual([status, headers.get('etag')], [201, '"3"']);
    const { acts, handling } = await readCase(client, caseNumber);
    assert.deepEqual(acts[2], {
      sequence: 3,
      at: '2026-09-16T09:00:00+08:00',
      by: { role: 'handling', jurisdiction: handling },
      ...accepted,
    });
  });

  it('cannot overwrite what another clerk did in between', async () => {
    const { act, authority, caseNumber } = await caseAt();
    await act(accepted, 2);
    const { status, body } = await act(notified, 2);
    assert.deepEqual([status, body.code], [412, 'conflict']);
    const path = `/v1/cases/${caseNumber}/acts`;
    const blind = await authority.post(path, notified);
    assert.deepEqual([blind.status, blind.body.code], [428, 'invalid-request']);
    assert.equal((await authority.post(path, notified, { 'if-match': '*' })).status, 400);
  });

  it('hear the same answer when they are repeated, although the log is longer now', async () => {
    const { authority, caseNumber } = await caseAt();
    const headers = { 'if-match': '"2"', 'idempotency-key': 'same-key-of-a-clerk' };
    const first = await authority.post(`/v1/cases/${caseNumber}/acts`, accepted, headers);
    const again = await authority.post(`/v1/cases/${caseNumber}/acts`, accepted, headers);
    assert.deepEqual([again.status, again.body], [201, first.body]);
  });

  it('are refused when they may not come now, or are no acts', async () => {
    const { act } = await caseAt();
    const early = await act({ type: 'completed', details: {} }, 2);
    assert.deepEqual([early.status, early.body.code, early.body.remedy], [409, 'act-not-allowed', 'ask-authority']);
    const unreasoned = { type: 'decided', details: { outcome: 'rejected', summary: '不予', reasons: [] } };
    assert.equal((await act(unreasoned, 2)).body.code, 'invalid-request');
    const misspelled = { type: 'accepted', details: { notice: { number: '1', decisionDue: '2026-10-01' } } };
    assert.deepEqual((await act(misspelled, 2)).body.findings, [
      { path: ['details', 'notice', 'decisionDue'], code: 'unknown-key' },
    ]);
  });
});

describe('the acts of an applicant', () => {
  it('answer every point of the open notice, once', async () => {
    const { client, act, caseNumber } = await caseAt();
    await act(accepted, 2);
    const path = `/v1/cases/${caseNumber}/corrections`;
    assert.equal((await client.post(path, { answers: [{ item: 'a', text: '好' }] })).body.code, 'act-not-allowed');
    await act(notified, 3);
    const answers = [
      { item: 'a', text: ' ' },
      { item: 'a', text: '好' },
      { item: 'c', text: '好' },
    ];
    const { status, body } = await client.post(path, { answers });
    assert.equal(status, 400);
    assert.deepEqual(body.findings, [
      { path: ['answers', 0], code: 'empty' },
      { path: ['answers', 1, 'item'], code: 'repeated' },
      { path: ['answers', 2, 'item'], code: 'unknown-item' },
      { path: ['answers', 'b'], code: 'unanswered' },
    ]);
    const right = await client.post(path, {
      answers: [
        { item: 'a', fileName: 'a.pdf' },
        { item: 'b', text: '留学' },
      ],
    });
    assert.deepEqual([right.status, right.headers.get('etag')], [201, '"5"']);
    const record = await readCase(client, caseNumber);
    assert.equal(record.acts.at(-1)?.type, 'correction-supplied');
  });

  it('take the application back until it is decided', async () => {
    const { client, caseNumber } = await caseAt();
    const { status, body } = await client.post(`/v1/cases/${caseNumber}/withdrawal`, {});
    assert.deepEqual([status, (body.acts as { type: string }[]).at(-1)?.type], [201, 'withdrawn']);
    const again = await client.post(`/v1/cases/${caseNumber}/withdrawal`, {});
    assert.deepEqual([again.status, again.body.code], [409, 'act-not-allowed']);
  });
});
