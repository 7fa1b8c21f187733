import type { Upload } from '@tongban/domain';
import { sha256 } from '@tongban/domain/rules';
import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { describe, it } from 'node:test';
import { createCaller } from '../call/caller.ts';
import { json, loopback, problem, type Received } from '../loopback/loopback.node.test.ts';
import { uploads } from '../resources/uploads.ts';

const DIVISION = '990000';
const at = '2026-09-16T09:00:00+08:00';

/** A file of letters, so that a body can be compared as text. */
function letters(size: number): { file: Blob; content: string } {
  const content = Array.from({ length: size }, (_, index) => String.fromCharCode(97 + (index % 26))).join('');
  return { file: new Blob([content], { type: 'application/pdf' }), content };
}

/** The least platform that keeps uploads; a test says what goes wrong with which piece. */
class Keeper {
  content = '';
  digest = '';
  size = 0;
  pieces: number[] = [];
  looks = 0;
  /** Told of each piece before it is kept; what it returns is not kept or not answered. */
  onPiece: (count: number) => 'lost' | 'unanswered' | 'forbidden' | 'down' | undefined = () => undefined;

  answer = (response: ServerResponse, { method, body, headers }: Received): void => {
    if (method === 'POST') {
      ({ size: this.size, digest: this.digest } = JSON.parse(body) as { size: number; digest: string });
      return json(response, 201, this.upload());
    }
    if (method === 'GET') return json(response, 200, this.upload());
    this.pieces.push(body.length);
    const fate = this.onPiece(this.pieces.length);
    if (fate === 'lost') return void response.destroy();
    if (fate === 'forbidden') return problem(response, 403, 'forbidden');
    if (fate === 'down') return problem(response, 503, 'unavailable');
    if (Number(headers['upload-offset']) !== this.content.length) return problem(response, 409, 'offset-mismatch');
    this.content += body;
    if (fate === 'unanswered') return void response.destroy();
    json(response, 200, this.upload());
  };

  upload(): Upload {
    const isWhole = this.content.length === this.size;
    if (isWhole) this.looks += 1;
    const state = !isWhole ? 'uploading' : (['stored', 'scanning'][this.looks - 1] ?? 'clean');
    const { size, digest } = this;
    const told = { division: DIVISION, name: 'a.pdf', size, mediaType: 'application/pdf', digest };
    return {
      ...told,
      id: 'upload-1',
      offset: this.content.length,
      state,
      appendLimit: 400_000,
      expiresAt: at,
      asOf: at,
    };
  }
}

async function started(keeper: Keeper) {
  const server = await loopback(keeper.answer);
  const waits: number[] = [];
  const wait = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds));
  const caller = createCaller({ baseUrl: server.url, wait, retry: { delay: 1 } });
  return { server, waits, ...uploads(caller), [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const options = { division: DIVISION, name: 'a.pdf' };

describe('sending a file over real sockets', () => {
  it('says what is coming, sends it in growing pieces, and waits until it was looked through', async () => {
    const keeper = new Keeper();
    await using client = await started(keeper);
    const { file, content } = letters(1_500_000);
    const states = new Set<string>();
    const { state } = await client.send(file, { ...options, onProgress: (progress) => states.add(progress.state) });
    assert.deepEqual([state, keeper.content === content], ['clean', true]);
    assert.deepEqual([...states], ['selected', 'uploading', 'stored', 'scanning', 'clean']);
    assert.deepEqual(keeper.pieces, [262_144, 400_000, 400_000, 400_000, 37_856]);
    const [opened, piece] = client.server.received;
    assert.deepEqual(JSON.parse(opened?.body ?? ''), {
      ...options,
      ...{ mediaType: 'application/pdf', size: 1_500_000, digest: sha256(content) },
    });
    assert.ok(opened?.headers['idempotency-key']);
    assert.equal(piece?.headers['content-type'], 'application/partial-upload');
    assert.match(client.waits.join(), /^300,500/);
  });

  it('goes on where the connection broke, whether the piece had arrived or not, each byte once', async () => {
    const keeper = new Keeper();
    keeper.onPiece = (count) => ({ 2: 'lost' as const, 4: 'unanswered' as const, 5: 'lost' as const })[count];
    await using client = await started(keeper);
    const { file, content } = letters(1_000_000);
    assert.equal((await client.send(file, options)).state, 'clean');
    assert.equal(keeper.content, content);
    const [first = 0, second = 0, third = 0] = keeper.pieces;
    assert.ok(second > first && third < second, `a lost piece is followed by a smaller one: ${keeper.pieces.join()}`);
  });

  it('waits longer each time, and gives up after a while in which no byte arrived', async () => {
    const keeper = new Keeper();
    keeper.onPiece = () => 'lost';
    await using client = await started(keeper);
    await assert.rejects(client.send(letters(50_000).file, options), { code: 'network' });
    assert.equal(keeper.pieces.length, 9);
    assert.equal(keeper.pieces.at(-1), 16_384);
    assert.ok((client.waits.at(-1) ?? 0) > (client.waits[0] ?? 0) * 20);
    keeper.onPiece = () => 'forbidden';
    keeper.pieces = [];
    await assert.rejects(client.send(letters(50_000).file, options), { code: 'forbidden' });
    assert.equal(keeper.pieces.length, 1, 'what will not pass is not tried again');
  });

  it('stops when it is told to, and goes on from there with its id', async () => {
    const keeper = new Keeper();
    await using client = await started(keeper);
    const { file, content } = letters(900_000);
    const controller = new AbortController();
    let id: string | undefined;
    const stopped = client.send(file, {
      ...options,
      signal: controller.signal,
      onProgress: (progress) => {
        id = progress.id;
        if (progress.offset > 0) controller.abort();
      },
    });
    await assert.rejects(stopped, { code: 'aborted' });
    const sent = client.server.received.length;
    assert.ok(keeper.content.length > 0 && keeper.content.length < content.length);
    assert.ok(id);
    const other = client.send(letters(900_001).file, { ...options, resume: id });
    await assert.rejects(other, (error: { findings?: unknown }) => {
      assert.deepEqual(error.findings, [{ path: ['digest'], code: 'other-file' }]);
      return true;
    });
    assert.equal((await client.send(file, { ...options, resume: id })).state, 'clean');
    assert.equal(keeper.content, content);
    const methods = client.server.received.slice(sent).map(({ method }) => method);
    assert.ok(!methods.includes('POST'), 'it is the same upload');
  });

  it('ends while it waits, when it is told to', async () => {
    const keeper = new Keeper();
    keeper.onPiece = () => 'down';
    await using server = await loopback(keeper.answer);
    const client = uploads(createCaller({ baseUrl: server.url, retry: { limit: 0 } }));
    const begun = performance.now();
    const sending = client.send(letters(100).file, { ...options, signal: AbortSignal.timeout(150) });
    await assert.rejects(sending, { code: 'aborted' });
    assert.ok(performance.now() - begun < 2000);
  });
});
