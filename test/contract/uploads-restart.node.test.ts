import type { Upload } from '@tongban/domain';
import { createClient } from '@tongban/sdk';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type ChildServer, startServer } from '../tools/child-server.ts';
import { fillIn } from './application.ts';
import { sampleSubject } from './sample-subject.ts';
import { pdf } from './uploads.ts';

const bin = fileURLToPath(new URL('../../packages/cli/bin/tongban.js', import.meta.url));
const DIVISION = '990000';

describe('a platform that is killed while a file is sent', { timeout: 240_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-upload-'));
  let server: ChildServer;
  const start = async (port = '0') => {
    const argv = ['--conditions=@tongban/source', bin, 'serve', '--port', port, '--data', join(folder, 'world')];
    server = await startServer(argv);
  };
  const restart = async () => {
    await server.kill();
    await start(new URL(server.url).port);
  };
  const client = () => createClient({ baseUrl: server.url, auth: () => 'sample-applicant-1', retry: { delay: 20 } });

  before(() => start());
  after(async () => {
    await server.kill();
    rmSync(folder, { recursive: true });
  });

  const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

  it('has what it said it has, and the client goes on by itself: nothing lost, nothing doubled', async () => {
    const file = pdf(4_000_000);
    const tongban = client();
    const offsets: number[] = [];
    let kills = 0;
    let gone: Promise<void> | undefined;
    const sent: Upload = await tongban.uploads.send(file, {
      division: DIVISION,
      name: '大文件.pdf',
      onProgress: ({ offset }) => {
        assert.ok(offset >= (offsets.at(-1) ?? 0), 'a byte that was said to be there was lost');
        offsets.push(offset);
        // In the middle of the next piece, again and again.
        if (offset > kills * 1_000_000 && kills < 3) {
          kills += 1;
          gone = new Promise((done) => setTimeout(done, 4)).then(restart);
        }
      },
    });
    await gone;
    assert.equal(kills, 3);
    assert.equal(sent.state, 'clean');
    await restart();
    assert.deepEqual(await bytesOf(await client().uploads.download(sent.id)), await bytesOf(file));
  });

  it('goes on from the id alone, in another process of the client as well', async () => {
    const file = pdf(900_000);
    const controller = new AbortController();
    let id: string | undefined;
    const first = client().uploads.send(file, {
      division: DIVISION,
      name: 'a.pdf',
      signal: controller.signal,
      onProgress: (progress) => {
        id = progress.id;
        if (progress.offset > 0) controller.abort();
      },
    });
    await assert.rejects(first, { code: 'aborted' });
    await restart();
    assert.ok(id);
    const known = await client().uploads.get(id);
    assert.ok(known.offset > 0 && known.offset < known.size);
    const sent = await client().uploads.send(file, { division: DIVISION, name: 'a.pdf', resume: id });
    assert.equal(sent.state, 'clean');
  });

  it('holds a file for one case, of one submission, however it ends', async () => {
    const subject = await sampleSubject(server.url, () => Promise.resolve());
    const { id } = await client().uploads.send(pdf(1000), { division: DIVISION, name: 'a.pdf' });
    const application = await fillIn(client(), subject);
    const [first, ...rest] = application.materials;
    assert.ok(first);
    const sent = { ...application, materials: [{ ...first, upload: id }, ...rest] };
    const lost = client()
      .cases.submit(sent)
      .catch(() => undefined);
    await new Promise((done) => setTimeout(done, 5));
    await restart();
    await lost;
    const { caseNumber } = await client().cases.submit(sent);
    await restart();
    assert.equal((await client().cases.submit(sent)).caseNumber, caseNumber);
    assert.equal((await client().uploads.get(id)).caseNumber, caseNumber);
    let cases = 0;
    for await (const { caseNumber: each } of client().cases.list()) if (each) cases += 1;
    assert.equal(cases, 1);
  });
});
