import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Browser } from './browser.ts';
import { openStage, type Stage } from './stage.ts';

const PERSONAL = /陈示例|990100199001010012|19900000001/;

const encoded = (text: string) => new TextEncoder().encode(text);

/** A stage whose platform streams what a test writes. */
async function streaming() {
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  const writer = pipe.writable.getWriter();
  const stage = await openStage({
    portal: {
      fetch: () =>
        Promise.resolve(
          new Response(pipe.readable, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } }),
        ),
    },
  });
  const send = (bytes: Uint8Array) => writer.write(bytes);
  return { stage, send, write: (text: string) => send(encoded(text)) };
}

/** Reads a stream as a page's script does, piece by piece. */
async function listen(stage: Stage, browser: Browser) {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${stage.origin}/tongban/v1/watches/w1/events`, { headers: { cookie } });
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  /** Everything heard so far, once a text is among it. */
  const until = async (text: string): Promise<string> => {
    while (!heard.includes(text)) {
      const { done, value } = await reader.read();
      assert.equal(done, false, `The stream ended before “${text}”: ${heard}`);
      heard += value;
    }
    return heard;
  };
  return { until, cancel: () => reader.cancel() };
}

const act = (sequence: number, details: object) => ({
  caseNumber: 'SAMPLE-430000-20260916-0001',
  act: { sequence, type: 'correction-supplied', at: '2026-09-16T09:00:00+08:00', by: { role: 'applicant' }, details },
});
const written = (sequence: number, details: object) =>
  `id: SAMPLE-430000-20260916-0001=${sequence}\nevent: act\ndata: ${JSON.stringify(act(sequence, details))}\n\n`;

describe('a stream of a platform', () => {
  it('masks her values in every event of a stream, as it comes', async () => {
    const { stage, send, write } = await streaming();
    await using closing = stage;
    const browser = await closing.signedIn();
    void write(': 陈示例 990100199001010012\n\nretry: 1000\n\n');
    const { until, cancel } = await listen(stage, browser);
    await until('retry: 1000');
    // The first is heard while the platform has not sent the second: nothing waits for the whole.
    await write(written(1, { text: '身份证 990100199001010012', name: '陈示例' }));
    const first = await until('"sequence":1');
    assert.ok(first.includes('id: SAMPLE-430000-20260916-0001=1\nevent: act\ndata: {'), first);
    assert.ok(first.includes('9901**********0012') && first.includes('"name":"陈*例"'), first);
    // Cut within a number, a character and a line end, as a network cuts.
    const bytes = encoded(written(2, { phone: '19900000001', text: '电话19900000001' }).replaceAll('\n', '\r\n'));
    for (let at = 0; at < bytes.length; at += 7) await send(bytes.subarray(at, at + 7));
    const heard = await until('"sequence":2');
    assert.ok(heard.includes('199****0001'), heard);
    assert.doesNotMatch(heard, PERSONAL);
    await cancel();
  });

  it('is broken off where it is no stream of the protocol', async () => {
    for (const odd of ['data: {990100199001010012\n\n', `data: ${'990100'.repeat(200_000)}`]) {
      const { stage, write } = await streaming();
      await using closing = stage;
      const browser = await closing.signedIn();
      void write(odd).catch(() => undefined);
      await assert.rejects(async () => (await listen(stage, browser)).until('990100'));
    }
  });
});
