import { checks, countsOf, keepsProtocol, reportJson, reportJunit, reportText, runChecks } from '@tongban/conformance';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breakingProxy } from './breaking-proxy.ts';
import { refuse } from './breakage.ts';
import { quick, sampleGiven, serveSample } from './sample-platform.ts';

describe('asking a platform whether it keeps the protocol', () => {
  it('finds nothing wrong with the mock platform, over HTTP', { timeout: 300_000 }, async () => {
    await using mock = await serve();
    const report = await runChecks(sampleGiven(mock.url), quick);
    const failed = report.checks.filter(({ outcome }) => outcome === 'failed');
    assert.deepEqual(
      failed.map(({ id, findings }) => [id, findings[0]?.came]),
      [],
    );
    assert.equal(keepsProtocol(report), true);
    assert.deepEqual(
      report.checks.map(({ id }) => id),
      checks.map(({ id }) => id),
    );
    const skipped = report.checks.filter(({ outcome }) => outcome === 'skipped');
    assert.deepEqual(
      skipped.map(({ id, skipped: why }) => [id, why?.text]),
      [],
      'nothing is left out where everything is given',
    );
  });

  it('skips what was not given, and asks the rest', { timeout: 120_000 }, async () => {
    await using mock = await serve();
    const report = await runChecks({ baseUrl: mock.url }, quick);
    const { passed, failed, skipped } = countsOf(report);
    assert.equal(failed, 0);
    assert.ok(passed >= 15 && skipped >= 60, `${passed} passed, ${skipped} skipped`);
    const submit = report.checks.find(({ id }) => id === 'submit');
    assert.deepEqual(submit?.skipped, {
      reason: 'not-given',
      text: 'not given: an item with a guide; the token of an applicant',
    });
  });

  it('does not call a platform conformant that answers nothing, and does not throw', { timeout: 120_000 }, async () => {
    await using mock = await serve();
    const { port } = new URL(mock.url);
    const closed = await serveSample();
    await closed.close();
    const report = await runChecks(sampleGiven(closed.url), { ...quick, timeout: 2000 });
    assert.notEqual(port, '');
    assert.equal(countsOf(report).passed, 0);
    assert.equal(keepsProtocol(report), false);
    const [first] = report.checks;
    assert.deepEqual([first?.outcome, first?.findings[0]?.came], ['failed', 'the connection failed']);
  });

  it('says of what is barred that it is, and does not let it pass', { timeout: 120_000 }, async () => {
    await using mock = await serve();
    const proxy = await breakingProxy(mock.url);
    proxy.hooks = {
      answer: (answer, { method, path }) => {
        if (method === 'POST' && path === '/v1/applications') refuse(answer, 503, 'unavailable');
      },
    };
    const report = await runChecks(sampleGiven(proxy.url), { ...quick, only: ['draft-life', 'case-etag'] });
    await proxy.close();
    assert.deepEqual(
      report.checks.map(({ outcome, skipped }) => [outcome, skipped?.reason]),
      [
        ['skipped', 'blocked'],
        ['skipped', 'blocked'],
      ],
    );
    assert.equal(keepsProtocol(report), false);
  });

  it('is not misled by answers of any shape', { timeout: 120_000 }, async () => {
    for (const body of ['', 'null', '[]', '{"items":[null,1,"x"],"acts":[[]],"digest":7}', '<html>']) {
      const fetch = () => Promise.resolve(new Response(body, { headers: { 'content-type': 'text/html' } }));
      const report = await runChecks(sampleGiven('http://odd.invalid'), { ...quick, fetch, silence: 50 });
      assert.equal(keepsProtocol(report), false, body);
    }
  });
});

describe('what is reported', () => {
  it('holds no token, no key and nothing that a person typed', { timeout: 300_000 }, async () => {
    await using mock = await serve();
    const proxy = await breakingProxy(mock.url);
    // Everything that changes something is refused, so that every call stands in the report as a command.
    proxy.hooks = { answer: (answer, { method }) => void (method !== 'GET' && refuse(answer, 500, 'internal')) };
    const person = { name: '甄示例', idNumber: '990100199001017775', phone: '19900000071' };
    const given = { ...sampleGiven(proxy.url), applicants: [{ token: 'sample-applicant-1', person }] };
    const report = await runChecks(given, quick);
    await proxy.close();
    for (const text of [reportText(report).join('\n'), reportJunit(report), JSON.stringify(reportJson(report))]) {
      assert.match(text, /curl -i/);
      for (const secret of ['sample-applicant-1', 'sample-authority', ...Object.values(person)]) {
        assert.ok(!text.includes(secret), `${secret} stands in the report`);
      }
    }
  });
});

async function serve() {
  const mock = await serveSample();
  return { url: mock.url, [Symbol.asyncDispose]: () => mock.close() };
}
