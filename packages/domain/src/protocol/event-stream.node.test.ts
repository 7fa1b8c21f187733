import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventStreamReader, type ServerEvent } from '@tongban/domain/protocol';

function read(...pieces: string[]): ServerEvent[] {
  const reader = eventStreamReader();
  return pieces.flatMap((piece) => reader.push(piece));
}

const message = (data: string): ServerEvent => ({ name: 'message', data });

describe('a stream of server-sent events (WHATWG HTML §9.2)', () => {
  it('reads the examples of the standard', () => {
    assert.deepEqual(read('data: YHOO\ndata: +2\ndata: 10\n\n'), [message('YHOO\n+2\n10')]);
    assert.deepEqual(
      read(': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n'),
      [message('first event'), message('second event')],
    );
    assert.deepEqual(read('data\n\ndata\ndata\n\ndata:'), [message(''), message('\n')]);
    assert.deepEqual(read('data:test\n\ndata: test\n\n'), [message('test'), message('test')]);
  });

  it('gives the same events wherever the text is cut and however lines end', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      const text = [': hello', '', 'event: act', 'id: 1', 'data: {"a":', 'data: 1}', '', 'data: two', '', ''].join(end);
      const expected = [{ name: 'act', data: '{"a":\n1}' }, message('two')];
      assert.deepEqual(read(text), expected);
      assert.deepEqual(read(...text), expected);
      for (let at = 1; at < text.length; at += 1) {
        assert.deepEqual(read(text.slice(0, at), '', text.slice(at)), expected, `${JSON.stringify(end)} cut at ${at}`);
      }
    }
  });

  it('keeps the id of the last whole event, and an id alone counts', () => {
    const reader = eventStreamReader();
    reader.push('id: 1\ndata: a\n\nid: 2\ndata: b\n');
    assert.equal(reader.lastEventId, '1');
    reader.push('\n');
    assert.equal(reader.lastEventId, '2');
    reader.push('data: without one\n\n');
    assert.equal(reader.lastEventId, '2');
    reader.push('id: 3\n\n');
    assert.equal(reader.lastEventId, '3');
    reader.push('id: with\0null\ndata: c\n\n');
    assert.equal(reader.lastEventId, '3');
  });

  it('reads retry when it is digits, and leaves other fields alone', () => {
    const reader = eventStreamReader();
    assert.deepEqual(reader.push('retry: soon\nfoo: bar\nfoo\n\n'), []);
    assert.equal(reader.retry, undefined);
    reader.push('retry: 2500\n');
    assert.equal(reader.retry, 2500);
  });

  it('drops an event that the end cuts off, and an event name with no data', () => {
    assert.deepEqual(read('event: act\n\ndata: x\n\ndata: lost\n'), [message('x')]);
  });
});
