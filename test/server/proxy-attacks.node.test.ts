import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { asSent, askFor, filledApplication, key } from './acting.ts';
import { openStage, type Stage, type StageOptions } from './stage.ts';

/** A portal before a platform that answers as a test wants. */
async function facing(answer: RequestListener, options: StageOptions['portal'] = {}) {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stage = await openStage({ portal: { platform: { baseUrl }, ...options } });
  return Object.assign(stage, {
    [Symbol.asyncDispose]: async () => {
      await stage.close();
      server.closeAllConnections();
      server.close();
    },
  });
}

describe('attacks on look-up', () => {
  it('lets nobody try codes: by address, and by case wherever the tries come from', async () => {
    const limits = { lookUp: { calls: 3, milliseconds: 60_000 }, lookUpOfCase: { calls: 5, milliseconds: 60_000 } };
    await using stage = await openStage({ portal: { limits } });
    const ask = (caseNumber: string, address: string) =>
      stage.portal.fetch(
        new Request(`${stage.origin}/tongban/v1/case-lookups`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: stage.origin },
          body: JSON.stringify({ caseNumber, lookupCode: 'guess' }),
        }),
        { address },
      );
    const statuses = [];
    for (let tries = 0; tries < 4; tries += 1) statuses.push((await ask(`SAMPLE-430000-${tries}`, '10.0.0.1')).status);
    assert.deepEqual(statuses, [404, 404, 404, 429]);
    const spread = [];
    for (let tries = 0; tries < 6; tries += 1) {
      const number = tries % 2 ? 'SAMPLE-430000-9' : ' sample-430000-9';
      spread.push((await ask(number, `10.0.1.${tries}`)).status);
    }
    assert.deepEqual(spread.slice(0, 5), [404, 404, 404, 404, 404]);
    assert.equal(spread[5], 429);
    const limited = await ask('SAMPLE-430000-9', '10.0.2.1');
    assert.equal(limited.headers.get('retry-after'), '60');
    assert.equal(((await limited.json()) as { code: string }).code, 'rate-limited');
  });

  it('counts the calls of one session, from wherever they come', async () => {
    await using stage = await openStage({ portal: { limits: { session: { calls: 2, milliseconds: 60_000 } } } });
    const browser = await stage.signedIn();
    const statuses = [];
    for (let calls = 0; calls < 3; calls += 1) statuses.push((await browser.call('GET /tongban/v1/cases')).status);
    assert.deepEqual(statuses, [200, 200, 429]);
  });

  it('counts sign-ins from one address', async () => {
    await using stage = await openStage({ portal: { limits: { signIn: { calls: 2, milliseconds: 60_000 } } } });
    const statuses = [];
    for (let calls = 0; calls < 3; calls += 1) {
      statuses.push((await stage.browser().step(new URL('/tongban/sign-in', stage.origin))).status);
    }
    assert.deepEqual(statuses, [303, 303, 429]);
  });
});

describe('attacks on drafts and references', () => {
  let stage: Stage;
  before(async () => (stage = await openStage()));
  after(() => stage.close());

  it('gives a draft to nobody else, and to nobody once its owner has signed out', async () => {
    const browser = await stage.signedIn();
    const { draft } = await filledApplication(browser);
    const path = `/tongban/v1/applications/${String(draft)}`;
    assert.equal((await browser.call(`GET ${path}`)).status, 200);
    const other = await stage.signedIn(2);
    assert.equal((await other.call(`GET ${path}`)).status, 404);
    assert.equal((await other.call(`PUT ${path}`, {})).status, 404);
    assert.equal((await other.call(`DELETE ${path}`)).status, 404);
    await browser.call('POST /tongban/sign-out', {});
    assert.equal((await browser.call(`GET ${path}`)).status, 401);
    assert.equal((await stage.browser().call(`GET ${path}`)).status, 401);
  });

  it('puts in no value of another session, and none where the protocol takes no reference', async () => {
    const browser = await stage.signedIn();
    const application = asSent(await filledApplication(browser));
    const open = (content: object) => browser.call('POST /tongban/v1/confirmations', { content }, key());
    const reference = (application.applicant as unknown as { idNumber: object }).idNumber;
    for (const ref of ['licence:of-another:id-number', '__proto__', 'constructor', 'identity:unknown']) {
      const applicant = { ...application.applicant, name: { ...reference, ref } };
      const { body } = await open({ kind: 'submit', application: { ...application, applicant } });
      assert.equal((body.findings as { code: string }[])[0]?.code, 'unresolved-reference', ref);
    }
    const before = stage.reached.length;
    const misplaced = await browser.call(
      'POST /tongban/v1/licence-verifications',
      { identifier: reference, purpose: '办理学历公证' },
      key(),
    );
    assert.equal((misplaced.body.findings as { code: string }[])[0]?.code, 'unresolved-reference');
    assert.equal(stage.reached.length, before);
  });

  it('masks her values in whatever a platform says back', async () => {
    const person = { name: '陈示例', idNumber: '990100199001010012', phone: '19900000001' };
    const echo = { items: [{ note: `身份证 ${person.idNumber}`, deep: [{ ...person }] }], [person.phone]: 1 };
    await using loud = await facing((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(echo));
    });
    const browser = await loud.signedIn();
    const { status, text } = await browser.call('GET /tongban/v1/cases');
    assert.equal(status, 200);
    assert.doesNotMatch(text.replace(`"${person.phone}":1`, ''), /陈示例|990100199001010012|19900000001/);
  });

  it('tells what was wrong with a request without repeating it', async () => {
    const browser = await stage.signedIn();
    const content = { kind: 'submit', application: { applicant: { name: '陈示例', idNumber: 'x990100199001010012' } } };
    const { text, status } = await browser.call('POST /tongban/v1/confirmations', { content }, key());
    assert.equal(status, 400);
    assert.doesNotMatch(text, /陈示例|990100199001010012/);
  });
});

