import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisionLimit } from '../submission/case-limits.ts';
import { ApplicationDraft, ServiceGuide } from '@tongban/domain';
import { teachingGuide } from '@tongban/samples';
import { application, GUIDE, readCase, signedIn, submit } from '../test-client/test-client.ts';

describe('drafts', () => {
  it('are opened against the guide that was read, saved whole, and expire after 30 days', async () => {
    const { platform, client } = signedIn();
    const { digest } = ServiceGuide.parse((await client.get(GUIDE)).body);
    const target = { item: { kind: 'local', code: 'degree-notarization' }, division: '430000', guideDigest: digest };
    const opened = await client.post('/v1/applications', { target });
    const draft = ApplicationDraft.parse(opened.body);
    assert.equal(opened.status, 201);
    assert.ok(draft.submissionKey.length >= 16);
    platform.world.clock.advance({ days: 29 });
    const content = { applicant: { name: '陈示例' }, fields: { use: '留学' } };
    const path = `/v1/applications/${draft.id}`;
    const saved = await client.send('PUT', path, { body: JSON.stringify(content) });
    assert.deepEqual([saved.status, saved.body.content], [200, content]);
    assert.equal(saved.body.submissionKey, draft.submissionKey);
    platform.world.clock.advance({ days: 30 });
    assert.equal((await client.get(path)).status, 200);
    platform.world.clock.advance({ minutes: 1 });
    assert.equal((await client.get(path)).status, 404);
    const changed = await client.post('/v1/applications', { target: { ...target, guideDigest: 'older' } });
    assert.deepEqual([changed.status, changed.body.code, changed.body.remedy], [409, 'guide-changed', 'fix-input']);
  });
});

describe('submitting', () => {
  it('gives a receipt, and opens a case that holds what the guide announces and no number of hers', async () => {
    const { client } = signedIn();
    const receipt = await submit(client);
    assert.equal(receipt.caseNumber, 'SAMPLE-430000-20260916-0001');
    assert.match(receipt.lookupCode, /^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    assert.equal(receipt.receivedBy.division, '430000');
    const answer = await client.get(`/v1/cases/${receipt.caseNumber}`);
    assert.equal(answer.headers.get('etag'), '"2"');
    assert.doesNotMatch(JSON.stringify(answer.body), /990100199001010012|19900000001|陈示例/);
    const record = await readCase(client, receipt.caseNumber);
    assert.deepEqual(
      record.acts.map(({ type, by }) => [type, by.role]),
      [
        ['submitted', 'applicant'],
        ['received', 'handling'],
      ],
    );
    assert.deepEqual(
      record.plan.map(({ name, finishedBy }) => [name, finishedBy]),
      [
        ['提交申请', 'submitted'],
        ['受理', 'accepted'],
        ['审查并决定', 'decided'],
        ['出具公证书', 'licence-issued'],
        ['送达', 'delivered'],
      ],
    );
    assert.deepEqual([record.limits[0]?.type, record.limits[0]?.amount], ['statutory', 15]);
    assert.equal(record.contacts[0]?.phone, '0731-88980751');
  });

  it('lets the receiving place take in what is handed in elsewhere', async () => {
    const { client } = signedIn();
    const sent = await application(client);
    const { item, jurisdiction, digest } = teachingGuide;
    const target = { item, division: jurisdiction.division, guideDigest: digest, from: '990100' };
    const body = { ...sent, target, materials: [] };
    const { body: receipt } = await client.post('/v1/cases', body, { 'idempotency-key': sent.submissionKey });
    const record = await readCase(client, String(receipt.caseNumber));
    assert.equal(record.receiving?.division, '990100');
    assert.equal(record.receiving?.authority, '示例市政务服务窗口（虚构）');
    assert.deepEqual(record.acts[1]?.by, { role: 'receiving', jurisdiction: record.receiving });
    assert.deepEqual(
      [decisionLimit(record.limits)?.type, decisionLimit(record.limits)?.amount],
      ['statutory', 5],
      'the promise is only a range',
    );
  });

  it('says by path what is wrong with an application', async () => {
    const { client } = signedIn();
    const sent = await application(client);
    const wrong = {
      ...sent,
      applicant: { ...sent.applicant, idNumber: '990100199001010011' },
      situation: { q1: 'o9', q7: 'o1' },
      materials: [{ requirement: 'passport', name: '护照', how: 'original' }],
    };
    const { status, body } = await client.post('/v1/cases', wrong, { 'idempotency-key': sent.submissionKey });
    assert.equal(status, 400);
    assert.deepEqual(body.findings, [
      { path: ['applicant', 'idNumber'], code: 'bad-check-character' },
      { path: ['situation', 'q1'], code: 'unknown-option' },
      { path: ['situation', 'q2'], code: 'unanswered' },
      { path: ['situation', 'q7'], code: 'unknown-question' },
      { path: ['materials', 0, 'requirement'], code: 'unknown-requirement' },
    ]);
    assert.doesNotMatch(JSON.stringify(body), /990100/);
  });

  it('tells that the guide has changed since it was read', async () => {
    const { client } = signedIn();
    const sent = await application(client);
    const old = { ...sent, target: { ...sent.target, guideDigest: 'older' } };
    const { status, body } = await client.post('/v1/cases', old, { 'idempotency-key': sent.submissionKey });
    assert.deepEqual([status, body.code, body.remedy], [409, 'guide-changed', 'fix-input']);
    const right = await client.post('/v1/cases', sent, { 'idempotency-key': sent.submissionKey });
    assert.equal(right.status, 201, 'a refusal does not use the draft’s key up');
  });
});
