import type { Upload } from '@tongban/domain';
import { appendUpload, createUpload, downloadUpload } from '@tongban/domain/protocol';
import { sha256 } from '@tongban/domain/rules';
import { isPlatformError } from '@tongban/sdk';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fillIn } from './application.ts';
import { authoritiesOf } from './handling.ts';
import type { Subject } from './subject.ts';

/** A file that begins as a PDF does, of so many bytes, all different from one another's neighbors. */
export function pdf(size: number, mark = ''): Blob {
  const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >> 8)) & 0xff);
  bytes.set(new TextEncoder().encode(`%PDF-1.7 ${mark}`.slice(0, size)));
  return new Blob([bytes], { type: 'application/pdf' });
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** What happens to a file between a person's device and the place that handles her case. */
export function uploads(subject: () => Subject): void {
  const send = (file: Blob, name = '学历证书.pdf', person: 1 | 2 = 1) =>
    subject().applicant(person).uploads.send(file, { division: subject().target.division, name });
  const opened = async (file: Blob, more: object = {}) => {
    const { call } = subject().through(1);
    const { division } = subject().target;
    const digest = sha256(await bytesOf(file));
    const body = { division, name: 'a.pdf', size: file.size, mediaType: 'application/pdf', digest, ...more };
    return call(createUpload, { body });
  };
  const append = (id: string, offset: number | string, bytes: Blob) =>
    subject()
      .through(1)
      .call(appendUpload, { parameters: { upload: id }, bytes, headers: { 'upload-offset': String(offset) } });

  it('tells where a file is at every moment, and gives back what was sent', async () => {
    const file = pdf(700_000);
    const states: string[] = [];
    const offsets: number[] = [];
    const { division } = subject().target;
    const client = subject().applicant(1);
    const sent = await client.uploads.send(file, {
      division,
      name: '学历证书.pdf',
      onProgress: ({ state, offset }) => {
        if (states.at(-1) !== state) states.push(state);
        offsets.push(offset);
      },
    });
    assert.deepEqual(states, ['selected', 'uploading', 'stored', 'scanning', 'clean']);
    assert.deepEqual([sent.state, sent.offset, sent.size], ['clean', 700_000, 700_000]);
    assert.deepEqual(
      offsets,
      [...offsets].sort((a, b) => a - b),
    );
    assert.ok(new Set(offsets).size > 2, 'a file of one piece proves nothing');
    assert.deepEqual(await bytesOf(await client.uploads.download(sent.id)), await bytesOf(file));
  });

  it('sends a file out as an attachment that no page shows', async () => {
    const { id } = await send(pdf(100), `学"历\r\n证.pdf`);
    const answer = await subject()
      .through(1)
      .open(downloadUpload, { parameters: { upload: id } });
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''[\w%.-]+$/);
    assert.match(answer.headers.get('content-security-policy') ?? '', /sandbox/);
    assert.equal(answer.headers.get('content-type'), 'application/pdf');
    await answer.body?.cancel();
  });

  it('appends at the end alone: anywhere else changes nothing', async () => {
    const file = pdf(1000);
    const { id, appendLimit } = await opened(file);
    assert.equal((await append(id, 0, file.slice(0, 400))).offset, 400);
    for (const offset of [0, 399, 401, 1000]) {
      await assert.rejects(append(id, offset, file.slice(0, 10)), { code: 'offset-mismatch', status: 409 });
    }
    const findings = (error: unknown) => (isPlatformError(error) ? error.findings : undefined);
    await assert.rejects(append(id, 400, file.slice(0, 601)), (error) => findings(error)?.[0]?.code === 'beyond-size');
    await assert.rejects(
      append(id, '4e2', file.slice(0, 1)),
      (error) => findings(error)?.[0]?.code === 'not-an-offset',
    );
    await assert.rejects(append(id, 400, new Blob([])), (error) => findings(error)?.[0]?.code === 'empty');
    await assert.rejects(append(id, 400, pdf(appendLimit + 1)), { code: 'invalid-request', status: 413 });
    const { uploads: own } = subject().applicant(1);
    assert.deepEqual([(await own.get(id)).offset, (await own.get(id)).state], [400, 'uploading']);
    await assert.rejects(own.download(id), { code: 'act-not-allowed' });
    assert.equal((await append(id, 400, file.slice(400))).state, 'stored');
    await assert.rejects(append(id, 1000, file.slice(0, 1)), { code: 'act-not-allowed' });
  });

  it('fails for good what is not what was meant', async () => {
    const file = pdf(1000);
    const meant = await opened(pdf(1000, 'another'));
    const failed = await append(meant.id, 0, file);
    assert.deepEqual([failed.state, failed.failure], ['failed', 'digest-mismatch']);
    await assert.rejects(append(meant.id, 1000, file.slice(0, 1)), { code: 'act-not-allowed' });
    const page = new Blob(['<script>alert(1)</script>'], { type: 'application/pdf' });
    assert.deepEqual([(await send(page)).state, (await send(page)).failure], ['failed', 'other-media-type']);
    const infected = await send(pdf(300, 'TONGBAN-SAMPLE-INFECTED'));
    assert.equal(infected.state, 'infected');
    await assert.rejects(subject().applicant(1).uploads.download(infected.id), { code: 'act-not-allowed' });
  });

  it('refuses before a byte is sent what is too large or not taken', async () => {
    const file = pdf(10);
    const because = (path: string, code: string) => (error: unknown) =>
      isPlatformError(error) && error.findings?.[0]?.path[0] === path && error.findings[0].code === code;
    await assert.rejects(opened(file, { size: 2_000_000_000 }), because('size', 'too-large'));
    await assert.rejects(opened(file, { mediaType: 'text/html' }), because('mediaType', 'not-taken'));
    await assert.rejects(opened(file, { division: '999999' }), because('division', 'unknown-division'));
  });

  it('is its sender’s alone, and leaves when she says so', async () => {
    const { id } = await send(pdf(10));
    const [mine, others] = [subject().applicant(1).uploads, subject().applicant(2).uploads];
    await assert.rejects(others.get(id), { code: 'not-found' });
    await assert.rejects(others.download(id), { code: 'not-found' });
    await assert.rejects(others.remove(id), { code: 'not-found' });
    await mine.remove(id);
    await assert.rejects(mine.get(id), { code: 'not-found' });
  });

  it('says received only once the handling place has the case', async () => {
    const client = subject().applicant(1);
    const { id, digest } = await send(pdf(500));
    const application = await fillIn(client, subject());
    const [first, ...rest] = application.materials;
    assert.ok(first);
    const materials = [{ ...first, upload: id, digest, size: 500 }, ...rest];
    const { caseNumber } = await client.cases.submit({ ...application, materials });
    const state = async () => (await client.uploads.get(id)).state;
    assert.equal(await state(), 'clean', 'the receiving place has it, and the handling place knows nothing of it');
    await assert.rejects(client.uploads.remove(id), { code: 'act-not-allowed' });
    const { receiving, handling, seen } = await authoritiesOf(subject(), caseNumber);
    const to = seen.handling;
    const handed = await receiving.acts.append(caseNumber, { type: 'handed-over', details: { to } }, { ifMatch: 2 });
    assert.equal(await state(), 'clean');
    const draft = { type: 'handover-acknowledged', details: {} } as const;
    await handling.acts.append(caseNumber, draft, { ifMatch: handed.acts.length });
    assert.equal(await state(), 'received');
  });

  it('gives a case only clean files of its applicant’s own, each to one case', async () => {
    const client = subject().applicant(1);
    const submit = async (upload: Pick<Upload, 'id'>, digest?: string) => {
      const application = await fillIn(client, subject());
      const [first, ...rest] = application.materials;
      const named = { ...first, requirement: first?.requirement ?? '', name: first?.name ?? '', how: 'file' as const };
      const materials = [{ ...named, upload: upload.id, ...(digest && { digest }) }, ...rest];
      return client.cases.submit({ ...application, materials });
    };
    const because = (code: string) => (error: unknown) => {
      assert.ok(isPlatformError(error), String(error));
      assert.deepEqual(error.findings, [{ path: ['materials', 0, 'upload'], code }]);
      return true;
    };
    await assert.rejects(submit({ id: 'upload-990000-none' }), because('unknown-upload'));
    await assert.rejects(submit(await send(pdf(10), 'b.pdf', 2)), because('unknown-upload'));
    await assert.rejects(submit(await opened(pdf(10))), because('not-clean'));
    await assert.rejects(submit(await send(pdf(40, 'TONGBAN-SAMPLE-INFECTED'))), because('not-clean'));
    const good = await send(pdf(10));
    await assert.rejects(submit(good, 'another-digest'), because('other-digest'));
    await submit(good);
    await assert.rejects(submit(good), because('held-by-case'));
  });
}
