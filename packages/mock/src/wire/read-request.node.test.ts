import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { application, signedIn } from '../test-client/test-client.ts';

describe('what a request may be', () => {
  it('names every key that the protocol does not know, at any depth, and no value', async () => {
    const { client } = signedIn();
    const sent = await application(client);
    const wrong = {
      ...sent,
      remark: 'x',
      target: { ...sent.target, guidedigest: 'x', item: { ...sent.target.item, kinds: 'x' } },
      materials: [{ ...sent.materials[0], filename: 'secret.pdf' }],
    };
    const { status, body } = await client.post('/v1/cases', wrong, { 'idempotency-key': sent.submissionKey });
    assert.equal(status, 400);
    assert.equal(body.code, 'invalid-request');
    assert.equal(body.remedy, 'fix-input');
    assert.deepEqual(body.findings, [
      { path: ['target', 'item', 'kinds'], code: 'unknown-key' },
      { path: ['target', 'guidedigest'], code: 'unknown-key' },
      { path: ['materials', 0, 'filename'], code: 'unknown-key' },
      { path: ['remark'], code: 'unknown-key' },
    ]);
    assert.doesNotMatch(JSON.stringify(body), /secret/);
  });

  it('keeps what the person called a field: its keys are hers', async () => {
    const { client } = signedIn();
    const sent = await application(client);
    const { status } = await client.post(
      '/v1/cases',
      { ...sent, fields: { anything: 'x' } },
      { 'idempotency-key': sent.submissionKey },
    );
    assert.equal(status, 201);
  });

  it('says by path what is missing or of the wrong kind', async () => {
    const { client } = signedIn();
    const { body } = await client.post('/v1/watches', { cases: [{ caseNumber: 'A', after: -1 }] });
    assert.deepEqual(body.findings, [{ path: ['cases', 0, 'after'], code: 'too-small' }]);
  });

  it('refuses an unknown key of a query, and the same key twice', async () => {
    const { client } = signedIn();
    const unknown = await client.get('/v1/items?querry=x');
    assert.deepEqual(unknown.body.findings, [{ path: ['querry'], code: 'unknown-key' }]);
    const twice = await client.get('/v1/items?limit=1&limit=2');
    assert.deepEqual(twice.body.findings, [{ path: ['limit'], code: 'repeated' }]);
    const none = await client.get('/v1/divisions/430000?x=1');
    assert.equal(none.status, 400);
  });

  it('refuses a body that is not declared as JSON, is no JSON, or is too large', async () => {
    const { client } = signedIn();
    const path = '/v1/case-lookups';
    const form = await client.send('POST', path, { body: '{}', headers: { 'content-type': 'text/plain' } });
    assert.equal(form.status, 415);
    const broken = await client.send('POST', path, { body: '{"caseNumber":"陈' });
    assert.deepEqual([broken.status, broken.body.findings], [400, [{ path: [], code: 'not-json' }]]);
    const large = await client.send('POST', path, { body: JSON.stringify({ caseNumber: 'x'.repeat(1_000_000) }) });
    assert.deepEqual([large.status, large.body.code], [413, 'invalid-request']);
  });

  it('answers a path or method that does not exist with a problem, and every answer has an id', async () => {
    const { client } = signedIn();
    const path = await client.get('/v1/nothing');
    assert.deepEqual([path.status, path.body.code], [404, 'not-found']);
    assert.equal(path.headers.get('content-type'), 'application/problem+json');
    assert.equal(path.headers.get('x-request-id'), path.body.requestId);
    const method = await client.send('PUT', '/v1/items', { body: '{}' });
    assert.deepEqual([method.status, method.body.code], [405, 'method-not-allowed']);
    assert.equal(method.headers.get('allow'), 'GET');
    assert.ok((await client.get('/v1/items')).headers.get('x-request-id'));
  });
});