describe('attacks on the way through', () => {
  let stage: Stage;
  before(async () => (stage = await openStage()));
  after(() => stage.close());

  it('leads by no path out of the protocol', async () => {
    const browser = await stage.signedIn();
    const { hostname, port } = new URL(stage.origin);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const before = stage.reached.length;
    // Raw, since a client would tidy the path before it sent it.
    for (const path of [
      '/tongban/v1/../__mock/state',
      '/tongban/v1/%2e%2e/__mock/state',
      '/tongban/v1/cases/..%2f..%2f__mock%2fstate',
      '/tongban/v1/cases/%2e%2e%5c__mock',
      '/tongban/v1/cases/%252e%252e%252fx',
      '/tongban/v1/cases/..',
      '/tongban/v1/cases/...',
      '/tongban/v1/cases/a%00b',
      '/tongban/v1/cases/a%0d%0ax',
      '/tongban/v1/cases/%zz',
      '/tongban/v1//cases',
      '/tongban/v1/cases/',
      '/tongban/v1/unknown',
      '/tongban/v2/cases',
      '/tongban/at/999999/v1/cases',
      '/tongban/at/__proto__/v1/cases',
      '/tongban/__mock/state',
      '/__mock/state',
      '/tongbanx/v1/items',
      'http://evil.test/tongban/../__mock/state',
    ]) {
      const status = await new Promise<string>((resolve, reject) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(
            `GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
          );
        });
        let text = '';
        socket.on('data', (chunk) => (text += chunk.toString()));
        socket.on('close', () => resolve(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 'nothing'));
        socket.on('error', reject);
      });
      if (path.startsWith('/tongban/')) assert.ok(['404', '400'].includes(status), `${path} ${status}`);
    }
    assert.equal(stage.reached.length, before, 'nothing reached the platform');
  });

  it('takes no query that the route does not name, none twice, and no other method', async () => {
    const browser = await stage.signedIn();
    for (const query of ['admin=1', 'limit=1&limit=2', 'cursor=%00&x', '__proto__=1']) {
      assert.equal((await browser.call(`GET /tongban/v1/cases?${query}`)).status, 400, query);
    }
    assert.ok(!stage.reached.some(({ url }) => /admin|__proto__/.test(url)), 'the platform was not even asked');
    const wrong = await browser.call('PATCH /tongban/v1/cases', {});
    assert.equal(wrong.status, 405);
    assert.equal(wrong.headers.get('allow'), 'POST, GET');
  });

  it('takes no body that is too large, not JSON, or has a key that nobody named', async () => {
    const browser = await stage.signedIn();
    const send = (body: Buffer | object) => browser.call('POST /tongban/v1/applications', body, key());
    assert.equal((await send(Buffer.alloc(1_000_001, ' '))).status, 413);
    assert.equal((await send(Buffer.from('{'))).status, 400);
    assert.equal((await send(Buffer.from([0x22, 0xff, 0x22]))).status, 400);
    const { body } = await send({ target: {}, admin: true });
    assert.equal(body.code, 'invalid-request');
    const chunked = await browser.call('POST /tongban/v1/applications', Buffer.alloc(1_200_000, ' '), {
      ...key(),
      'transfer-encoding': 'chunked',
    });
    assert.equal(chunked.status, 413);
  });

  it('brings back no header by which a platform could reach into the page, and follows it nowhere', async () => {
    await using evil = await facing((request, response) => {
      if (request.url?.startsWith('/v1/items')) {
        response.writeHead(307, { location: 'http://evil.test/v1/items' }).end();
        return;
      }
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'set-cookie': 'insecure-tongban=planted',
          location: 'https://evil.test',
          'access-control-allow-origin': '*',
          'content-security-policy': 'x',
          'clear-site-data': '"*"',
          refresh: '0;url=https://evil.test',
        })
        .end('{"items":[]}');
    });
    const browser = await evil.signedIn();
    const { headers, status } = await browser.call('GET /tongban/v1/cases');
    assert.equal(status, 200);
    for (const name of [
      'set-cookie',
      'location',
      'access-control-allow-origin',
      'content-security-policy',
      'clear-site-data',
      'refresh',
    ]) {
      assert.equal(headers.get(name), null, name);
    }
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal((await browser.call('GET /tongban/v1/items')).status, 502);
  });

  it('tells a page in the protocol’s words that the platform is silent, gone, or speaks HTML', async () => {
    await using odd = await facing(
      (request, response) => {
        if (request.url?.startsWith('/v1/cases')) return;
        response.writeHead(200, { 'content-type': 'text/html' }).end('"<script>alert(1)</script>"');
      },
      { timeout: 200 },
    );
    const browser = await odd.signedIn();
    const silent = await browser.call('GET /tongban/v1/cases');
    assert.deepEqual([silent.status, silent.body.code, silent.body.remedy], [503, 'unavailable', 'retry']);
    const html = await browser.call('GET /tongban/v1/items');
    assert.deepEqual([html.status, html.body.code], [502, 'unavailable']);
    assert.doesNotMatch(html.text, /script/);
  });

  it('passes a failure of the platform through as it is typed', async () => {
    const browser = await stage.signedIn();
    const { status, body, headers } = await browser.call('GET /tongban/v1/cases/SAMPLE-none');
    assert.deepEqual([status, body.code], [404, 'not-found']);
    assert.equal(headers.get('content-type'), 'application/problem+json');
    assert.match(String(body.requestId), /^sample-request/);
    assert.equal(headers.get('x-request-id'), body.requestId);
  });

  it('passes an event stream as it comes, and ends it when the session ends', async () => {
    const browser = await stage.signedIn();
    const application = asSent(await filledApplication(browser));
    const id = await askFor(browser, { kind: 'submit', application });
    const page = await browser.visit(`/tongban/confirm/${id}`);
    await browser.press(page, { name: 'answer', value: 'yes' });
    const headers = { 'idempotency-key': application.submissionKey, confirmation: id };
    const receipt = await browser.call('POST /tongban/v1/cases', application, headers);
    const caseNumber = String(receipt.body.caseNumber);
    const watch = await browser.call('POST /tongban/v1/watches', { cases: [{ caseNumber, after: 0 }] }, key());
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const stream = await fetch(`${stage.origin}/tongban/v1/watches/${String(watch.body.id)}/events`, {
      headers: { cookie },
    });
    assert.equal(stream.headers.get('content-type'), 'text/event-stream');
    const reader = stream.body!.getReader();
    const first = new TextDecoder().decode((await reader.read()).value);
    assert.match(first, /event: act|id: /);
    await browser.call('POST /tongban/sign-out', {});
    const ended = (async () => {
      for (;;) if ((await reader.read()).done) return 'ended';
    })().catch(() => 'ended');
    const late = new Promise((resolve) => setTimeout(resolve, 3000, 'still open'));
    assert.equal(await Promise.race([ended, late]), 'ended');
  });

  it('passes the bytes of an upload as they come, and no more than one call may bring', async () => {
    const browser = await stage.signedIn();
    const bytes = Buffer.from('%PDF-1.7 sample');
    const { sha256 } = await import('@tongban/domain/rules');
    const asked = {
      division: '430000',
      name: 'diploma.pdf',
      size: bytes.length,
      mediaType: 'application/pdf',
      digest: sha256(bytes),
    };
    const opened = await browser.call('POST /tongban/v1/uploads', asked, key());
    assert.equal(opened.status, 201, opened.text);
    const path = `/tongban/v1/uploads/${String(opened.body.id)}`;
    const type = { 'content-type': 'application/partial-upload' };
    const first = await browser.call(`PATCH ${path}`, bytes.subarray(0, 5), { ...type, 'upload-offset': '0' });
    assert.equal(first.status, 200, first.text);
    const rest = await browser.call(`PATCH ${path}`, bytes.subarray(5), { ...type, 'upload-offset': '5' });
    assert.equal(rest.body.offset, bytes.length, rest.text);
    const wrong = await browser.call(`PATCH ${path}`, bytes, { 'content-type': 'text/plain', 'upload-offset': '0' });
    assert.equal(wrong.status, 415);
    const large = await browser.call(`PATCH ${path}`, Buffer.alloc(1_048_577), { ...type, 'upload-offset': '0' });
    assert.equal(large.status, 413, large.text);
    assert.doesNotMatch(String(large.body.requestId), /^sample-request/, 'by the portal, not by the platform alone');
  });
});
