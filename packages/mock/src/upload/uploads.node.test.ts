import { sha256 } from '@tongban/domain/rules';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryJournal } from '../journal/memory-journal.ts';
import { createMockPlatform } from '../platform/create-mock-platform.ts';
import type { MockPlatform } from '../platform/mock-platform.ts';
import { country } from '../test-client/country.ts';
import { application, TestClient } from '../test-client/test-client.ts';

const AUTHORIZATION = { authorization: 'Bearer sample-applicant-1' };

function pdf(size: number): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 7) & 0xff);
  bytes.set(new TextEncoder().encode('%PDF-1.7'));
  return bytes;
}

const client = (platform: MockPlatform) => new TestClient(platform, { token: 'sample-applicant-1' });

let opened = 0;

async function open(platform: MockPlatform, bytes: Uint8Array, more: object = {}): Promise<string> {
  const meant = { division: '430000', name: 'a.pdf', size: bytes.length, mediaType: 'application/pdf' };
  const key = { 'idempotency-key': `open-${(opened += 1)}` };
  const { body } = await client(platform).post('/v1/uploads', { ...meant, digest: sha256(bytes), ...more }, key);
  return String(body.id);
}

function append(platform: MockPlatform, id: string, [offset, bytes]: [number, Uint8Array<ArrayBuffer>]) {
  return platform.fetch(`http://platform.test/tongban/v1/uploads/${id}`, {
    method: 'PATCH',
    body: bytes,
    headers: { ...AUTHORIZATION, 'content-type': 'application/partial-upload', 'upload-offset': String(offset) },
  });
}

const read = async (platform: MockPlatform, id: string) => (await client(platform).get(`/v1/uploads/${id}`)).body;

async function download(platform: MockPlatform, id: string): Promise<Uint8Array> {
  const url = `http://platform.test/tongban/v1/uploads/${id}/content`;
  return new Uint8Array(await (await platform.fetch(url, { headers: AUTHORIZATION })).arrayBuffer());
}

async function send(platform: MockPlatform, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const id = await open(platform, bytes);
  await append(platform, id, [0, bytes]);
  for (let looks = 0; looks < 2; looks += 1) await read(platform, id);
  return id;
}

describe('an upload', () => {
  it('goes on after a process that ended at any of its pieces, kept or not', async () => {
    const bytes = pdf(1000);
    for (const when of ['before it was kept', 'after'] as const) {
      let journal = new MemoryJournal();
      let platform = createMockPlatform({ journal });
      const id = await open(platform, bytes);
      for (let offset = 0; offset < 1000; offset += 250) {
        if (when === 'before it was kept') {
          journal.remaining = 0;
          const lost = await append(platform, id, [offset, bytes.slice(offset, offset + 250)]);
          assert.equal(lost.status, 503);
        } else await append(platform, id, [offset, bytes.slice(offset, offset + 250)]);
        journal = new MemoryJournal(journal);
        platform = createMockPlatform({ journal });
        const known = Number((await read(platform, id)).offset);
        assert.equal(known, when === 'after' ? offset + 250 : offset);
        // The client that heard nothing asks, and sends what is missing.
        if (known === offset) await append(platform, id, [offset, bytes.slice(offset, offset + 250)]);
      }
      for (let looks = 0; looks < 3; looks += 1) await read(platform, id);
      assert.equal((await read(platform, id)).state, 'clean');
      platform = createMockPlatform({ journal: new MemoryJournal(journal) });
      assert.deepEqual(await download(platform, id), bytes);
    }
  });

  it('lives thirty days, unless a case holds it', async () => {
    const platform = createMockPlatform();
    const [lost, held] = [await send(platform, pdf(20)), await send(platform, pdf(30))];
    const sent = await application(client(platform));
    const [first] = sent.materials;
    assert.ok(first);
    const materials = [{ requirement: first.requirement, name: first.name, how: 'file', upload: held }];
    const key = { 'idempotency-key': sent.submissionKey };
    const { status } = await client(platform).post('/v1/cases', { ...sent, materials }, key);
    assert.equal(status, 201);
    platform.world.clock.advance({ days: 30 });
    assert.equal((await read(platform, lost)).code, 'not-found');
    assert.equal((await read(platform, held)).state, 'received');
  });

  it('may not fill the platform: what no case holds is limited', async () => {
    const platform = createMockPlatform();
    const big = { size: 20 * 1_048_576 };
    for (let files = 0; files < 10; files += 1) assert.match(await open(platform, pdf(10), big), /^upload-430000-/);
    const { status, body } = await client(platform).post('/v1/uploads', {
      ...{ division: '430000', name: 'a.pdf', mediaType: 'application/pdf', digest: sha256('') },
      size: 1,
    });
    assert.deepEqual([status, body.findings], [413, [{ path: ['size'], code: 'too-much-waiting' }]]);
  });

  it('takes bytes as bytes alone, whole or not at all', async () => {
    const platform = createMockPlatform();
    const bytes = pdf(100);
    const id = await open(platform, bytes);
    const url = `http://platform.test/tongban/v1/uploads/${id}`;
    const form = { ...AUTHORIZATION, 'content-type': 'application/x-www-form-urlencoded', 'upload-offset': '0' };
    assert.equal((await platform.fetch(url, { method: 'PATCH', body: bytes, headers: form })).status, 415);
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 50));
        controller.error(new TypeError('The connection was lost'));
      },
    });
    const headers = { ...form, 'content-type': 'application/partial-upload' };
    const init = { method: 'PATCH', body: broken, headers, duplex: 'half' } as RequestInit;
    const answer = await platform.fetch(url, init);
    assert.deepEqual([answer.status, (await read(platform, id)).offset], [400, 0]);
  });

  it('is kept by the platform of the place that decides, which alone says received', async () => {
    const { home, hunan } = country();
    const bytes = pdf(600);
    const id = await open(home, bytes);
    assert.equal((await append(home, id, [0, bytes.slice(0, 300)])).status, 200);
    assert.equal((await append(home, id, [299, bytes.slice(300)])).status, 409);
    assert.equal((await append(home, id, [300, bytes.slice(300)])).status, 200);
    for (let looks = 0; looks < 3; looks += 1) await read(home, id);
    assert.ok(hunan.world.uploads.find('applicant:990100199001010012', id));
    assert.equal(home.world.uploads.find('applicant:990100199001010012', id), undefined);
    assert.deepEqual(await download(home, id), bytes);
    const sent = await application(client(home));
    const materials = [{ ...sent.materials[0], upload: id }];
    const key = { 'idempotency-key': sent.submissionKey };
    assert.equal((await client(home).post('/v1/cases', { ...sent, materials }, key)).status, 201);
    assert.equal((await read(home, id)).state, 'received');
    const gone = await client(home).send('DELETE', `/v1/uploads/${id}`, {});
    assert.deepEqual([gone.status, gone.body.code], [409, 'act-not-allowed']);
    const second = await open(home, bytes);
    assert.equal((await client(home).send('DELETE', `/v1/uploads/${second}`, {})).status, 204);
  });
});
